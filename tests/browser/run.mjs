// Tries finished sites in Chromium and ends with "N passed, N failed".
//   node run.mjs [--full] [--results FILE] [--hostile SITE]… SITE…
// A SITE is a folder that `sirkel build` made. A hostile one is full of script payloads that would set
// window.__pwned; it is also tried with the pages' content security policy switched off.
import fs from 'node:fs';
import path from 'node:path';
import {openBrowser} from './browser.mjs';
import {testFilter} from './filter_test.mjs';
import {testChecks} from './checks_test.mjs';
import {tryHostile, trySite} from './checks.mjs';

const LONGEST_FAULT_LIST = 300;

function parseArguments(words) {
  const options = {full: false, results: null, hostile: [], sites: []};
  while (words.length) {
    const word = words.shift();
    if (word === '--full') options.full = true;
    else if (word === '--results') options.results = words.shift();
    else if (word === '--hostile') options.hostile.push(path.resolve(words.shift()));
    else options.sites.push(path.resolve(word));
  }
  return options;
}

function printFaults(results) {
  const lines = results.flatMap(({name, problems}) => [...new Set(problems)].map(problem => `FAIL ${name}: ${problem}`));
  lines.slice(0, LONGEST_FAULT_LIST).forEach(line => console.log(line));
  if (lines.length > LONGEST_FAULT_LIST) console.log(`… and ${lines.length - LONGEST_FAULT_LIST} more`);
}

const options = parseArguments(process.argv.slice(2));
const browser = await openBrowser();
const results = [];
const add = async (what, tried) => {
  const started = Date.now();
  const more = await tried;
  results.push(...more);
  console.log(`${what}: ${more.length} in ${((Date.now() - started) / 1000).toFixed(0)} s`);
};
await add('the checks themselves', testChecks(browser));
await add('filter.js', testFilter(browser));
for (const site of options.sites) await add(site, trySite(browser, site, options.full));
for (const site of options.hostile) await add(`${site}, hostile`, tryHostile(browser, site));
await browser.close();
printFaults(results);
const failed = results.filter(({problems}) => problems.length).length;
const passed = results.length - failed;
if (options.results) fs.writeFileSync(options.results, JSON.stringify({passed, failed}));
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed || !passed ? 1 : 0);
