/**
 * Asks a second time for a lazy file that was lost on a bad line. Firefox remembers a failed address for as long
 * as the page lives, so each further try needs another one: a query. The loader has a second try of its own.
 */
export const retry = {
  name: 'retry',
  renderDynamicImport: () => ({ left: 'importTwice(', right: ')' }),
  renderChunk(code) {
    if (!code.includes('importTwice(')) return null;
    return (
      'let tries = 0;\nconst importTwice = (url) => import(url).catch(() => ' +
      `new Promise((wait) => setTimeout(wait, 1000)).then(() => import(url + '?retry' + ++tries)));\n${code}`
    );
  },
};
