// Keeps pages that have been read for times without a connection. The bake puts before it FILES, what is kept from the start,
// LOST, the one of them for times without a copy, and WORDS, the sentence above a kept page in each language.
const NAME = "offline " + registration.scope;
const PAGES = NAME + " pages";
const PATIENCE = 3000;
const MOST = 40;
const whole = (file) => new URL(file, location).href;
const undigested = (url) => url.replace(/\.[0-9a-f]{8}\./, ".");
const address = (url) => url.split(/[?#]/)[0];

// A page has to ask for it. Pages of help do not, so no trace of them stays here.
async function keep(url, response, name) {
  if (!response.ok || !/html/.test(response.headers.get("content-type"))) return;
  const text = await response.text();
  if (!/<html[^>]* data-keep/.test(text)) return;
  const headers = new Headers({"content-type": "text/html; charset=utf-8", kept: Date.now()});
  const store = await caches.open(name);
  await store.delete(url);
  await store.put(url, new Response(text, {headers}));
  if (name === PAGES) for (const old of (await store.keys()).slice(0, -MOST)) await store.delete(old);
}

// The pages that are open now came before the worker.
async function fill() {
  const store = await caches.open(NAME);
  await Promise.all(FILES.map(async (file) => {
    const response = await fetch(file, {cache: "no-cache"});
    if (!response.ok) throw response;
    await (/\.\w+\.\w+$/.test(file) ? store.put(whole(file), response) : keep(whole(file), response, NAME));
  }));
  for (const {url} of await clients.matchAll({type: "window", includeUncontrolled: true})) {
    if (url.startsWith(registration.scope)) {
      await fetch(url, {cache: "force-cache"}).then((page) => keep(address(url), page, PAGES)).catch(() => {});
    }
  }
}

async function tidy() {
  const store = await caches.open(NAME);
  const wanted = FILES.map(whole);
  for (const {url} of await store.keys()) if (!wanted.includes(url)) await store.delete(url);
  await clients.claim();
}

const kept = async (url) => (await (await caches.open(PAGES)).match(url)) || (await caches.open(NAME)).match(url);

// The copy with the sentence that it is one, in the language of the page; the time is the device's.
async function copy(url) {
  const found = await kept(url);
  if (!found) return;
  const text = await found.text();
  const at = new Date(+found.headers.get("kept"));
  const [year, month, day, hour, minute] = new Date(at - 6e4 * at.getTimezoneOffset()).toISOString().split(/\D/);
  const parts = {year, month, day, hour, minute};
  const words = WORDS[/<html[^>]* lang="(.+?)"/.exec(text)[1]];
  const said = words.replace(/\{(\w+)\}/g, (place, name) => parts[name]);
  const marked = text.replace(/<body[^>]*>/, (body) => body + '<p class="status kept page" role="status">' + said + "</p>");
  return new Response(marked, {headers: found.headers});
}

// Neither a connection nor a copy. The page stands at any depth, so its links begin at the root.
async function lost() {
  const page = await kept(whole(LOST));
  const text = (await page.text()).replace("<head>", '<head><base href="' + registration.scope + '">');
  return new Response(text, {status: 503, headers: page.headers});
}

async function page(url, fresh) {
  const late = new Promise((done) => setTimeout(done, PATIENCE)).then(() => copy(url)).then((found) => found || fresh);
  return Promise.race([fresh, late]).catch(async () => (await copy(url)) || lost());
}

async function asset(request, file) {
  const store = await caches.open(NAME);
  return (await store.match(request)) || fetch(request).catch(() => store.match(whole(file)));
}

addEventListener("install", (event) => {
  skipWaiting();
  event.waitUntil(fill());
});
addEventListener("activate", (event) => event.waitUntil(tidy()));
addEventListener("fetch", (event) => {
  const request = event.request;
  if (request.method !== "GET") return;
  const url = address(request.url);
  if (request.mode === "navigate") {
    const fresh = fetch(request).then((response) => (response.status < 500 ? response : Promise.reject(response)));
    event.waitUntil(fresh.then((response) => keep(url, response.clone(), PAGES)).catch(() => {}));
    event.respondWith(page(url, fresh));
    return;
  }
  const file = FILES.find((name) => undigested(whole(name)) === undigested(url));
  if (file) event.respondWith(asset(request, file));
});
