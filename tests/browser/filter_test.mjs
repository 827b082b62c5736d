// assets/filter.js on fixtures/filter.html: filters, sorts, counts, and stays away without a script.
import assert from 'node:assert/strict';

const address = new URL('fixtures/filter.html', import.meta.url).href;

const shown = page => page.$$eval('tbody tr', rows => rows.filter(row => !row.hidden).map(row => row.cells[0].textContent));
const status = page => page.textContent('[role=status]');

const tests = {
  'shows every row at first, and the form instead of the links': async page => {
    assert.deepEqual(await shown(page), ['Ernæring', 'Fall', 'Åpne dører']);
    assert.equal(await status(page), 'Viser 3 av 3');
    assert.ok(await page.isHidden('nav'));
    assert.ok(await page.isVisible('form'));
  },
  'keeps the rows that have the chosen word among theirs': async page => {
    await page.selectOption('#unit', 'home-care');
    assert.deepEqual(await shown(page), ['Ernæring', 'Fall']);
    assert.equal(await status(page), 'Viser 2 av 3');
  },
  'keeps the rows that have every word typed, whatever their case': async page => {
    await page.fill('#text', 'PÅ sør');
    assert.deepEqual(await shown(page), ['Fall']);
  },
  'finds é by e, but not å by a': async page => {
    await page.fill('#text', 'en 9');
    assert.deepEqual(await shown(page), ['Ernæring']);
    await page.fill('#text', 'apne');
    assert.deepEqual(await shown(page), []);
    assert.equal(await status(page), 'Viser 0 av 3');
  },
  'sorts numbers as numbers, both ways, with empty values last': async page => {
    const names = {ascending: ['Ernæring', 'Fall', 'Åpne dører'], descending: ['Fall', 'Ernæring', 'Åpne dører']};
    for (const direction of ['ascending', 'descending']) {
      await page.click('th[data-sort=value] button');
      assert.deepEqual(await shown(page), names[direction]);
      assert.equal(await page.getAttribute('th[data-sort=value]', 'aria-sort'), direction);
      assert.equal(await page.getAttribute('th[data-sort=title]', 'aria-sort'), 'none');
    }
  },
  'turns round the order that the page came in': async page => {
    await page.focus('th[data-sort=title] button');
    await page.keyboard.press('Enter');
    assert.deepEqual(await shown(page), ['Åpne dører', 'Fall', 'Ernæring']);
  },
};

const withoutScript = async page => {
  assert.ok(await page.isVisible('nav'));
  assert.ok(await page.isHidden('form'));
  assert.equal(await page.locator('button').count(), 0);
};

async function tryOne(browser, name, test, javaScriptEnabled = true) {
  const page = await browser.newPage({javaScriptEnabled});
  const problems = [];
  page.on('console', message => problems.push(message.text()));
  page.on('pageerror', error => problems.push(error.message));
  try {
    await page.goto(address);
    await test(page);
  } catch (error) {
    problems.push(error.message);
  }
  await page.close();
  return {name: `filter.js ${name}`, problems};
}

export async function testFilter(browser) {
  const results = [];
  for (const [name, test] of Object.entries(tests)) results.push(await tryOne(browser, name, test));
  results.push(await tryOne(browser, 'leaves the links without a script', withoutScript, false));
  return results;
}
