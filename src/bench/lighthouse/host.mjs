// A plain static host as docs/hosting.md asks for: index.html of folders, 404.html, compression, caching.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.png': 'image/png',
};
const packed = new Map();

/** Serves a folder on loopback; the answer is the address of its root. */
export function serve(folder) {
  const server = createServer(async (request, response) => {
    const asked = normalize(decodeURIComponent(new URL(request.url, 'http://host').pathname));
    const name = asked.endsWith('/') ? asked + 'index.html' : asked;
    const found = await answer(response, folder, name, 200);
    if (!found) await answer(response, folder, '/404.html', 404);
    response.end();
  });
  return new Promise(done => server.listen(0, '127.0.0.1', () => done({
    root: `http://127.0.0.1:${server.address().port}/`,
    close: () => server.close(),
  })));
}

async function answer(response, folder, name, status) {
  let body;
  try {
    body = await readFile(join(folder, name));
  } catch {
    return false;
  }
  const type = types[extname(name)] ?? 'application/octet-stream';
  const forEver = /\.[0-9a-f]{8}\.(css|js|svg)$/.test(name);
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', forEver ? 'max-age=31536000, immutable' : 'max-age=300');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (!type.startsWith('image/png')) {
    if (!packed.has(name)) packed.set(name, gzipSync(body));
    body = packed.get(name);
    response.setHeader('Content-Encoding', 'gzip');
    response.setHeader('Vary', 'Accept-Encoding');
  }
  response.setHeader('Content-Length', body.length);
  response.writeHead(status);
  response.write(body);
  return true;
}
