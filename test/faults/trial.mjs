// The real form, in a real browser, against the real receiver with a real database, over a line that is not to
// be trusted, while the receiver is started anew and the browser does what a scenario says: every message is
// there once, and every word on the page is true.

import assert from 'node:assert/strict';
import { hostPage, loader, openPage, serve } from '../journeys/harness.mjs';
import { databaseFile, startReceiver } from '../receiver/harness.mjs';
import { citizens } from './citizens.mjs';
import { faultyLine, numbersFrom } from './proxy.mjs';
import { scenarios } from './scenarios.mjs';

/** After so long a trial is given up, and says of which message nothing was heard. */
const MAX_TRIAL_MS = 20 * 60_000;

/**
 * @param {object} options
 * @param {keyof typeof scenarios} options.name
 * @param {number} options.count of messages
 * @param {number} options.browsers at the same time, each with storages of its own
 * @param {number} options.seed
 * @param {number} [options.restartEvery] milliseconds between two deaths of the receiver
 */
export async function trial({ name, count, browsers, seed, restartEvery = 3000 }) {
  const scenario = scenarios[name];
  const random = numbersFrom(seed);
  const database = databaseFile();
  let receiver = await startReceiver({ url: database.url });
  let { port } = receiver;
  const line = await faultyLine({ receiverPort: () => port, random });
  const server = await serve({
    routes: {
      '/form': hostPage({
        head: loader,
        body: `<div class="place"><atd-feedback-form draft="device" endpoint="${line.endpoint}">
          </atd-feedback-form></div><div class="place"></div>`,
      }),
      '/logout': { body: 'bye', headers: { 'clear-site-data': '"storage"' } },
    },
  });
  let restarts = 0;
  let restarting = Promise.resolve();
  const deaths = setInterval(() => {
    restarting = restarting.then(async () => {
      await receiver.stop();
      receiver = await startReceiver({ url: database.url });
      ({ port } = receiver);
      restarts += 1;
    });
  }, restartEvery);

  const page = await openPage('chromium', undefined, { blocksCookies: scenario.blocksCookies });
  const signal = AbortSignal.timeout(MAX_TRIAL_MS);
  try {
    const browser = page.puppeteer.browser();
    const lanes = Array.from({ length: browsers }, (_, lane) =>
      Array.from({ length: Math.ceil((count - lane) / browsers) }, (__, at) => ({ lane, at })),
    );
    const told = await Promise.all(
      lanes.map(async (lane, index) => {
        const context = await browser.createBrowserContext();
        const messages = lane.map(
          ({ at }) => `Ziņojums ${index}-${at}. Rindā gaidīju «divas» stundas.`,
        );
        const numbers = numbersFrom(seed + index + 1);
        const heard = await citizens({
          context,
          url: server.url('/form'),
          scenario,
          messages,
          random: numbers,
          signal,
        });
        await context.close();
        return heard;
      }),
    );
    clearInterval(deaths);
    await restarting;
    const kept = await receiver.storage.all();
    check(told.flat(), kept, count);
    return { count, restarts, faults: line.counts };
  } finally {
    clearInterval(deaths);
    await restarting;
    await page.close();
    await line.close();
    await server.close();
    await receiver.stop();
    database.remove();
  }
}

function check(told, kept, count) {
  const times = new Map();
  for (const { submission } of kept) {
    times.set(submission.message, (times.get(submission.message) ?? 0) + 1);
  }
  const twice = [...times].filter(([, number]) => number !== 1);
  assert.deepEqual(twice, [], 'each is kept once');
  assert.equal(told.length, count, 'each citizen was told');
  assert.equal(kept.length, count, 'none is lost, and there is none that nobody wrote');
  const byMessage = new Map(kept.map((entry) => [entry.submission.message, entry.reference]));
  for (const { message, reference } of told) {
    assert.equal(byMessage.get(message), reference, `the receipt of "${message}" is true`);
  }
}
