// A small static server, to try a site under a sub-path.
import fs from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2', '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8', '.txt': 'text/plain; charset=utf-8', '.ics': 'text/calendar; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8', '.pdf': 'application/pdf',
};
export const SUB_PATH = '/intranett/kvalitet/';

// Serves a folder under SUB_PATH and answers {address, close}. Folders have no index: a link must name its file.
export async function serve(folder) {
  const server = http.createServer(async (request, response) => {
    const name = decodeURIComponent(new URL(request.url, 'http://x').pathname);
    const file = path.join(folder, name.slice(SUB_PATH.length));
    try {
      if (!name.startsWith(SUB_PATH) || !file.startsWith(path.resolve(folder))) throw new Error('outside');
      const bytes = await fs.readFile(file);
      response.writeHead(200, {
        'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'max-age=600',
      });
      response.end(bytes);
    } catch {
      response.writeHead(404, {'Content-Type': 'text/plain'});
      response.end('not here');
    }
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {address: `http://127.0.0.1:${server.address().port}${SUB_PATH}`, close: () => server.close()};
}
