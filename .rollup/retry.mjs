/**
 * Requests a lazy file a second time after a failure on a bad line. Firefox remembers a failed address for
 * as long as the page is open, so each retry needs another address: a query. Simultaneous imports of the
 * same file share the retry, since a second copy of a file would have a state of its own. The loader has
 * its own retry.
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
