// Every link and fragment must lead somewhere in the site, with the exact letters, and every page must be reachable.
import path from 'node:path';

const ORIGIN = 'http://site.invalid/root/';

// Where a reference on a page leads: {file, fragment}, {outside}, or {problem}.
function resolve(page, reference) {
  let url;
  try {
    url = new URL(reference.url, ORIGIN + page.split(path.sep).map(encodeURIComponent).join('/'));
  } catch {
    return {problem: 'is no address'};
  }
  const scheme = url.protocol;
  if (scheme === 'data:' && reference.resource) return {outside: true};
  if (!['http:', 'https:', 'mailto:'].includes(scheme)) return {problem: `has the scheme ${scheme}`};
  if (!url.href.startsWith(ORIGIN)) {
    if (url.host === 'site.invalid') return {problem: 'leads out of the site’s folder'};
    return reference.resource && !/^(a|area)$/.test(reference.tag) ? {problem: 'is fetched from outside'} : {outside: true};
  }
  let fragment = url.hash.slice(1);
  try {
    fragment = decodeURIComponent(fragment);
  } catch {
    return {problem: 'has a broken fragment'};
  }
  return {file: decodeURIComponent(url.pathname.slice('/root/'.length)), fragment};
}

function problemOf(target, files, pages) {
  if (target.problem) return target.problem;
  if (target.outside) return null;
  if (!files.has(target.file)) return target.file === '' || target.file.endsWith('/') ? 'leads to a folder' : 'leads to no file';
  if (target.fragment && pages.has(target.file) && !pages.get(target.file).ids.includes(target.fragment)) return 'has no such fragment';
  return null;
}

// files: a Set of every path in the site; pages: a Map from a page's path to its facts (facts.mjs).
// Returns one {name, problems} a page.
export function checkLinks(files, pages) {
  const reached = new Set(['index.html']);
  const queue = ['index.html'];
  const results = new Map(Array.from(pages.keys(), name => [name, {name: `links of ${name}`, problems: []}]));
  const targets = new Map();
  for (const [name, facts] of pages) {
    targets.set(name, facts.references.map(reference => ({reference, ...resolve(name, reference)})));
    for (const target of targets.get(name)) {
      const problem = problemOf(target, files, pages);
      if (problem) results.get(name).problems.push(`<${target.reference.tag}> "${target.reference.url}" ${problem}`);
    }
  }
  while (queue.length) {
    for (const {reference, file} of targets.get(queue.shift()) ?? []) {
      if (reference.tag !== 'a' || !pages.has(file) || reached.has(file)) continue;
      reached.add(file);
      queue.push(file);
    }
  }
  for (const name of pages.keys()) {
    if (!reached.has(name)) results.get(name).problems.push('is an orphan: no chain of links leads here from index.html');
  }
  return [...results.values()];
}
