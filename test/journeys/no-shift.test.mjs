import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { chunkPath, hostPage, loader, openPage, serve, untilLive } from './harness.mjs';

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
/** Weeks without a holiday in sight: the style sheet keeps room for these. */
const ordinary = ['on a usual morning'];
const viewers = ['Europe/Riga', 'America/Los_Angeles'];

/** Text that would move with whatever stands above it. */
const below = '<p>Pirms ierašanās sagatavojiet personu apliecinošu dokumentu.</p>'.repeat(3);
const font = 'font: 16px/1.4 Arial, sans-serif';

/** Every view in every language, each in a column as wide as a page of that width. */
const columns = widths
  .map((width) => {
    const elements = languages.flatMap((lang) =>
      views.map((view) => `<atd-opening-hours lang="${lang}" view="${view}"></atd-opening-hours>`),
    );
    const column = elements.map((element) => element + below).join('');
    return `<div style="flex: none; width: ${width}px">${column}</div>`;
  })
  .join('');
const allAtOnce = {
  head: loader,
  body: `<main style="display: flex; gap: 20px; ${font}">${columns}</main>`,
};

describe('nothing moves under the reader’s eyes', { concurrency: true }, () => {
  for (const timeZone of viewers) {
    describe(`in ${timeZone}`, { concurrency: 1 }, () => {
      const size = { width: 2200, height: 10_000 };
      let page;
      let server;

      before(async () => {
        server = await serve({
          routes: {
            '/': hostPage(allAtOnce),
            '/moving': hostPage({ body: `<div id="growing"></div>${below}` }),
            [chunkPath('opening-hours-live')]: { delay: 800 },
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
          await page.waitFor(() => document.firstPaint()?.heights.length === 24);
          const first = await page.evaluate(() => document.firstPaint());
          const live = () =>
            [...document.querySelectorAll('atd-opening-hours')].filter(({ status }) => status)
              .length;
          assert.equal(await page.evaluate(live), 0, 'the status came before it was waited for');

          await untilLive(page);
          await painted(page);
          const later = (await shifts(page)).filter(({ startTime }) => startTime >= first.time);
          assert.deepEqual(later, []);
          // Each from its own first paint on, which may have been before the last one's.
          const heights = () =>
            [...document.querySelectorAll('atd-opening-hours')].map((each) => each.offsetHeight);
          assert.deepEqual(await page.evaluate(heights), first.heights);
        });
      }
    });
  }
});

describe('nothing moves where the page links the style sheet', { concurrency: true }, () => {
  const some = ['on a usual morning', 'in the evening before three days of Christmas'];
  for (const [lang, timeZone, whens] of [
    ['lv', 'Europe/Riga', Object.keys(moments)],
    ['en', 'Europe/Riga', Object.keys(moments)],
    ['lv', 'America/Los_Angeles', some],
  ]) {
    describe(`on a page in ${lang}, in ${timeZone}`, { concurrency: 1 }, () => {
      let page;
      let server;

      before(async () => {
        const head = `<link rel="stylesheet" href="/cdn/atd-widgets.css">${loader}`;
        const elements = views.map((view) => {
          const attribute = view === 'table' ? '' : ` view="${view}"`;
          const after = below.replaceAll('<p>', `<p id="below-${view}">`);
          return `<atd-opening-hours${attribute}></atd-opening-hours>${after}`;
        });
        server = await serve({
          routes: {
            '/': hostPage({ lang, head, body: `<div style="${font}">${elements.join('')}</div>` }),
            '/cdn/atd-widgets.js': { delay: 500 },
          },
        });
        page = await openWatched(timeZone);
      });

      for (const width of widths) {
        for (const when of whens) {
          const isOrdinary = ordinary.includes(when);
          const promise = isOrdinary
            ? 'from the first byte until all is live'
            : 'once the hours have come, higher than in an ordinary week';
          it(`${promise}, ${width} px, ${when}`, async () => {
            await open(page, server.url('/'), { width, height: 6000, now: moments[when] });
            await page.waitFor(() => document.firstPaint());
            const first = await page.evaluate(() => document.firstPaint());
            await untilLive(page);
            await painted(page);
            const from = isOrdinary ? 0 : first.time;
            const later = (await shifts(page)).filter(({ startTime }) => startTime >= from);
            assert.deepEqual(later, []);
          });
        }
      }
    });
  }
});

async function openWatched(timeZone) {
  const page = await openPage('chromium', undefined, { timeZone });
  for (const script of [watchShifts, watchFirstPaint, setClock]) {
    await page.puppeteer.evaluateOnNewDocument(script);
  }
  return page;
}

/** Opens a page of such a size, on which it is such a moment. */
async function open(page, address, { width, height, now }) {
  await page.resize(width, height);
  await page.goto(now ? `${address}?now=${encodeURIComponent(now)}` : address, 'interactive');
  if (!now) return;
  const late = (await page.evaluate(() => Date.now())) - Date.parse(now);
  assert.ok(late >= 0 && late < 60_000, 'the clock of the page is not set');
}

/** Waits until what there is has been painted, and what has moved has been reported. */
function painted(page) {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let frames = 0; frames < 3; frames++) await frame();
  });
}

function shifts(page) {
  return page.evaluate(() => document.shifts());
}

// In the page, before any script of its own.

function watchShifts() {
  const seen = [];
  const note = (entries) => {
    for (const { startTime, value, sources } of entries) {
      const moved = sources.map(({ node, previousRect: from, currentRect: to }) => {
        const { localName: tag, id } = node?.localName ? node : (node?.parentNode ?? {});
        return `${tag} ${id} from ${from.y}, ${from.height} high, to ${to.y}, ${to.height} high`;
      });
      seen.push({ startTime, value, moved });
    }
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  document.shifts = () => {
    note(observer.takeRecords());
    return seen;
  };
}

/** Notes how high each element is in the first frame in which it shows more than the tag's content. */
function watchFirstPaint() {
  const heights = new Map();
  let time;
  const look = () => {
    const all = [...document.querySelectorAll('atd-opening-hours')];
    for (const each of all) {
      if (heights.has(each) || !each.shadowRoot?.querySelector('[part="base"]')) continue;
      heights.set(each, each.offsetHeight);
    }
    const isOver = all.length > 0 && all.every((each) => heights.has(each));
    // The move that a first paint itself is comes in the same frame, and is over in the next.
    requestAnimationFrame(isOver ? () => (time = performance.now()) : look);
  };
  requestAnimationFrame(look);
  document.firstPaint = () => {
    const all = [...document.querySelectorAll('atd-opening-hours')];
    return time && { time, heights: all.map((each) => heights.get(each)) };
  };
}

/** Time goes on from the moment in the address. */
function setClock() {
  const now = new URL(location.href).searchParams.get('now');
  if (!now) return;
  const RealDate = Date;
  const ahead = RealDate.parse(now) - RealDate.now();
  window.Date = class extends RealDate {
    constructor(...args) {
      super(...(args.length > 0 ? args : [RealDate.now() + ahead]));
    }

    static now() {
      return RealDate.now() + ahead;
    }
  };
}
