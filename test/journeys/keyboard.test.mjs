import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { engines, hostPage, loader, openPage, serve, untilLive } from './harness.mjs';

/** A moment with a change to come of which one had better ask, so that every kind of link is there. */
const moment = '2026-06-19T15:10';
const links = [
  'Piezīme par videonovērošanu',
  '+371 67280485',
  'Piezīme par darba laika izmaiņām',
  'Pārbaudīt citu datumu',
  'www.atd.lv',
];

/** The router of a single-page host: every click on a link is a new route. */
const router = `
  document.addEventListener('click', (event) => {
    const link = event.composedPath().find(({ localName }) => localName === 'a');
    if (!link) return;
    event.preventDefault();
    document.documentElement.dataset.routed = link.getAttribute('href');
    history.pushState({}, '', link.href);
  });
  for (const type of ['hashchange', 'popstate']) {
    addEventListener(type, () => (document.documentElement.dataset.routed = type));
  }
`;

describe('with the keyboard alone', { concurrency: true }, () => {
  for (const engine of engines()) {
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let page;
      let address;

      before(async () => {
        const server = await serve({
          routes: {
            '/router.js': router,
            '/': hostPage({
              head: `<script src="/router.js"></script>${loader}`,
              body: `
                <button id="before">Pirms</button>
                <atd-opening-hours now="${moment}"></atd-opening-hours>
                <button id="after">Pēc</button>`,
            }),
          },
        });
        page = await openPage(engine, server.url('/'), { height: 480 });
        address = server.url('/');
        await untilLive(page);
      });

      const start = (selector) =>
        page.evaluate((which) => document.querySelector(which).focus(), selector);
      const focused = () =>
        page.evaluate(() => {
          const inner = document.activeElement.shadowRoot?.activeElement ?? document.activeElement;
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(inner);
          const { top, bottom } = inner.getBoundingClientRect();
          return {
            id: inner.id,
            name: inner.getAttribute('aria-label') ?? inner.textContent.trim(),
            // On a screen without a window manager WebKit's window is never the active one, and then
            // nothing in it is :focus to a style sheet.
            hasOutline:
              !document.hasFocus() || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1),
            outlineColor,
            isInSight: top >= -1 && bottom <= innerHeight + 1, // scrolling knows whole pixels
          };
        });
      const host = () =>
        page.evaluate(() => ({
          address: location.href,
          length: history.length,
          routed: document.documentElement.dataset.routed ?? '',
        }));

      it('every link is reached in the order in which one reads, and the focus is seen', async () => {
        await start('#before');
        for (const name of links) {
          await page.press('Tab');
          const now = await focused();
          assert.equal(now.name, name);
          assert.ok(now.hasOutline, `${name} has no outline`);
          assert.ok(now.isInSight, `${name} is out of sight`);
          assert.doesNotMatch(now.outlineColor, /transparent|, 0\)$/);
        }
        await page.press('Tab');
        assert.equal((await focused()).id, 'after');
      });

      it('and in the opposite order on the way back', async () => {
        await start('#after');
        for (const name of links.toReversed()) {
          await page.press('Shift+Tab');
          assert.equal((await focused()).name, name);
        }
        await page.press('Shift+Tab');
        assert.equal((await focused()).id, 'before');
      });

      for (const [index, id] of [
        [0, 'videonoverosana'],
        [2, 'izmainas'],
      ]) {
        it(`Enter on “${links[index]}” leads to it, and the host never hears of it`, async () => {
          await start('#before');
          for (let tab = 0; tab <= index; tab++) await page.press('Tab');
          const before = await host();
          await page.press('Enter');
          await page.waitFor(
            (wanted) => document.activeElement.shadowRoot?.activeElement?.id === wanted,
            id,
          );
          const now = await focused();
          assert.ok(now.hasOutline, 'the footnote has no outline');
          assert.ok(now.isInSight, 'the footnote is out of sight');
          assert.deepEqual(await host(), before);
          assert.deepEqual(before, { ...before, address, routed: '' });

          await page.press('Tab');
          assert.equal((await focused()).name, 'www.atd.lv');
        });
      }

      it('the mouse does the same', async () => {
        const before = await host();
        await page.click('atd-opening-hours >>> a[href="#izmainas"]');
        await page.waitFor(
          () => document.activeElement.shadowRoot?.activeElement?.id === 'izmainas',
        );
        assert.deepEqual(await host(), before);
      });

      it('a link of the host itself still goes to its router', async () => {
        await page.evaluate(() => {
          const link = Object.assign(document.createElement('a'), { href: '#own', id: 'own' });
          link.textContent = 'Saite';
          document.body.append(link);
        });
        await page.click('#own');
        assert.equal((await host()).routed, '#own');
      });
    });
  }
});
