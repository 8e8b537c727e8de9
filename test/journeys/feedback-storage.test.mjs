// A message that waits while the browser keeps nothing, or is made to forget: it is sent as soon as that is possible,
// and it is not said to be kept.

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { engines, hostPage, loader, openPage, serve } from './harness.mjs';
import {
  outboxIn,
  press,
  receiverRoute,
  saidBy,
  sendMessage,
  untilSaid,
  untilShown,
  writeMessage,
} from './harness/feedback-form.mjs';

const BUSY = { status: 503, body: {} };
const KEPT = 'Ziņojums glabājas šajā ierīcē.';
const UNKEPT = 'Šis pārlūks ziņojumu neglabā.';
const form = '<atd-feedback-form endpoint="/feedback"></atd-feedback-form>';

/** A server with the form and its receiver. */
async function start() {
  const receiver = receiverRoute();
  const server = await serve({
    routes: {
      '/feedback': receiver.route,
      '/form': hostPage({ head: loader, body: form }),
      '/logout': { body: 'bye', headers: { 'clear-site-data': '"storage"' } },
    },
  });
  return { receiver, url: server.url('/form') };
}

const logOut = (page) => page.evaluate(() => fetch('/logout').then((answer) => answer.text()));

// WebKit's driver has no profiles and no scripts before those of the page.
const driven = engines().filter((engine) => engine !== 'webkit');

describe('a message without a storage', { concurrency: true }, () => {
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

      it('is sent, and is said not to be kept, where all cookies are blocked', async () => {
        const blocked = await openPage(engine, undefined, { blocksCookies: true });
        const { receiver, url } = await start();
        await blocked.goto(url);
        // Else nothing was tried.
        assert.match(await blocked.evaluate(refusals), /SecurityError/);
        receiver.away = BUSY;
        await sendMessage(blocked, 'Rindā gaidīju divas stundas.');
        await untilShown(blocked, '[part="waiting"]');
        const said = await saidBy(blocked);
        assert.ok(said.includes(UNKEPT) && !said.includes(KEPT), said);
        receiver.away = undefined;
        await untilShown(blocked, '[part="receipt"]');
        assert.equal(new Set(receiver.posted.map(({ id }) => id)).size, 1);
        await press(blocked, 'Rakstīt jaunu ziņojumu');
        await writeMessage(blocked, 'Vēl kas.');
        assert.match(await saidBy(blocked), /Melnraksts netiek glabāts/);
        await blocked.close();
      });

      it('is sent by itself where the storage was cleared, and is said not to be kept', async () => {
        const receiver = await waiting();
        assert.ok((await saidBy(page)).includes(KEPT));
        await logOut(page);
        await untilSaid(page, UNKEPT);
        assert.ok(!(await saidBy(page)).includes(KEPT));
        assert.deepEqual(await outboxIn(page), []);
        receiver.away = undefined;
        await isSent(receiver);
        assert.match(JSON.stringify(receiver.posted.at(-1)), /divas stundas/);
      });

      it('is sent by "Mēģināt vēlreiz" where the storage was cleared', async () => {
        const receiver = await waiting({ status: 503, body: {}, headers: { 'retry-after': '60' } });
        await logOut(page);
        receiver.away = undefined;
        await press(page, 'Mēģināt vēlreiz');
        await isSent(receiver);
      });

      it('is kept again when it is a new one, after the storage was cleared', async () => {
        const receiver = await waiting();
        await logOut(page);
        receiver.away = undefined;
        await isSent(receiver);
        receiver.away = BUSY;
        await press(page, 'Rakstīt jaunu ziņojumu');
        await sendMessage(page, 'Cits ziņojums.');
        await untilShown(page, '[part="waiting"]');
        assert.ok((await saidBy(page)).includes(KEPT));
        const [entry] = (await outboxIn(page)).filter(({ state }) => state === 'waiting');
        assert.equal(entry.submission.message, 'Cits ziņojums.');
      });

      it('as a draft is said not to be kept, once the storage was cleared', async () => {
        const { url } = await start();
        await page.goto(url);
        await writeMessage(page, 'Rindā');
        await untilSaid(page, 'Melnraksts glabājas šajā pārlūka cilnē.');
        await logOut(page);
        await untilSaid(page, 'Melnraksts netiek glabāts');
        await writeMessage(page, 'Rindā gaidīju');
        await untilSaid(page, 'Melnraksts glabājas šajā pārlūka cilnē.');
      });

      it('is sent once, and not again after it was withdrawn in another tab', async () => {
        const receiver = await waiting();
        const other = await page.puppeteer.browser().newPage();
        await other.goto(page.puppeteer.url());
        await other.waitForFunction(() => {
          const root = document.querySelector('atd-feedback-form')?.shadowRoot;
          const button = root?.querySelector('[part="notice"] button');
          button?.click();
          return Boolean(button);
        });
        await other.waitForFunction(
          () =>
            !document
              .querySelector('atd-feedback-form')
              .shadowRoot.querySelector('[part="notice"]'),
        );
        const asked = receiver.posted.length;
        await other.close();
        await page.puppeteer.bringToFront();
        receiver.away = undefined;
        await page.evaluate(() => window.dispatchEvent(new Event('online')));
        await untilShown(page, '#_message');
        assert.equal(receiver.receipts.size, 0);
        assert.ok(receiver.posted.length <= asked + 1);
      });
    });
  }
});

// The rest runs in the page.

/** Asks for a storage and for a lock, and gives the names of the errors. */
async function refusals() {
  const asked = [
    () => localStorage.length,
    () => navigator.locks.request('x', { ifAvailable: true }, () => 'allowed'),
  ].map(async (question) => question());
  const answers = await Promise.allSettled(asked);
  return answers.map(({ reason, value }) => reason?.name ?? value).join();
}
