// The ways in which a finished site is tried. Each answers [{name, problems}], one for each page and way.
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {visitAll} from './browser.mjs';
import {pageFacts, sidewaysScroll, textFaultsInDrawings} from './facts.mjs';
import {checkHtml} from './html_check.mjs';
import {checkLinks} from './links.mjs';
import {serve} from './server.mjs';

const SMALLEST_TEXT_PX = 10;
const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const filesOf = folder => fs.readdirSync(folder, {recursive: true, withFileTypes: true})
  .filter(entry => !entry.isDirectory())
  .map(entry => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)))
  .sort();

const pagesOf = files => files.filter(name => name.endsWith('.html'));

const onFile = url => url.startsWith('file:') || url.startsWith('data:');

// Every page from the disk: quiet, nothing forbidden in it, no sideways scroll, readable drawings. Fills `facts`.
const tryFromDisk = (browser, folder, pages, facts) =>
  visitAll(browser, pages, {mayRequest: onFile, nameOf: name => `file ${name}`}, async (page, name, report) => {
    await page.setViewportSize({width: 320, height: 640});
    await page.goto(pathToFileURL(path.join(folder, name)).href);
    const found = await page.evaluate(pageFacts);
    facts.set(name, found);
    found.forbidden.forEach(what => report(`has ${what}`));
    if (!found.kind) report('has no data-page-kind');
    const excess = await page.evaluate(sidewaysScroll);
    if (excess > 0) report(`scrolls ${excess} px sideways at 320 px`);
    for (const width of [320, 1280]) {
      await page.setViewportSize({width, height: 800});
      for (const fault of await page.evaluate(textFaultsInDrawings, SMALLEST_TEXT_PX)) report(`${width} px: ${fault}`);
    }
  });

async function tryOverHttp(browser, folder, pages) {
  const {address, close} = await serve(folder);
  const mayRequest = url => url.startsWith(address) || url.startsWith('data:');
  const results = await visitAll(browser, pages, {mayRequest, nameOf: name => `http ${name}`}, async (page, name) => {
    await page.goto(address + name.split(path.sep).map(encodeURIComponent).join('/'));
  });
  close();
  return results;
}

// A page that promises to print on so many sheets (main[data-sheets]) does.
async function tryOnPaper(browser, folder, pages) {
  const results = [];
  for (const name of pages) {
    if (!/<main [^>]*data-sheets="/.test(fs.readFileSync(path.join(folder, name), 'utf8'))) continue;
    const page = await browser.newPage();
    await page.goto(pathToFileURL(path.join(folder, name)).href);
    const promised = Number(await page.evaluate(() => document.querySelector('main').dataset.sheets));
    const pdf = await page.pdf({preferCSSPageSize: true});
    const sheets = Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', ['-'], {input: pdf}))?.[1]);
    await page.close();
    results.push({name: `paper ${name}`, problems: sheets <= promised ? [] : [`prints on ${sheets} sheets, not ${promised}`]});
  }
  return results;
}

// One page of every kind in every language, the largest file of each; or every page.
function pagesForAxe(folder, facts, full) {
  if (full) return [...facts.keys()];
  const chosen = new Map();
  const size = name => fs.statSync(path.join(folder, name)).size;
  for (const [name, {kind, language}] of facts) {
    const key = `${language} ${kind}`;
    if (!chosen.has(key) || size(name) > size(chosen.get(key))) chosen.set(key, name);
  }
  return [...chosen.values()];
}

async function tryWithAxe(browser, folder, pages) {
  const results = [];
  for (const colorScheme of ['light', 'dark']) {
    const items = pages.flatMap(name => [1280, 390].map(width => ({name, width})));
    const nameOf = ({name, width}) => `axe ${colorScheme} ${width} ${name}`;
    const settings = {context: {colorScheme}, mayRequest: onFile, nameOf};
    results.push(...await visitAll(browser, items, settings, async (page, {name, width}, report) => {
      await page.setViewportSize({width, height: 900});
      await page.goto(pathToFileURL(path.join(folder, name)).href);
      await page.evaluate(axe);
      const {violations} = await page.evaluate(() => axe.run({preload: false}));
      for (const {id, nodes} of violations) {
        report(`${id} (${nodes.length}): ${nodes[0].html.slice(0, 160)} ${nodes[0].any[0]?.message ?? ''}`);
      }
    }));
  }
  return results;
}

// With the policy and without it, no payload may run, ask for anything or end up where it could run.
export async function tryHostile(browser, folder) {
  const pages = pagesOf(filesOf(folder));
  const results = [];
  for (const bypassCSP of [false, true]) {
    const nameOf = name => `hostile${bypassCSP ? ' without policy' : ''} ${name}`;
    const settings = {context: {bypassCSP}, mayRequest: onFile, nameOf};
    results.push(...await visitAll(browser, pages, settings, async (page, name, report) => {
      await page.goto(pathToFileURL(path.join(folder, name)).href);
      const {forbidden, references} = await page.evaluate(pageFacts);
      forbidden.forEach(what => report(`has ${what}`));
      for (const {url} of references) {
        if (/^[\s\u0000-\u001f]*(javascript|vbscript|data:text)/i.test(url)) report(`points to ${url}`);
      }
      if (await page.evaluate(() => window.__pwned !== undefined)) report('a payload ran');
    }));
  }
  return results;
}

export async function trySite(browser, folder, full) {
  const files = filesOf(folder);
  const pages = pagesOf(files);
  if (!pages.includes('index.html')) throw new Error(`${folder} has no index.html`);
  const html = checkHtml(folder, pages);
  html.catch(() => {});   // Awaited below; a refusal before that must not end the run.
  const facts = new Map();
  return [
    ...await tryFromDisk(browser, folder, pages, facts),
    ...checkLinks(new Set(files), facts),
    ...await tryOverHttp(browser, folder, pages),
    ...await tryOnPaper(browser, folder, pages),
    ...await tryWithAxe(browser, folder, pagesForAxe(folder, facts, full)),
    ...await html,
  ];
}
