// Bakes the campaign for a host on loopback, visits the largest page of each kind as a cheap phone on a slow network
// (Lighthouse: mobile, simulated slow 4G), and prints a table. Ends with 1 if a page misses what is promised.
//
//   node measure.mjs [runs]     runs of each page, of which the median counts; 1 if left out
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { serve } from './host.mjs';

const project = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const site = join(project, 'target', 'lighthouse-site');
const runs = Number(process.argv[2] ?? 1);
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const slowestPaint = 1000;
const only = process.argv[3];
const kinds = {
  home: /^$/,
  region: /^regions\/[^/]+\/$/,
  block: /^blocks\/[^/]+\/$/,
  event: /^events\/[^/]+\/[^/]+\/$/,
  schedule: /^schedule\/$/,
  helplines: /^helplines\/$/,
  release: /^press\/[^/]+\/$/,
};

function bake(root) {
  const jar = join(project, 'target', 'igilik.jar');
  if (!existsSync(jar)) throw new Error('first: mvn package');
  execFileSync('java', ['-jar', jar, 'bake', '--source', project, '--output', site, '--base-url', root]);
}

/** Paths of all pages of a language, the largest of each kind. */
function largest(language) {
  const pages = readdirSync(join(site, language), { recursive: true })
    .filter(file => file.endsWith('index.html'))
    .map(file => file.slice(0, -'index.html'.length).split(sep).join('/'))
    .map(path => ({ path, bytes: gzipSync(readFileSync(join(site, language, path, 'index.html'))).length }))
    .sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1));
  return Object.entries(kinds)
    .map(([kind, address]) => ({ kind, language, page: pages.find(page => address.test(page.path)) }))
    .filter(one => one.page && (!only || one.kind === only))
    .map(({ kind, page }) => ({ kind, path: `${language}/${page.path}`, bytes: page.bytes }));
}

function languages() {
  return readdirSync(site).filter(name => existsSync(join(site, name, 'helplines', 'index.html')));
}

async function visit(url, port) {
  const { lhr } = await lighthouse(url, {
    port, logLevel: 'error', onlyCategories: categories, formFactor: 'mobile', throttlingMethod: 'simulate',
  });
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  const value = name => lhr.audits[name].numericValue;
  return {
    scores: categories.map(name => Math.round(100 * lhr.categories[name].score)),
    fcp: Math.round(value('first-contentful-paint')),
    lcp: Math.round(value('largest-contentful-paint')),
    cls: Number(value('cumulative-layout-shift').toFixed(3)),
    tbt: Math.round(value('total-blocking-time')),
    missed: missed(lhr),
    version: `Lighthouse ${lhr.lighthouseVersion}, ${lhr.environment.hostUserAgent.match(/Chrome\/[\d.]+/)}`,
  };
}

/** What kept a page from its points. */
function missed(lhr) {
  return categories.flatMap(name => lhr.categories[name].auditRefs)
    .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 0.995)
    .map(({ id }) => `${id} ${lhr.audits[id].displayValue ?? ''}`.trim());
}

async function median(url, port) {
  const results = [];
  for (let run = 0; run < runs; run++) results.push(await visit(url, port));
  return results.sort((a, b) => a.scores[0] - b.scores[0] || b.lcp - a.lcp)[Math.floor(runs / 2)];
}

/** What a page promises and does not keep. */
const broken = ({ scores, lcp, cls, tbt, missed }) => [
  ...(scores.every(score => score === 100) ? [] : ['points', ...missed]),
  ...(lcp < slowestPaint ? [] : ['the time of its largest paint']),
  ...(cls === 0 ? [] : ['a page that does not shift']),
  ...(tbt === 0 ? [] : ['a page that does not block']),
];

const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const host = await serve(site);
let failed = 0;
bake(host.root);
const chrome = await launch({
  userDataDir: profile,
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-background-networking', '--disable-component-update'],
});
try {
  await visit(host.root, chrome.port); // the first visit pays for the browser's own start
  console.log('| page | bytes | performance | accessibility | best practices | SEO | FCP ms | LCP ms | CLS | TBT ms |');
  console.log('|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|');
  let version;
  for (const { kind, path, bytes } of languages().flatMap(largest)) {
    const found = await median(host.root + path, chrome.port);
    version = found.version;
    console.log(`| ${kind} \`/${path}\` | ${bytes} | ${found.scores.join(' | ')} | ${found.fcp} | ${found.lcp} | ${found.cls} | ${found.tbt} |`);
    if (broken(found).length > 0) {
      failed++;
      console.error(`  /${path} misses: ${broken(found).join('; ')}`);
    }
  }
  console.log(`\n${version}, node ${process.version}, ${cpus().length} × ${cpus()[0].model.trim()}, ${runs} run(s) of each page`);
} finally {
  await chrome.kill();
  host.close();
  rmSync(profile, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
