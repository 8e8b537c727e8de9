// Measures layout shifts that a visitor sees.

import assert from 'node:assert/strict';
import { openPage } from './page.mjs';

/** A page that writes down what moves in it; in Chromium, which alone measures that. */
export async function openWatched(timeZone) {
  const page = await openPage('chromium', undefined, { timeZone });
  for (const script of [watchShifts, watchFirstPaint, setClock]) {
    await page.puppeteer.evaluateOnNewDocument(script);
  }
  return page;
}

/** Opens a page of such a size, on which it is such a moment. */
export async function openAt(page, address, { width, height, now }) {
  await page.resize(width, height);
  await page.goto(now ? `${address}?now=${encodeURIComponent(now)}` : address, 'interactive');
  if (!now) return;
  const late = (await page.evaluate(() => Date.now())) - Date.parse(now);
  assert.ok(late >= 0 && late < 60_000, 'the clock of the page is not set');
}

/** Waits until what there is has been painted, and what has moved has been reported. */
export function painted(page) {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let frames = 0; frames < 3; frames++) await frame();
  });
}

/** What has moved, by Chromium's own measurement. */
export function shifts(page) {
  return page.evaluate(() => document.shifts());
}

// In the page, before any script of its own.

function watchShifts() {
  const seen = [];
  const note = (entries) => {
    for (const { startTime, value, sources } of entries) {
      const moved = sources.map(({ node, previousRect: from, currentRect: to }) => {
        const element = node?.id === undefined ? node?.parentElement : node;
        return `${element?.localName} ${element?.id} from ${from.y}, ${from.height} high, to ${to.y}, ${to.height} high`;
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
    const all = [...document.querySelectorAll('atd-opening-hours, atd-service-channels')];
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
    const all = [...document.querySelectorAll('atd-opening-hours, atd-service-channels')];
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
