// The Nu HTML checker on every page, in one Java process; one {name, problems} a page.
import {execFile} from 'node:child_process';
import {createRequire} from 'node:module';
import path from 'node:path';
import {pathToFileURL} from 'node:url';

const jar = path.join(path.dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');

export async function checkHtml(folder, pages) {
  const results = new Map(pages.map(page => [pathToFileURL(path.join(folder, page)).href, {name: `html of ${page}`, problems: []}]));
  for (let first = 0; first < pages.length; first += 400) {
    const files = pages.slice(first, first + 400).map(page => path.join(folder, page));
    for (const message of await messages(files)) {
      const result = results.get(message.url) ?? results.values().next().value;
      result.problems.push(`${message.lastLine ?? '?'}:${message.lastColumn ?? '?'}: ${message.message}`);
    }
  }
  return [...results.values()];
}

function messages(files) {
  const options = ['-Xss4m', '-jar', jar, '--errors-only', '--format', 'json', ...files];
  return new Promise((resolve, reject) => {
    execFile('java', options, {maxBuffer: 1 << 28}, (error, stdout, stderr) => {
      // The checker exits with 1 when it found errors, and writes its report to standard error.
      try {
        resolve(JSON.parse(stderr || stdout).messages);
      } catch {
        reject(error ?? new Error(`the HTML checker said: ${stderr.slice(0, 500)}`));
      }
    });
  });
}
