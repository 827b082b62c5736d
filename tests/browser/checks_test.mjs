// The checks must find what is wrong: fixtures/faulty has each fault once, and a fault that is not found is a failure here.
import {fileURLToPath} from 'node:url';
import {tryHostile, trySite} from './checks.mjs';

const folder = fileURLToPath(new URL('fixtures/faulty', import.meta.url));

// [name of the check and page, part of the problem that it must report]
const MUST_FIND = [
  ['file index.html', 'scrolls'],
  ['file index.html', '<p onclick=…>'],
  ['file index.html', '<p style="color: red">'],
  ['file index.html', 'text of 7.0 px in a drawing: "liten"'],
  ['file index.html', 'texts on top of each other in a drawing: "liten" and "over den"'],
  ['file index.html', 'text leaves its drawing: "går utenfor bildet"'],
  ['file index.html', 'console error'],
  ['file sub/deep.html', '<script> in the page itself'],
  ['file sub/deep.html', 'has no data-page-kind'],
  ['links of index.html', '"other.html" leads to no file'],
  ['links of index.html', '"Sub/deep.html" leads to no file'],
  ['links of index.html', '"sub/" leads to a folder'],
  ['links of index.html', '"sub/deep.html#nowhere" has no such fragment'],
  ['links of index.html', '"/etc" leads out of the site’s folder'],
  ['links of index.html', 'has the scheme javascript:'],
  ['links of index.html', '"https://outside.invalid/x.png" is fetched from outside'],
  ['links of orphan.html', 'is an orphan'],
  ['http sub/deep.html', 'console error'],
  ['paper index.html', 'prints on 2 sheets, not 1'],
  ['axe light 1280 sub/deep.html', 'heading-order'],
  ['axe dark 390 index.html', 'image-alt'],
  ['html of index.html', 'alt'],
];
const MUST_FIND_HOSTILE = [
  ['hostile sub/deep.html', 'console error'],
  ['hostile without policy sub/deep.html', 'a payload ran'],
  ['hostile without policy sub/deep.html', 'dialog: payload'],
  ['hostile without policy sub/deep.html', 'console log: noise'],
  ['hostile without policy index.html', 'outside request: https://outside.invalid/x.png'],
  ['hostile index.html', 'points to javascript:'],
];

function missed(wanted, results) {
  return wanted.map(([check, problem]) => {
    const found = results.filter(({name}) => name === check).flatMap(({problems}) => problems);
    const problems = found.some(text => text.includes(problem)) ? [] : [`did not find it; found: ${found.join(' | ') || 'nothing'}`];
    return {name: `${check}: finds ${problem}`, problems};
  });
}

export async function testChecks(browser) {
  return [
    ...missed(MUST_FIND, await trySite(browser, folder, true)),
    ...missed(MUST_FIND_HOSTILE, await tryHostile(browser, folder)),
  ];
}
