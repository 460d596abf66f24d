// Changes an event with Decap CMS, an event and a helpline with Sveltia CMS, by the forms that igilik forms writes, in copies of
// the campaign's files. Ends with 1 if a program refuses its forms, or if the campaign has errors afterwards.
//
//   npm install && node try.mjs [campaign]     campaign: its folder; the shipped one if left out. First: mvn package
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const here = dirname(fileURLToPath(import.meta.url));
const project = resolve(here, '../../..');
const source = resolve(process.argv[2] ?? project);
const jar = join(project, 'target', 'igilik.jar');
const scripts = { sveltia: '@sveltia/cms/dist/sveltia-cms.js', decap: 'decap-cms/dist/decap-cms.js' };
const types = { html: 'text/html', js: 'text/javascript', yml: 'text/yaml', map: 'application/json' };

function igilik(...given) {
  return execFileSync('java', ['-jar', jar, ...given], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** A copy of the campaign under Git, with its forms. */
function repository() {
  const folder = mkdtempSync(join(tmpdir(), 'forms-'));
  for (const part of ['data', 'content', 'assets']) {
    if (existsSync(join(source, part))) cpSync(join(source, part), join(folder, part), { recursive: true });
  }
  const git = (...given) => execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@git.example', ...given], { cwd: folder });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'Begin');
  igilik('forms', '--source', folder, '--backend', 'gitlab', '--repository', 'https://git.example/team/campaign');
  for (const [program, script] of Object.entries(scripts)) {
    const from = script.replace('@', 'node_modules/@').replace(/^decap/, 'node_modules/decap');
    copyFileSync(join(here, from), join(folder, 'admin', program, `${program}-cms.js`));
    const config = join(folder, 'admin', program, 'config.yml');
    const text = readFileSync(config, 'utf8');
    writeFileSync(
      config,
      program === 'decap'
        ? text.replace('backend:', 'local_backend: true\nbackend:')
        : text.replace(/^backend:\n(  .*\n)+/m, 'backend:\n  name: test-repo\n').replace(/^publish_mode.*\n/m, ''),
    );
  }
  return folder;
}

function host(folder) {
  const server = createServer((asked, answer) => {
    const path = new URL(asked.url, 'http://localhost').pathname.replace(/\/$/, '/index.html');
    const file = join(folder, 'admin', path);
    if (!existsSync(file)) return answer.writeHead(404).end();
    answer.writeHead(200, { 'Content-Type': types[path.split('.').pop()] ?? 'text/plain' }).end(readFileSync(file));
  });
  return new Promise(ready => server.listen(0, '127.0.0.1', () => ready(server)));
}

function problems(page) {
  const found = [];
  page.on('pageerror', wrong => found.push(String(wrong)));
  page.on('console', told => told.type() === 'error' && !/favicon|Failed to load resource|CORS/.test(told.text()) && found.push(told.text()));
  return found;
}

/** Writes the last word of a field once more, so that the languages still agree on numbers. */
async function doubleLastWord(fields, former) {
  for (let i = 0; i < await fields.count(); i++) {
    if (await fields.nth(i).inputValue() === former) {
      const longer = `${former} ${former.split(' ').pop()}`;
      await fields.nth(i).fill(longer);
      return longer;
    }
  }
  throw new Error(`no field holds ${former}`);
}

/** Programs break long lines. */
function holds(text, words) {
  return text.replace(/\s+/g, ' ').includes(words);
}

function titleOf(text) {
  return text.match(/^title:\n  \w+: (.*)$/m)[1];
}

async function decap(browser, root, folder) {
  const [path] = events(folder);
  const file = join(folder, path);
  const before = readFileSync(file, 'utf8');
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const found = problems(page);
  try {
    await page.goto(`${root}decap/`);
    await page.getByRole('button', { name: /login/i }).click({ timeout: 60000 });
    await page.waitForURL(/collections/, { timeout: 60000 });
    await page.goto(`${root}decap/#/${entry(path)}`);
    const fields = page.locator('input[type=text]');
    await fields.first().waitFor({ timeout: 60000 });
    const title = await doubleLastWord(fields, titleOf(before));
    await page.getByRole('button', { name: /^publish$/i }).first().click();
    await page.getByText(/publish now/i).first().click();
    for (let i = 0; i < 60 && readFileSync(file, 'utf8') === before; i++) await page.waitForTimeout(500);
    if (!holds(readFileSync(file, 'utf8'), title)) throw new Error('not saved');
    return { path, title, found };
  } finally {
    await page.screenshot({ path: join(tmpdir(), 'forms-decap.png') });
  }
}

/** Its test backend keeps files in the browser's own file system, because a folder could only be chosen by hand. */
async function sveltia(browser, root, folder) {
  const path = events(folder).at(-1);
  const before = readFileSync(join(folder, path), 'utf8');
  const lists = 'data/helplines.yaml';
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const found = problems(page);
  try {
    await page.goto(`${root}sveltia/config.yml`);
    await page.evaluate(write, [[path, before], [lists, readFileSync(join(folder, lists), 'utf8')]]);
    await page.goto(`${root}sveltia/`);
    await page.getByRole('button', { name: /test|sign in|log in/i }).first().click({ timeout: 60000 });
    await page.waitForURL(/collections/, { timeout: 60000 });
    const saved = {};
    saved[path] = await change(page, `${root}sveltia/#/${entry(path)}`, titleOf(before), path);
    const name = readFileSync(join(folder, lists), 'utf8').match(/^  name:\n    \w+: (.*)$/m)[1];
    saved[lists] = await change(page, `${root}sveltia/#/collections/lists/entries/helplines`, name, lists);
    for (const [file, text] of Object.entries(saved)) writeFileSync(join(folder, file), text);
    return { saved: Object.keys(saved), found };
  } finally {
    await page.screenshot({ path: join(tmpdir(), 'forms-sveltia.png') });
  }
}

async function change(page, address, former, path) {
  await page.goto(address);
  await page.locator('[data-key-path]').first().waitFor({ timeout: 60000 });
  const closed = page.getByRole('button', { name: 'Expand All' });
  if (await closed.count()) await closed.first().click();
  await page.waitForTimeout(1000);
  const longer = await doubleLastWord(page.locator('input[type=text]:not([readonly])'), former);
  await page.getByRole('button', { name: /^save$/i }).first().click();
  let text = '';
  for (let i = 0; i < 60 && !holds(text, longer); i++) {
    await page.waitForTimeout(500);
    text = await page.evaluate(read, path);
  }
  if (!holds(text, longer)) throw new Error(`not saved: ${path}`);
  return text;
}

async function write(files) {
  const top = await (await navigator.storage.getDirectory()).getDirectoryHandle('sveltia-cms-test', { create: true });
  for (const [path, text] of files) {
    const names = path.split('/');
    let folder = top;
    for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
    const to = await (await folder.getFileHandle(names.at(-1), { create: true })).createWritable();
    await to.write(text);
    await to.close();
  }
}

async function read(path) {
  let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('sveltia-cms-test');
  for (const name of path.split('/').slice(0, -1)) folder = await folder.getDirectoryHandle(name);
  return (await (await folder.getFileHandle(path.split('/').at(-1))).getFile()).text();
}

/** Events of the first region that has some, without one whose title is in quotes. */
function events(folder) {
  const regions = readdirSync(join(folder, 'data/events')).sort().filter(region => region !== 'national');
  return readdirSync(join(folder, 'data/events', regions[0])).sort()
    .map(file => `data/events/${regions[0]}/${file}`)
    .filter(path => /^title:\n  \w+: [^'"]+$/m.test(readFileSync(join(folder, path), 'utf8')));
}

function entry(path) {
  const [, , region, file] = path.split('/');
  return `collections/events-${region}/entries/${file.replace('.yaml', '')}`;
}

const folder = repository();
const server = await host(folder);
const proxy = spawn('node', [join(here, 'node_modules/decap-server/dist/index.js')], {
  env: { ...process.env, GIT_REPO_DIRECTORY: folder, PORT: '8081', BIND_HOST: '127.0.0.1' },
  stdio: 'ignore',
});
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
let wrong = 0;
const attempts = {
  decap: root => decap(browser, root, folder),
  sveltia: root => sveltia(browser, root, folder),
};
try {
  const root = `http://localhost:${server.address().port}/`;
  for (const [program, attempt] of Object.entries(attempts)) {
    try {
      const result = await attempt(root);
      console.log(program, JSON.stringify(result));
      wrong += result.found.length;
    } catch (failure) {
      console.log(program, String(failure));
      wrong++;
    }
  }
  console.log(igilik('check', '--source', folder, '--lang', 'en'));
} catch (failure) {
  console.log(failure.stdout ?? String(failure));
  wrong++;
} finally {
  await browser.close();
  proxy.kill();
  server.close();
  if (!process.env.KEEP) rmSync(folder, { recursive: true });
}
process.exit(wrong ? 1 : 0);
