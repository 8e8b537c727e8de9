/**
 * Asks a second time for a lazy file that was lost on a bad line. Firefox remembers a failed address for as long
 * as the page lives, so each further try needs another one: a query. Who asks for the same file meanwhile shares the
 * try, for a second copy of a file would have a state of its own. The loader has a second try of its own.
 */
const HELPER = `let tries = 0;
const again = {};
const importAgain = async (url) => {
  await new Promise((resolve) => setTimeout(resolve, 1000));
  try {
    return await import(url + '?retry' + ++tries);
  } catch (error) {
    delete again[url];
    throw error;
  }
};
const importTwice = (url) =>
  again[url] ?? import(url).catch(() => (again[url] ??= importAgain(url)));
`;

export const retry = {
  name: 'retry',
  renderDynamicImport: () => ({ left: 'importTwice(', right: ')' }),
  renderChunk(code) {
    if (!code.includes('importTwice(')) return null;
    return HELPER + code;
  },
};
