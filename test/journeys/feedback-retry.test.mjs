// A message that waits is sent soon after that is possible, wherever the form is moved and whatever the clock does,
// and its receiver is asked once a second at most.

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { engines, hostPage, loader, openPage, serve } from './harness.mjs';
import {
  press,
  receiverRoute,
  requestTimes,
  sendMessage,
  untilShown,
  writeMessage,
} from './harness/feedback-form.mjs';

const BUSY = { status: 503, body: {} };
const form = '<atd-feedback-form endpoint="/feedback"></atd-feedback-form>';

/** A server with the form and its receiver. */
async function start() {
  const receiver = receiverRoute();
  const server = await serve({
    routes: {
      '/feedback': receiver.route,
      '/form': hostPage({ head: loader, body: `<div id="one">${form}</div><div id="two"></div>` }),
    },
  });
  return { receiver, url: server.url('/form') };
}

// WebKit's driver has no profiles and no scripts before those of the page.
const driven = engines().filter((engine) => engine !== 'webkit');

describe('a message that waits', { concurrency: true }, () => {
  for (const engine of driven) {
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let page;
      before(async () => (page = await openPage(engine)));

      /** The form with a message that the receiver does not take now. */
      async function waiting(away = BUSY) {
        const { receiver, url } = await start();
        receiver.away = away;
        await page.goto(url);
        await sendMessage(page, 'Rindā gaidīju divas stundas.');
        await untilShown(page, '[part="waiting"]');
        return receiver;
      }

      async function isSent(receiver) {
        await untilShown(page, '[part="receipt"]');
        assert.equal(new Set(receiver.posted.map(({ id }) => id)).size, 1);
      }

      it('is sent where the form was moved in the page', async () => {
        const receiver = await waiting();
        await page.evaluate(() =>
          document.querySelector('#two').append(document.querySelector('atd-feedback-form')),
        );
        receiver.away = undefined;
        await isSent(receiver);
      });

      for (const hours of [1, 24]) {
        it(`is sent where the clock was set back by ${hours} h`, async () => {
          const { receiver, url } = await start();
          // The computer's clock cannot be set from here: the page's is shifted.
          const timed = await openPage(engine);
          await timed.puppeteer.evaluateOnNewDocument(shiftableClock);
          receiver.away = BUSY;
          await timed.goto(url);
          await sendMessage(timed, 'Rindā gaidīju divas stundas.');
          await untilShown(timed, '[part="waiting"]');
          await timed.evaluate((ms) => void (window.clockShift = -ms), hours * 3_600_000);
          // An attempt in vain, after which the page waits by the new clock.
          await timed.waitFor(
            (count) =>
              performance
                .getEntriesByType('resource')
                .filter(({ name }) => name.endsWith('/feedback')).length > count,
            receiver.posted.length,
          );
          receiver.away = undefined;
          await untilShown(timed, '[part="receipt"]');
          assert.equal(new Set(receiver.posted.map(({ id }) => id)).size, 1);
          await timed.close();
        });
      }

      it('is not asked for without end where the server wants to be left alone for 25 days', async () => {
        const { receiver, url } = await start();
        const counting = await openPage(engine);
        await counting.puppeteer.evaluateOnNewDocument(count);
        receiver.away = { status: 503, body: {}, headers: { 'retry-after': '2200000' } };
        await counting.goto(url);
        await sendMessage(counting, 'Rindā gaidīju divas stundas.');
        await untilShown(counting, '[part="waiting"]');
        const { timers, reads, steps } = await counting.evaluate(atRest);
        assert.equal(receiver.posted.length, 1);
        // Some of each are due; a loop makes a thousand a second.
        assert.ok(
          timers < 4 * steps && reads < 4 * steps,
          JSON.stringify({ timers, reads, steps }),
        );
        await counting.close();
      });

      it('is asked for once a second at most, however often the network is said to be back', async () => {
        const receiver = await waiting();
        await page.evaluate(async () => {
          for (let times = 0; times < 40; times++) {
            window.dispatchEvent(new Event('online'));
            window.dispatchEvent(new Event('pageshow'));
            await new Promise((resolve) => setTimeout(resolve, 75));
          }
        });
        const times = await requestTimes(page, '/feedback');
        const pauses = times.slice(1).map((time, index) => time - times[index]);
        // The browser rounds what it tells of times.
        assert.ok(pauses.length > 0 && Math.min(...pauses) >= 990, pauses.join());
        receiver.away = undefined;
        await isSent(receiver);
      });

      it('is sent, and told of rightly, where a library has replaced Date.now and Date.parse', async () => {
        const { receiver, url } = await start();
        const odd = await openPage(engine);
        await odd.puppeteer.evaluateOnNewDocument(datejs);
        receiver.away = BUSY;
        await odd.goto(url);
        await sendMessage(odd, 'Rindā gaidīju divas stundas.');
        await untilShown(odd, '[part="waiting"]');
        await odd.waitFor(
          () =>
            performance
              .getEntriesByType('resource')
              .filter(({ name }) => name.endsWith('/feedback')).length > 2,
        );
        const times = await requestTimes(odd, '/feedback');
        const pauses = times.slice(1).map((time, index) => time - times[index]);
        assert.ok(Math.min(...pauses) >= 990, pauses.join());
        receiver.away = undefined;
        const said = await untilShown(odd, '[part="receipt"]');
        assert.match(said, /Saņemts 2026\. gada 30\. novembrī plkst\. 12\.05/);
        await press(odd, 'Rakstīt jaunu ziņojumu');
        await writeMessage(odd, 'Vēl kas.');
        await odd.reload();
        await untilShown(odd, '#_message');
        assert.equal(
          await odd.evaluate(
            () =>
              document.querySelector('atd-feedback-form').shadowRoot.querySelector('#_message')
                .value,
          ),
          'Vēl kas.',
        );
        await odd.close();
      });
    });
  }
});

// The rest runs in the page.

/** A clock that is set with `window.clockShift`, milliseconds. */
function shiftableClock() {
  const Real = Date;
  window.clockShift = 0;
  const now = () => Real.now() + window.clockShift;
  globalThis.Date = class extends Real {
    static now = now;

    constructor(...values) {
      super(...(values.length > 0 ? values : [now()]));
    }
  };
}

/** Counts what a loop would do. */
function count() {
  const counts = { timers: 0, reads: 0 };
  window.counts = counts;
  const { setTimeout } = globalThis;
  globalThis.setTimeout = (...values) => {
    counts.timers += 1;
    return setTimeout(...values);
  };
  const { getAll } = window.IDBObjectStore.prototype;
  window.IDBObjectStore.prototype.getAll = function (...values) {
    counts.reads += 1;
    return getAll.apply(this, values);
  };
}

/** A time in which a loop would go on: as many steps as timers of 50 ms fit in. */
async function atRest() {
  const { counts } = window;
  const before = { ...counts };
  const steps = 40;
  for (let step = 0; step < steps; step++) {
    await new Promise((resolve) => {
      const { port1, port2 } = new window.MessageChannel();
      port1.onmessage = resolve;
      const until = performance.now() + 50;
      const wait = () =>
        performance.now() < until ? requestAnimationFrame(wait) : port2.postMessage(0);
      wait();
    });
  }
  return {
    timers: counts.timers - before.timers,
    reads: counts.reads - before.reads,
    steps,
  };
}

/** As datejs does it: both give objects, and `Date.parse` knows no fractions of seconds. */
function datejs() {
  Date.now = () => new Date();
  Date.parse = (text) => (/\.\d+Z$/.test(text) ? null : new Date(text));
  Date.prototype.toJSON = function toJSON() {
    return { year: this.getFullYear() };
  };
}
