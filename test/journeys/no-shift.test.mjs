import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  hostPage,
  loader,
  openAt as open,
  openBuilder,
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
  'in the week of midsummer, with a moved day': '2026-06-22T09:10+03:00',
  'a month after the hours were checked': '2027-02-10T16:10+02:00',
};

/** What Chromium's measure of moving content may come to; above 0.1 a page counts as unsteady. */
const MAX_SHIFT = 0.05;

/** Each widget by its query to the embed builder, and the weeks in which it may look otherwise. */
const pasted = {
  ...Object.fromEntries(views.map((view) => [`view=${view}`, Object.keys(weeks)])),
  'widget=service-channels': Object.keys(weeks),
  'widget=client-rights': ['at present'],
  'widget=client-rights&view=accordion': ['at present'],
  'widget=feedback-form&endpoint=https://example.lv/feedback': ['at present'],
};

describe('hardly anything moves with what the embed builder gives', { concurrency: true }, () => {
  for (const lang of languages) {
    describe(`on a page in ${lang}`, { concurrency: 1 }, () => {
      let page;
      let server;
      const codes = new Map();

      before(async () => {
        const builder = await openBuilder('chromium');
        for (const query of Object.keys(pasted)) {
          await builder.open(`?system=html&lang=${lang}&${query}`);
          codes.set(query, await builder.codeOf('content'));
        }
        server = await serve({ routes: { '/cdn/atd-widgets.js': { delay: 100 } } });
        page = await openWatched('Europe/Riga');
      });

      for (const [query, when] of Object.entries(pasted)) {
        for (const week of when) {
          it(`${query}, ${week}`, async () => {
            const body = `<div style="${font}">${codes.get(query)}${below}</div>`;
            server.route('/', hostPage({ lang, head: loader, body }));
            for (const [screen, size] of Object.entries(screens)) {
              await open(page, server.url('/'), { ...size, now: weeks[week] });
              await page.waitFor(() => document.querySelector('div > *').ready?.then(() => true));
              await painted(page);
              const moved = await shifts(page);
              const sum = moved.reduce((total, { value }) => total + value, 0);
              assert.ok(sum < MAX_SHIFT, `${screen}, ${sum.toFixed(3)}: ${JSON.stringify(moved)}`);
            }
          });
        }
      }
    });
  }
});

const nameIn = (tag) => /[\w-]+/.exec(tag)[0];

describe('no room is left empty under an element', { concurrency: 1 }, () => {
  let page;
  let server;

  before(async () => {
    server = await serve({});
    page = await openWatched('Europe/Riga');
  });

  const tags = [
    ...views.map((view) => `<atd-opening-hours view="${view}"></atd-opening-hours>`),
    '<atd-service-channels></atd-service-channels>',
    '<atd-client-rights></atd-client-rights>',
    '<atd-feedback-form endpoint="/feedback"></atd-feedback-form>',
  ];

  for (const media of ['screen', 'print']) {
    for (const tag of tags) {
      it(`on ${media}: ${tag}`, async () => {
        const body = `<div style="${font}"><div>${tag}</div><div id="below">Below</div></div>`;
        server.route('/', hostPage({ head: loader, body }));
        await page.puppeteer.emulateMediaType(media);
        await open(page, server.url('/'), { width: 390, height: 800 });
        await page.waitFor(
          (name) => document.querySelector(name).ready?.then(() => true),
          nameIn(tag),
        );
        await painted(page);
        const [next, last] = await page.evaluate((name) => {
          const { shadowRoot, parentElement } = document.querySelector(name);
          // A form has nothing for paper.
          const { top } = parentElement.getBoundingClientRect();
          const ends = [...shadowRoot.querySelectorAll('[part="base"] *')]
            .filter((each) => each.checkVisibility() && each.textContent.trim())
            .map((each) => each.getBoundingClientRect().bottom);
          const below = document.querySelector('#below').getBoundingClientRect().top;
          return [below, Math.max(top, ...ends)];
        }, nameIn(tag));
        // A line may be higher than its letters.
        assert.ok(
          Math.abs(next - last) < 6,
          `its content ends at ${last}, the page goes on at ${next}`,
        );
      });
    }
  }
});
