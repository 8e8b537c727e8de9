/** The requests of a page to the network, and their turns; an answer from a cache is no request. */

/**
 * @param {import('puppeteer-core').CDPSession} cdp with its Network domain enabled
 */
export function watchRequests(cdp) {
  const requests = new Map();
  const forget = ({ requestId }) => requests.delete(requestId);
  cdp.on('Network.requestWillBeSent', ({ requestId, timestamp, request }) => {
    if (request.url.startsWith('http')) requests.set(requestId, { url: request.url, timestamp });
  });
  cdp.on('Network.requestServedFromCache', forget);
  cdp.on('Network.responseReceived', ({ requestId, timestamp, response }) => {
    if (response.fromDiskCache) requests.delete(requestId);
    else Object.assign(requests.get(requestId) ?? {}, { answered: timestamp });
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    Object.assign(requests.get(requestId) ?? {}, { bytes: encodedDataLength }),
  );
  cdp.on('Network.loadingFailed', forget);

  return {
    clear: () => requests.clear(),
    /**
     * A request is in the turn behind those that were answered when it was sent.
     * @returns {{ requests: number, bytes: number, inARow: number, turns: string[][] }} names of files by turn; bytes
     *   as they are sent, with their headers
     */
    waterfall() {
      const sent = [...requests.values()].sort((a, b) => a.timestamp - b.timestamp);
      const turns = [];
      for (const each of sent) {
        const before = sent.filter(({ answered }) => answered <= each.timestamp);
        each.turn = Math.max(-1, ...before.map(({ turn }) => turn)) + 1;
        (turns[each.turn] ??= []).push(nameOf(each.url));
      }
      const total = sent.reduce((sum, { bytes = 0 }) => sum + bytes, 0);
      return { requests: sent.length, bytes: total, inARow: turns.length, turns };
    },
  };
}

function nameOf(url) {
  const { pathname } = new URL(url);
  return pathname
    .split('/')
    .pop()
    .replace(/-[0-9a-f]{8}(?=\.js$)/, '');
}
