import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  hostPage,
  loader,
  openAt as open,
  openWatched,
  painted,
  serve,
  shifts,
  untilLive,
} from './harness.mjs';

const views = ['table', 'week', 'compact', 'badge'];
const languages = ['lv', 'en'];
const widths = [280, 600, 1200];

/** In Riga's time; before each of them lies another reason for which text could grow. */
const moments = {
  'at present': undefined,
  'on a usual morning': '2026-11-24T10:00+02:00',
  'before closing on the eve of a holiday': '2026-11-17T16:10+02:00',
  'before a working day that was moved': '2026-06-19T15:10+03:00',
  'in the week of Christmas': '2026-12-21T09:00+02:00',
  'in the evening before three days of Christmas': '2026-12-23T18:00+02:00',
};
const viewers = ['Europe/Riga', 'America/Los_Angeles'];

/** Text that would move with whatever stands above it. */
const below = '<p>Pirms ierašanās sagatavojiet personu apliecinošu dokumentu.</p>'.repeat(3);
const font = 'font: 16px/1.4 Arial, sans-serif';

/** Every view in every language, each in a column as wide as a page of that width. */
function columns(columnWidths) {
  const column = columnWidths.map((width) => {
    const elements = languages.flatMap((lang) =>
      views.map((view) => `<atd-opening-hours lang="${lang}" view="${view}"></atd-opening-hours>`),
    );
    const content = elements.map((element) => element + below).join('');
    return `<div style="flex: none; width: ${width}px">${content}</div>`;
  });
  const body = `<main style="display: flex; gap: 20px; ${font}">${column.join('')}</main>`;
  return hostPage({ head: loader, body });
}

/** What a phone, or a narrow column of a page, has for us. */
const narrow = Array.from({ length: 18 }, (_, step) => 240 + 8 * step);

describe('nothing moves under the reader’s eyes', { concurrency: true }, () => {
  for (const timeZone of viewers) {
    describe(`in ${timeZone}`, { concurrency: 1 }, () => {
      const size = { width: 2200, height: 10_000 };
      let page;
      let server;

      before(async () => {
        server = await serve({
          routes: {
            '/': columns(widths),
            '/narrow': columns(narrow),
            '/moving': hostPage({ body: `<div id="growing"></div>${below}` }),
          },
        });
        page = await openWatched(timeZone);
      });

      it('as Chromium measures it, which sees a single line of text', async () => {
        await open(page, server.url('/moving'), size);
        await painted(page);
        await page.evaluate(() => (document.querySelector('#growing').style.height = '20px'));
        await painted(page);
        assert.equal((await shifts(page)).length, 1);
      });

      for (const [when, now] of Object.entries(moments)) {
        it(`when the status arrives ${when}: every view, language and width`, async () => {
          await open(page, server.url('/'), { ...size, now });
          await assertStill();
        });
      }

      it('when the status arrives, however narrow the element is', async () => {
        const now = moments['on a usual morning'];
        await open(page, server.url('/narrow'), { width: 6000, height: 9000, now });
        await assertStill();
      });

      /** From the first paint of each element until all are live. */
      async function assertStill() {
        await page.waitFor(() => document.firstPaint());
        const { time, heights } = await page.evaluate(() => document.firstPaint());
        await untilLive(page);
        await painted(page);
        // Each from its own first paint on, which may have been before the last one's.
        const changed = await page.evaluate(
          (before) =>
            [...document.querySelectorAll('atd-opening-hours')].flatMap((element, index) => {
              const { lang, view, offsetWidth: width, offsetHeight: height } = element;
              if (height === before[index]) return [];
              return `${view}, ${lang}, ${width} px wide: ${before[index]} px high, then ${height}`;
            }),
          heights,
        );
        assert.deepEqual(changed, []);
        const later = (await shifts(page)).filter(({ startTime }) => startTime >= time);
        assert.deepEqual(later, []);
      }
    });
  }
});

/** What people hold in their hands, or have on their desks. */
const screens = {
  'a small phone': { width: 320, height: 568 },
  'a phone': { width: 390, height: 664 },
  'a tablet': { width: 768, height: 954 },
  'a small laptop': { width: 1024, height: 650 },
  'a desktop': { width: 1200, height: 1000 },
};

const weeks = {
  'at present': moments['at present'],
  'in the week of Christmas': moments['in the week of Christmas'],
  'on a Saturday': '2026-11-28T12:00+02:00',
  'in the week of midsummer, with a moved day': '2026-06-22T09:10+03:00',
  'a month after the hours were checked': '2027-02-10T16:10+02:00',
};

describe('nothing moves where the page links the style sheet', { concurrency: true }, () => {
  for (const [lang, timeZone] of [
    ['lv', 'Europe/Riga'],
    ['en', 'Europe/Riga'],
    ['lv', 'America/Los_Angeles'],
  ]) {
    describe(`on a page in ${lang}, in ${timeZone}`, { concurrency: 1 }, () => {
      let page;
      let server;

      before(async () => {
        const head = `<link rel="stylesheet" href="/cdn/atd-widgets.css">${loader}`;
        const inside = (element) =>
          hostPage({ lang, head, body: `<div style="${font}">${element}${below}</div>` });
        const alone = (view) => {
          const attribute = view === 'table' ? '' : ` view="${view}"`;
          return inside(`<atd-opening-hours${attribute}></atd-opening-hours>`);
        };
        server = await serve({
          routes: {
            ...Object.fromEntries(views.map((view) => [`/${view}`, alone(view)])),
            '/placeholder': inside('<div class="atd-opening-hours"></div>'),
            '/rights/list': inside('<atd-client-rights></atd-client-rights>'),
            '/rights/accordion': inside('<atd-client-rights view="accordion"></atd-client-rights>'),
            '/cdn/atd-widgets.js': { delay: 100 },
          },
        });
        page = await openWatched(timeZone);
      });

      for (const [screen, size] of Object.entries(screens)) {
        it(`when client rights come, on ${screen}`, async () => {
          for (const view of ['list', 'accordion']) {
            await open(page, server.url(`/rights/${view}`), size);
            await page.waitFor(() =>
              document
                .querySelector('atd-client-rights')
                .shadowRoot?.querySelector('[part="source"]'),
            );
            await painted(page);
            assert.deepEqual(await shifts(page), [], view);
          }
        });

        it(`when a placeholder is filled, on ${screen}`, async () => {
          await open(page, server.url('/placeholder'), { ...size, now: Object.values(weeks)[0] });
          await page.waitFor(() => document.firstPaint());
          await untilLive(page);
          await painted(page);
          assert.deepEqual(await shifts(page), []);
        });

        for (const [when, now] of Object.entries(weeks)) {
          it(`from the first byte until all is live, on ${screen}, ${when}`, async () => {
            for (const view of views) {
              await open(page, server.url(`/${view}`), { ...size, now });
              await page.waitFor(() => document.firstPaint());
              await untilLive(page);
              await painted(page);
              assert.deepEqual(await shifts(page), [], view);
            }
          });
        }
      }
    });
  }
});
