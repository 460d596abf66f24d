// Writes what browsers learnt only after the floor, from MDN's browser-compat-data (CC0-1.0):
//
//   npm install --ignore-scripts --prefix target/browsers @mdn/browser-compat-data@8.1.9
//   node src/bench/old-phones/browsers.mjs target/browsers > src/test/resources/kz/igilik/assets/style/browsers.txt
//
// A line: kind, name, first versions of Chrome, Safari, Firefox; "-" where a browser never learnt it.
import {createRequire} from 'node:module';
import {resolve} from 'node:path';

const data = createRequire(resolve(process.argv[2], 'x.js'))('@mdn/browser-compat-data');
const FLOOR = {chrome: 64, safari: 12, firefox: 60};
const NAMES = Object.keys(FLOOR);
const lines = new Map();

/** First version under each name: a property may be known by an older one, or with a prefix. */
function versions(compat, name) {
  const found = new Map();
  for (const browser of NAMES) {
    for (const one of [compat.support[browser] || []].flat()) {
      if (one.flags || one.version_removed) continue;
      const said = (one.prefix || '') + (one.alternative_name || name);
      const version = one.version_added === 'preview' || !one.version_added ? Infinity
          : parseFloat(String(one.version_added).replace('≤', ''));
      if (!found.has(said)) found.set(said, {});
      found.get(said)[browser] = Math.min(version, found.get(said)[browser] ?? Infinity);
    }
  }
  return found;
}

/** Of one name with several meanings the oldest counts in each browser. */
function note(kind, name, seen) {
  const key = kind + ' ' + name;
  const old = lines.get(key) || {};
  lines.set(key, Object.fromEntries(NAMES.map((browser) =>
      [browser, Math.min(seen[browser] ?? Infinity, old[browser] ?? Infinity)])));
}

function add(kind, name, node) {
  if (node.__compat) for (const [said, seen] of versions(node.__compat, name)) note(kind, said, seen);
}

const children = (node) => Object.entries(node).filter(([name]) => name !== '__compat');
for (const [name, property] of children(data.css.properties)) {
  if (name.startsWith('custom')) continue;
  add('property', name, property);
  for (const [value, node] of children(property)) add('value', name + ':' + value, node);
}
for (const [name, node] of children(data.css.selectors)) add('selector', name, node);
for (const [name, node] of children(data.css['at-rules'])) {
  add('at-rule', '@' + name, node);
  for (const [part, inner] of children(node)) add('at-rule', '@' + name + ':' + part, inner);
}
(function functions(node) {
  for (const [name, inner] of children(node)) {
    add('function', name, inner);
    functions(inner);
  }
})(data.css.types);

const INTERFACES = /^(Window|Worker\w*|ServiceWorker\w*|Client\w*|WindowClient|Cache\w*|ExtendableEvent|FetchEvent|Document|Element|HTML(Element|Input|Form|Details|Select|Button|Anchor|Link|Script)?(Element)?|Node|NodeList|HTMLCollection|Event|EventTarget|CSSStyleDeclaration|DOMTokenList|DOMStringMap|History|Location|Navigator|Clipboard|Storage|URL|URLSearchParams|Request|Response|Headers|AbortController|Intl\w*|IntersectionObserver|Text|CharacterData|Range|Selection|UIEvent|PopStateEvent|_globals)$/;
for (const [name, node] of [...children(data.api), ...children(data.javascript.builtins)]) {
  add('global', name, node);
  if (!(name in data.javascript.builtins) && !INTERFACES.test(name)) continue;
  for (const [member, inner] of children(node)) add('member', member.replace(/_(event|static)$/, ''), inner);
}
for (const kind of ['operators', 'statements', 'functions', 'grammar', 'classes']) {
  for (const [name, node] of children(data.javascript[kind] || {})) {
    add('syntax', name, node);
    for (const [part, inner] of children(node)) add('syntax', name + ':' + part, inner);
  }
}

console.log('# Made by src/bench/old-phones/browsers.mjs from @mdn/browser-compat-data ' + data.__meta.version + ', CC0-1.0.');
console.log('# What came after ' + NAMES.map((name) => name + ' ' + FLOOR[name]).join(', ') + '. kind name chrome safari firefox');
const isNew = (seen) => seen && NAMES.some((name) => seen[name] > FLOOR[name]);
for (const key of [...lines.keys()].sort()) {
  const seen = lines.get(key);
  if (isNew(lines.get(key.replace(/^value (.+?):.*/, 'property $1'))) && key.startsWith('value')) continue;
  if (/^(global|member|function|value|property|at-rule|selector|syntax) [@\w:.-]+$/.test(key) && isNew(seen)) {
    console.log(key + ' ' + NAMES.map((name) => (seen[name] === Infinity ? '-' : seen[name])).join(' '));
  }
}
