/**
 * Whether a page that stays open grows: its heap, nodes and listeners before, halfway and after thousands of the same,
 * all garbage collected. The first half shows what grows once, mostly compiled code; growth is that of the second.
 */
import { startChromium, untilReady, withPage } from './browser.mjs';
import { hostPage } from './host-pages.mjs';
import { startHost } from './hosts.mjs';
import { logTable } from './report.mjs';

const THOUSANDS = 10;
/** The smallest object has 12 bytes and is held by something: below it nothing is kept of each time. */
const WANTED_KB = 10;
/**
 * Longer than the minute within which no status is announced again. Each half is a week, so that all counts
 * find the same hours.
 */
const BETWEEN_CHANGES_MS = (14 * 24 * 60 * 60_000) / (THOUSANDS * 1000);

export const about = `heap: growth of the page over ${THOUSANDS} 000 of the same`;

const tag = 'atd-opening-hours';
const bare = `<${tag}></${tag}>`;
const followed = `<${tag} src="/feed.json" upcoming="0"></${tag}>`;

/** A page, and what is done in it once with the element; `elsewhere` is another place of the page. */
const repetitions = {
  'disconnected and connected': {
    body: bare,
    async once({ host, home }) {
      host.remove();
      home.append(host);
      await host.updateComplete;
    },
  },
  'new, ready and removed': {
    body: bare,
    async once({ host, home }) {
      const another = document.createElement(host.localName);
      home.append(another);
      await another.ready;
      another.remove();
    },
  },
  'moved within the page': {
    body: bare,
    async once({ host, home, elsewhere }) {
      (host.parentNode === home ? elsewhere : home).append(host);
      await host.updateComplete;
    },
  },
  'document changed': {
    body: followed,
    async once({ host }) {
      const root = host.shadowRoot;
      const before = root.textContent;
      const changed = new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          if (root.textContent === before) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(root, { childList: true, characterData: true, subtree: true });
      });
      window.ahead += window.step;
      window.dispatchEvent(new Event('pageshow'));
      await changed;
    },
  },
  'language changed': {
    body: bare,
    async once({ host }) {
      const root = document.documentElement;
      root.lang = root.lang === 'lv' ? 'en' : 'lv';
      // The change is seen in a microtask.
      await new Promise((resolve) => setTimeout(resolve));
      await host.updateComplete;
    },
  },
};

/** A row for each repetition. */
export async function measure() {
  const browser = await startChromium();
  const host = await startHost('127.0.0.1');
  try {
    host.set('/feed.json', changingDocument());
    const rows = [];
    for (const [name, { body, once }] of Object.entries(repetitions)) {
      const started = Date.now();
      host.set('/page.html', hostPage('/cdn/atd-widgets.js', body));
      const [before, halfway, after] = await counts(browser, host, once);
      const seconds = Math.round((Date.now() - started) / 1000);
      const perThousand = Object.fromEntries(
        Object.keys(before).map((what) => [what, (after[what] - halfway[what]) / (THOUSANDS / 2)]),
      );
      rows.push({ name, before, halfway, after, perThousand, seconds });
    }
    return rows;
  } finally {
    await Promise.all([browser.close(), host.close()]);
  }
}

function counts(browser, host, once) {
  return withPage(browser, host.url('/blank.html'), async ({ page, cdp }) => {
    await page.evaluateOnNewDocument(moveClock, BETWEEN_CHANGES_MS);
    await page.goto(host.url('/page.html'));
    await untilReady(page, tag);
    const aThousand = () => page.evaluate(repeat, String(once), tag);
    await aThousand();
    const found = [await counted(cdp)];
    for (let thousand = 1; thousand <= THOUSANDS; thousand++) {
      await aThousand();
      if (thousand % (THOUSANDS / 2) === 0) found.push(await counted(cdp));
    }
    return found;
  });
}

async function counted(cdp) {
  await cdp.send('HeapProfiler.enable');
  // One collection finalizes an object, the next one frees it.
  for (let round = 0; round < 3; round++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  return { kilobytes: usedSize / 1000, nodes, listeners: jsEventListeners };
}

/** Runs in the page before all else: its clock can be moved. */
function moveClock(step) {
  Object.assign(window, { ahead: 0, step });
  const Real = Date;
  window.Date = class extends Real {
    constructor(...values) {
      super(...(values.length > 0 ? values : [Real.now() + window.ahead]));
    }
    static now = () => Real.now() + window.ahead;
  };
}

/** Runs in the page. */
async function repeat(method, name) {
  const { once } = new Function(`return { ${method} }`)();
  const host = document.querySelector(name);
  const home = document.body;
  const elsewhere =
    document.querySelector('main') ?? home.appendChild(document.createElement('main'));
  for (let time = 0; time < 1000; time++) await once({ host, home, elsewhere });
}

/** Says something else each time it is asked for; its week is the same every week. */
function changingDocument() {
  let times = 0;
  return () =>
    JSON.stringify({
      formatVersion: 1,
      identifier: 'novads',
      name: { lv: `Novada pašvaldība ${times++}` },
      dateModified: new Date().toISOString().slice(0, 10),
      timeZone: 'Europe/Riga',
      counters: { lv: 'Klientu apkalpošanas vietas' },
      department: [
        {
          identifier: 'dome',
          name: { lv: 'Novada dome' },
          openingHoursSpecification: [{ dayOfWeek: 'Monday', opens: '08:00', closes: '18:00' }],
        },
      ],
    });
}

/** @param {Awaited<ReturnType<typeof measure>>} rows */
export function report(rows) {
  const growthOf = (number) => Number(number.toFixed(1));
  logTable(
    rows.map(({ name, before, halfway, after, perThousand, seconds }) => [
      name,
      {
        'kB before': Math.round(before.kilobytes),
        'kB halfway': Math.round(halfway.kilobytes),
        'kB after': Math.round(after.kilobytes),
        'kB per 1000': growthOf(perThousand.kilobytes),
        'nodes per 1000': growthOf(perThousand.nodes),
        'listeners per 1000': growthOf(perThousand.listeners),
        [`≤ ${WANTED_KB} kB`]: isStill(perThousand) ? 'ok' : 'MISSED',
        seconds,
      },
    ]),
  );
}

const isStill = ({ kilobytes, nodes, listeners }) =>
  kilobytes <= WANTED_KB && nodes < 1 && listeners < 1;
