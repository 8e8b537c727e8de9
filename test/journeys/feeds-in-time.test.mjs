// Changes to a document reach the open pages; the last good copy outlives its source.

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  document as feed,
  engines,
  hostPage,
  loader,
  movable,
  movableRoute,
  municipality,
  openPage,
  serve,
  shown,
  untilShown,
} from './harness.mjs';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const tags = ['atd-opening-hours', 'atd-service-channels'];

describe('a document that changes', { concurrency: true }, () => {
  for (const engine of engines()) {
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let page;
      before(async () => (page = await openPage(engine)));

      async function open(current) {
        const source = await serve({ routes: { '/standards.json': feed(current) } });
        const src = source.url('/standards.json');
        const host = await serve({
          routes: {
            '/': hostPage({
              head: movable,
              body: tags.map((tag) => `<${tag} src="${src}"></${tag}>`).join('') + loader,
            }),
            ...movableRoute,
          },
        });
        await page.goto(host.url('/'));
        await untilShown(page, 'atd-opening-hours', 'Novada dome');
        await untilShown(page, 'atd-service-channels', 'Novada dome');
        const advance = (ms) => page.evaluate((by) => window.document.advance(by), ms);
        return { source, host, advance, close: () => Promise.all([source.close(), host.close()]) };
      }

      /** A closure of all offices, tomorrow by the clock of the offices. */
      function withClosure(document) {
        const day = new Date(Date.now() + DAY).toLocaleDateString('sv', {
          timeZone: 'Europe/Riga',
        });
        const closure = { kind: 'closed', from: day, reason: { lv: 'Elektrības pārbaude' } };
        return { ...document, exceptions: [...document.exceptions, closure] };
      }

      /** A WebKit that is driven has a session without any cache, and nothing to ask conditions about. */
      function assertConditional({ headers }) {
        if (engine !== 'webkit') assert.match(headers['if-none-match'] ?? '', /^"/);
      }

      it('reaches an open page within a quarter of an hour, and is asked for on conditions', async () => {
        let current = municipality();
        const { source, advance, close } = await open(() => current);
        current = withClosure(current);
        await advance(15 * MINUTE);
        await untilShown(page, 'atd-opening-hours', 'Elektrības pārbaude');
        assert.equal(source.requests.length, 2);
        assertConditional(source.requests[1]);

        await advance(15 * MINUTE);
        await settled(source, 3);
        // Nothing has changed, and so nothing was sent.
        assertConditional(source.requests[2]);
        await close();
      });

      it('is asked for when the reader comes back, and when the network does', async () => {
        let current = municipality();
        const { source, advance, close } = await open(() => current);
        current = withClosure(current);
        await advance(2 * MINUTE);
        await page.evaluate(() => window.dispatchEvent(new Event('online')));
        await untilShown(page, 'atd-opening-hours', 'Elektrības pārbaude');
        assert.equal(source.requests.length, 2);
        await page.evaluate(() => window.dispatchEvent(new Event('focus')));
        await page.evaluate(() => window.dispatchEvent(new Event('focus')));
        // Not at every turn of the head.
        assert.equal(source.requests.length, 2);
        await advance(2 * MINUTE);
        await page.evaluate(() => window.dispatchEvent(new Event('focus')));
        await settled(source, 3);
        await close();
      });

      it('leaves its last good copy for a reload without the source, dated where it is old', async () => {
        const { source, advance, host } = await open(municipality);
        await source.close();
        await page.reload();
        await untilShown(page, 'atd-opening-hours', 'Ostas nodaļa');
        assert.doesNotMatch(await shown(page, 'atd-opening-hours'), /Jaunākie dati/);
        await advance(2 * DAY);
        await untilShown(page, 'atd-opening-hours', 'Jaunākie dati šobrīd nav pieejami');
        await untilShown(page, 'atd-service-channels', 'Jaunākie dati šobrīd nav pieejami');
        await host.close();
      });

      it('that turns bad leaves what was good, and mends itself', async () => {
        let current = municipality();
        const { advance, close } = await open(() => current);
        current = { identifier: 'piekrastes-novads' };
        await advance(15 * MINUTE);
        await untilShown(page, 'atd-opening-hours', 'Ostas nodaļa');
        current = withClosure(municipality());
        await advance(15 * MINUTE);
        await untilShown(page, 'atd-opening-hours', 'Elektrības pārbaude');
        await close();
      });
    });
  }
});

/** Waits until a server was asked so often, and no more. */
async function settled(source, count) {
  for (let tries = 0; source.requests.length < count && tries < 100; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.equal(source.requests.length, count);
}
