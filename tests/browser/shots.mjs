// Pictures of one page of every kind, for looking at.
//   node shots.mjs SITE OUT [--kinds front,portfolio] [--language nb] [--page PATH]
// Writes OUT/KIND-1280-light.png and so on, and OUT/KIND-print-1.png … by way of a PDF (pdftoppm).
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {openBrowser} from './browser.mjs';
import {pageFacts} from './facts.mjs';

const words = process.argv.slice(2);
const option = name => words.includes(name) ? words.splice(words.indexOf(name), 2)[1] : null;
const kinds = option('--kinds')?.split(',');
const language = option('--language');
const only = option('--page');
const [site, out] = words.map(word => path.resolve(word));
fs.mkdirSync(out, {recursive: true});
const browser = await openBrowser();

const address = name => pathToFileURL(path.join(site, name)).href;

async function chosenPages() {
  const page = await browser.newPage();
  const chosen = new Map();
  const names = fs.readdirSync(site, {recursive: true}).filter(name => name.endsWith('.html')).sort();
  for (const name of only ? [only] : names) {
    await page.goto(address(name));
    const facts = await page.evaluate(pageFacts);
    if (kinds && !kinds.includes(facts.kind)) continue;
    if (language && facts.language !== language) continue;
    const size = fs.statSync(path.join(site, name)).size;
    if (size > (chosen.get(facts.kind)?.size ?? 0)) chosen.set(facts.kind, {name, size});
  }
  await page.close();
  return chosen;
}

for (const [kind, {name}] of await chosenPages()) {
  const page = await browser.newPage();
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
    for (const width of [1280, 390]) {
      await page.setViewportSize({width, height: 900});
      await page.goto(address(name));
      await page.screenshot({path: path.join(out, `${kind}-${width}-${colorScheme}.png`), fullPage: true});
    }
  }
  await page.emulateMedia({colorScheme: 'light', media: 'print'});
  const pdf = path.join(out, `${kind}.pdf`);
  await page.pdf({path: pdf, preferCSSPageSize: true, tagged: true});
  execFileSync('pdftoppm', ['-r', '70', '-png', pdf, path.join(out, `${kind}-print`)]);
  console.log(`${kind}: ${name}`);
  await page.close();
}
await browser.close();
