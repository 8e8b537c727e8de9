/** Many elements in a page, and many offices in one, beside the same on plain Lit: script time and longest task. */
import { atd } from 'atd-widgets/standard';
import { startChromium, untilReady, withPage } from './browser.mjs';
import { element, hostPage } from './host-pages.mjs';
import { startHost } from './hosts.mjs';
import { buildPeers } from './peers/build.mjs';
import { compared, grouped, median, printTable, worded } from './report.mjs';

const RUNS = 7;
const ELEMENTS = 100;
const OFFICES = 200;
const WEEKS = 20;
const WANTED = { ratio: 2, longestTaskMs: 50 };
/** The browser reports a task only when it is longer. */
const REPORTED_MS = 50;
/** What is done after an element is ready counts too. */
const AFTERWARDS_MS = 300;

export const about = `page: ${ELEMENTS} elements in a page, and one with ${OFFICES} offices of ${WEEKS} weeks; ${RUNS} runs each, in turns, their median`;

const contestants = [
  { name: 'plain Lit', tag: 'plain-lit-hours', script: '/plain-lit.js' },
  { name: 'ours', tag: 'atd-opening-hours', script: '/cdn/atd-widgets.js' },
];
const contents = {
  [`${ELEMENTS} elements`]: { tables: ELEMENTS, body: (tag) => element(tag).repeat(ELEMENTS) },
  [`${OFFICES} offices`]: { tables: WEEKS, body: (tag) => element(tag, 'src="/offices.json"') },
};

/** A row for each content and contestant. */
export async function measure() {
  const browser = await startChromium();
  const host = await startHost('127.0.0.1');
  try {
    host.set('/offices.json', JSON.stringify(manyOffices()));
    for (const [name, script] of Object.entries(await buildPeers())) host.set(`/${name}.js`, script);
    const runs = [];
    for (let run = 0; run < RUNS; run++) {
      for (const [content, { tables, body }] of Object.entries(contents)) {
        for (const { name, tag, script } of contestants) {
          host.set('/page.html', hostPage(script, body(tag)));
          const figures = await load(browser, host, tag, tables);
          runs.push({ content, name, ...figures });
        }
      }
    }
    return rowsOf(runs);
  } finally {
    await Promise.all([browser.close(), host.close()]);
  }
}

function load(browser, host, tag, tables) {
  return withPage(browser, host.url('/blank.html'), async ({ page, cdp }) => {
    await page.evaluateOnNewDocument(observeTasks);
    // The time of the thread: what the rest of the machine does is not in it.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await metricsOf(cdp);
    await page.goto(host.url('/page.html'));
    await untilReady(page, tag);
    const { longestTaskMs, shown } = await page.evaluate(look, tag, AFTERWARDS_MS);
    const after = await metricsOf(cdp);
    if (shown !== tables) throw new Error(`<${tag}> shows ${shown} tables instead of ${tables}.`);
    const difference = (name) => (after[name] - before[name]) * 1000;
    return {
      scriptMs: difference('ScriptDuration'),
      tasksMs: difference('TaskDuration'),
      layoutMs: difference('LayoutDuration') + difference('RecalcStyleDuration'),
      longestTaskMs,
    };
  });
}

async function metricsOf(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Runs in the page. */
function observeTasks() {
  window.longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      window.longestTask = Math.max(window.longestTask, duration);
    }
  }).observe({ type: 'longtask', buffered: true });
}

/** Runs in the page. */
async function look(tag, pause) {
  await new Promise((resolve) => setTimeout(resolve, pause));
  const shown = [...document.querySelectorAll(tag)].flatMap(({ shadowRoot }) => [
    ...shadowRoot.querySelectorAll('table'),
  ]);
  return { longestTaskMs: window.longestTask, shown: shown.length };
}

/** ATD with more offices, of which each tenth has the same week. */
function manyOffices() {
  const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
  const clock = (minute) =>
    [minute / 60, minute % 60].map((each) => String(Math.floor(each)).padStart(2, '0')).join(':');
  const department = Array.from({ length: OFFICES }, (_, index) => {
    const start = 480 + 5 * (index % WEEKS);
    return {
      identifier: `office-${index}`,
      name: { lv: `${index + 1}. nodaļa` },
      openingHoursSpecification: [
        { dayOfWeek: days, opens: clock(start), closes: '12:00' },
        { dayOfWeek: days.slice(0, 1), opens: '13:00', closes: clock(start + 540) },
        { dayOfWeek: days.slice(1), opens: '13:00', closes: clock(start + 480) },
      ],
      publicHolidays: 'closed',
    };
  });
  return {
    formatVersion: 1,
    identifier: 'many',
    name: atd.name,
    dateModified: new Date().toISOString().slice(0, 10),
    timeZone: atd.zone,
    counters: atd.counters,
    department,
  };
}

function rowsOf(runs) {
  return Object.entries(grouped(runs, 'content')).flatMap(([content, all]) => {
    const groups = grouped(all, 'name');
    const middle = (name, what) => median(groups[name].map((run) => run[what]));
    const [{ name: first }] = contestants;
    return contestants.map(({ name }) => {
      const isFirst = name === first;
      const longest = middle(name, 'longestTaskMs');
      const ratioOf = (what) => middle(name, what) / middle(first, what);
      return {
        content,
        name,
        ...Object.fromEntries(
          ['scriptMs', 'tasksMs', 'layoutMs'].map((what) => [what, Math.round(middle(name, what))]),
        ),
        script: compared(ratioOf('scriptMs'), isFirst ? undefined : WANTED.ratio),
        tasks: compared(ratioOf('tasksMs')),
        longestTaskMs: longest,
        longestHolds: isFirst ? undefined : longest <= WANTED.longestTaskMs,
      };
    });
  });
}

/** @param {ReturnType<typeof rowsOf>} rows */
export function print(rows) {
  printTable(
    rows.map(({ content, name, scriptMs, tasksMs, layoutMs, script, tasks, ...longest }) => [
      `${content}, ${name}`,
      {
        'script ms': `${scriptMs} ${worded(script)}`,
        'all tasks ms': `${tasksMs} ${worded(tasks)}`,
        'layout and style ms': layoutMs,
        'longest task ms': wordsOf(longest),
      },
    ]),
  );
}

function wordsOf({ longestTaskMs, longestHolds }) {
  const number = longestTaskMs ? String(Math.round(longestTaskMs)) : `under ${REPORTED_MS}`;
  if (longestHolds === undefined) return number;
  return `${number} (≤ ${WANTED.longestTaskMs} ${longestHolds ? 'ok' : 'MISSED'})`;
}
