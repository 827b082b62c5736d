// Runs Designsystemet's command line under Node 18 as well as later ones.
// Node 18 has no global crypto, and takes the modules bundled with the command line for CommonJS.
if (!globalThis.crypto) {
  globalThis.crypto = (await import('node:crypto')).webcrypto;
  (await import('node:module')).register('data:text/javascript,' + encodeURIComponent(`
    export const load = (url, context, next) =>
      next(url, url.includes('/@digdir/designsystemet/dist/') ? { ...context, format: 'module' } : context);`));
}
await import('./node_modules/@digdir/designsystemet/dist/bin/designsystemet.js');
