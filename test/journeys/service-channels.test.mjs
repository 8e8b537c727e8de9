// Service channels in real pages: by keyboard, on small screens, in other colours, and without a move.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import {
  document as feed,
  engines,
  hostPage,
  loader,
  municipality,
  openAt,
  openPage,
  openWatched,
  painted,
  serve,
  shifts,
} from './harness.mjs';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const kinds = {
  'of ATD': '<atd-service-channels></atd-service-channels>',
  'of ATD in English': '<atd-service-channels lang="en"></atd-service-channels>',
  'of a municipality': '<atd-service-channels src="/own.json"></atd-service-channels>',
  'of a municipality in English':
    '<atd-service-channels lang="en" src="/own.json"></atd-service-channels>',
};
const untilReady = (page) =>
  page.waitFor(async () => {
    const all = [...document.querySelectorAll('atd-service-channels')];
    await Promise.all(all.map(({ ready }) => ready));
    return all.length > 0 && all.every(({ hasUpdated }) => hasUpdated);
  });

describe('service channels', { concurrency: true }, () => {
  for (const engine of engines()) {
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let page;
      let server;
      before(async () => {
        const body = '<button id="before">Pirms</button>$<button id="after">Pēc</button>';
        const request = '<atd-service-channels purpose="request"></atd-service-channels>';
        server = await serve({
          routes: {
            '/own.json': feed(municipality),
            '/keys': hostPage({ head: loader, body: body.replace('$', request) }),
            '/all': hostPage({
              head: loader,
              body: Object.values(kinds)
                .flatMap((tag) => [tag, tag.replaceAll('service-channels', 'client-rights')])
                .join(''),
            }),
          },
        });
        page = await openPage(engine);
      });

      const focused = () =>
        page.evaluate(() => {
          const inner = document.activeElement.shadowRoot?.activeElement ?? document.activeElement;
          const name = inner.getAttribute('aria-label') ?? inner.innerText ?? '';
          const { outlineStyle } = getComputedStyle(inner);
          return { name: name.trim(), isSeen: !document.hasFocus() || outlineStyle !== 'none' };
        });

      it('are gone through by keyboard in the order in which one reads', async () => {
        await page.goto(server.url('/keys'));
        await untilReady(page);
        await page.evaluate(() => document.querySelector('#before').focus());
        const names = [
          'Piezīme par videonovērošanu',
          'Piezīme par darba laika izmaiņām',
          'Parastais darba laiks',
          'Pāriet uz e.atd.lv',
          'Pāriet uz latvija.lv',
          'Iestādes tīmekļvietne: atd.lv',
          'riga.kac@atd.lv',
          'Kopēt',
          'Pilns standarta teksts',
          'www.atd.lv',
          'Pēc',
        ];
        for (const name of names) {
          await page.press('Tab');
          const now = await focused();
          assert.equal(now.name, name);
          assert.ok(now.isSeen, `${name} has no outline`);
        }
      });

      it('open the usual week, and copy or say that they may not, by keyboard', async () => {
        await page.goto(server.url('/keys'));
        await untilReady(page);
        const inside = (selector) =>
          page.evaluate((which) => {
            const { shadowRoot } = document.querySelector('atd-service-channels');
            shadowRoot.querySelector(which).focus();
          }, selector);
        await inside('summary');
        await page.press('Enter');
        await page.waitFor(() => {
          const { shadowRoot } = document.querySelector('atd-service-channels');
          return shadowRoot.querySelector('details[open] dd').innerText.includes('8.30–12.00');
        });
        await inside('[part~="copy"]');
        await page.press('Enter');
        const said = await page.waitFor(() => {
          const { shadowRoot } = document.querySelector('atd-service-channels');
          return shadowRoot.querySelector('[role="status"]').textContent.trim();
        });
        assert.match(said, /^(Nokopēts|Pārlūks neļāva kopēt\. Nokopējiet iezīmēto tekstu\.)$/);
      });

      for (const width of [280, 320]) {
        it(`and client rights need no scrolling sideways at ${width} px`, async () => {
          const { width: real } = await page.resize(width, 640);
          await page.goto(server.url('/all'));
          await untilReady(page);
          const wide = await page.evaluate(() =>
            [...document.body.children].flatMap(({ shadowRoot }) => {
              if (!shadowRoot) return [];
              const right = Math.ceil(shadowRoot.host.getBoundingClientRect().right);
              return [...shadowRoot.querySelectorAll('*')]
                .filter((each) => !each.closest('.visually-hidden'))
                .filter((each) => Math.floor(each.getBoundingClientRect().right) > right)
                .map(({ localName, textContent }) => `${localName} ${textContent}`);
            }),
          );
          assert.deepEqual(wide, []);
          const content = await page.evaluate(() => document.scrollingElement.scrollWidth);
          assert.ok(content <= real, `${content} px in ${real}`);
          await page.resize(1024, 768);
        });
      }
    });
  }
});

describe('service channels, as Chromium sees them', { concurrency: 1 }, () => {
  let page;
  let server;
  before(async () => {
    const pages = Object.entries(kinds).flatMap(([what, tag]) =>
      ['light', 'dark'].map((scheme) => [
        `/${encodeURIComponent(what)}/${scheme}`,
        hostPage({
          lang: tag.includes('"en"') ? 'en' : 'lv',
          head: loader,
          body: `<main style="color-scheme: ${scheme}; background: Canvas; color: CanvasText">
            <h1>Kontakti</h1>${tag}</main>`,
        }),
      ]),
    );
    server = await serve({
      routes: {
        ...Object.fromEntries(pages),
        '/own.json': feed(municipality),
        '/first': hostPage({ head: loader, body: `${kinds['of ATD']}<p>Zemāk.</p>` }),
        '/order': hostPage({ head: loader, body: `${kinds['of a municipality']}<p>Zemāk.</p>` }),
      },
    });
    page = await openWatched('Europe/Riga');
  });

  it('show the regular hours at once, and nothing moves from then on', async () => {
    await openAt(page, server.url('/first'), { width: 1200, height: 4000 });
    await page.waitFor(() => document.firstPaint());
    const todays = await page.evaluate(
      () =>
        document.querySelector('atd-service-channels').shadowRoot.querySelector('.todays')
          .innerText,
    );
    assert.match(todays, /^(Šodien|Today): (\d|slēgts)/);
    const { time, heights } = await page.evaluate(() => document.firstPaint());
    await untilReady(page);
    await painted(page);
    const height = () => document.querySelector('atd-service-channels').offsetHeight;
    assert.deepEqual([await page.evaluate(height)], heights);
    const later = (await shifts(page)).filter(({ startTime }) => startTime >= time);
    assert.deepEqual(later, []);
  });

  it('have what is open first, and have it there before anything is painted', async () => {
    // A Saturday in summer: the harbour works, the council does not.
    const now = '2026-07-04T12:00+03:00';
    await openAt(page, server.url('/order'), { width: 1200, height: 4000, now });
    await untilReady(page);
    await painted(page);
    const names = await page.evaluate(() =>
      [...document.querySelector('atd-service-channels').shadowRoot.querySelectorAll('h4')]
        .slice(0, 2)
        .map(({ innerText }) => innerText),
    );
    assert.deepEqual(names, ['Ostas nodaļa', 'Novada dome']);
    const { time } = await page.evaluate(() => document.firstPaint());
    const later = (await shifts(page)).filter(({ startTime }) => startTime >= time);
    assert.deepEqual(later, []);
  });

  for (const what of Object.keys(kinds)) {
    for (const scheme of ['light', 'dark']) {
      it(`${what} are without fault to axe on a ${scheme} ground`, async () => {
        await page.resize(1024, 768);
        await page.goto(server.url(`/${encodeURIComponent(what)}/${scheme}`));
        await untilReady(page);
        await page.puppeteer.evaluate(axe);
        const faults = await page.evaluate(async () => {
          const { violations } = await window.axe.run('main', { resultTypes: ['violations'] });
          return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
        });
        assert.deepEqual(faults, []);
      });
    }
  }

  it('on paper have no status and no word of today, but the usual week', async () => {
    const session = await page.puppeteer.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { media: 'print' });
    await page.goto(server.url('/first'));
    await untilReady(page);
    const seen = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('atd-service-channels');
      const isSeen = (selector) =>
        [...shadowRoot.querySelectorAll(selector)].some((each) => each.checkVisibility());
      return ['.sentence', '.todays', 'button', 'dd'].map(isSeen);
    });
    assert.deepEqual(seen, [false, false, false, true]);
    await session.send('Emulation.setEmulatedMedia', { media: '' });
  });

  it("in forced colours show signs and sentences in the reader's colours", async () => {
    const session = await page.puppeteer.createCDPSession();
    const features = [{ name: 'forced-colors', value: 'active' }];
    await session.send('Emulation.setEmulatedMedia', { features });
    await page.goto(server.url('/order'));
    await untilReady(page);
    const sizes = await page.evaluate(() =>
      [...document.querySelector('atd-service-channels').shadowRoot.querySelectorAll('.icon')].map(
        (icon) => icon.getBoundingClientRect().width,
      ),
    );
    assert.ok(sizes.length > 0 && sizes.every((size) => size > 8));
  });
});
