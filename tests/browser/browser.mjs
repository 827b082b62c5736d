// Chromium, workers that share it, and the listeners that every visit to a page has.
import {availableParallelism} from 'node:os';
import {chromium} from 'playwright-core';

const QUIET = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--font-render-hinting=none',
];

export const openBrowser = () =>
  chromium.launch({executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: QUIET});

// Calls visit(page, item, problems) for every item, with one browser context a worker, and returns
// [{name, problems}] in the items' order. `mayRequest(url)` says which addresses a page may ask for.
export async function visitAll(browser, items, {context: options = {}, mayRequest, nameOf}, visit) {
  const results = new Array(items.length);
  let next = 0;
  const work = async () => {
    const context = await browser.newContext({reducedMotion: 'reduce', ...options});
    const page = await context.newPage();
    let problems = [];
    listen(page, mayRequest, problem => problems.push(problem));
    while (next < items.length) {
      const index = next++;
      problems = [];
      try {
        await visit(page, items[index], problem => problems.push(problem));
      } catch (error) {
        problems.push(`the visit failed: ${error.message.split('\n')[0]}`);
      }
      results[index] = {name: nameOf(items[index]), problems};
    }
    await context.close();
  };
  const workers = Math.min(items.length, availableParallelism() + 1);
  await Promise.all(Array.from({length: workers}, work));
  return results;
}

// A page may say nothing on the console, open nothing, and ask for nothing outside.
function listen(page, mayRequest, report) {
  page.on('console', message => report(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', error => report(`script error: ${error.message}`));
  page.on('dialog', dialog => {
    report(`dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => {});
  });
  page.on('popup', popup => report(`popup: ${popup.url()}`));
  page.on('request', request => mayRequest(request.url()) || report(`outside request: ${request.url()}`));
  page.on('requestfailed', request => {
    // Leaving a page aborts what it was still fetching.
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') report(`request failed: ${request.url()} ${reason}`);
  });
  page.on('response', response => response.status() < 400 || report(`status ${response.status()}: ${response.url()}`));
}
