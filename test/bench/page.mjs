/**
 * Many elements in a page, and many offices in one element, beside the same on plain Lit: script time and longest
 * task, with no part of the machine slowed down.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { atd } from 'atd-widgets/standard';
import { startChromium, untilReady, withPage } from './browser.mjs';
import { element, hostPage } from './host-pages.mjs';
import { startHost } from './hosts.mjs';
import { buildPeers } from './peers/build.mjs';
import { compared, grouped, judged, median, logTable, round, worded } from './report.mjs';
import { traced } from './trace.mjs';

const RUNS = 7;
const ELEMENTS = 100;
const OFFICES = 200;
const WEEKS = 20;
const WANTED = { scriptMs: 2, longestTaskMs: 50 };
/** Time for tasks that an element leaves for after it is ready; they count too. */
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
    for (const [name, script] of Object.entries(await buildPeers())) {
      host.set(`/${name}.js`, script);
    }
    const runs = [];
    // The first run is for the caches of host and browser.
    for (let run = -1; run < RUNS; run++) {
      for (const [content, { tables, body }] of Object.entries(contents)) {
        for (const { name, tag, script } of contestants) {
          host.set('/page.html', hostPage(script, body(tag)));
          const figures = await load(browser, host, tag, tables);
          if (run >= 0) runs.push({ content, name, ...figures });
        }
      }
    }
    return rowsOf(runs);
  } finally {
    await Promise.all([browser.close(), host.close()]);
  }
}

function load(browser, host, tag, tables) {
  return withPage(browser, host.url('/blank.html'), async ({ page }) => {
    const figures = await traced(page, async () => {
      await page.goto(host.url('/page.html'));
      await untilReady(page, tag);
      await sleep(AFTERWARDS_MS);
    });
    const shown = await page.$$eval(tag, (all) =>
      all.reduce((sum, { shadowRoot }) => sum + shadowRoot.querySelectorAll('table').length, 0),
    );
    if (shown !== tables) throw new Error(`<${tag}> shows ${shown} tables instead of ${tables}.`);
    return figures;
  });
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
      const wanted = name === first ? {} : WANTED;
      const compare = (what) => compared(middle(name, what) / middle(first, what), wanted[what]);
      const longestTaskMs = round(middle(name, 'longestTaskMs'));
      return {
        content,
        name,
        script: { milliseconds: round(middle(name, 'scriptMs')), ...compare('scriptMs') },
        tasks: { milliseconds: round(middle(name, 'tasksMs')), ...compare('tasksMs') },
        layout: { milliseconds: round(middle(name, 'layoutMs')), ...compare('layoutMs') },
        longestTaskMs,
        most: wanted.longestTaskMs,
        runs: groups[name],
      };
    });
  });
}

/** @param {ReturnType<typeof rowsOf>} rows */
export function report(rows) {
  const timed = ({ milliseconds, ...ratio }) => `${milliseconds} ${worded(ratio)}`;
  logTable(
    rows.map(({ content, name, script, tasks, layout, longestTaskMs, most }) => [
      `${content}, ${name}`,
      {
        'script ms': timed(script),
        'style and layout ms': timed(layout),
        'all tasks ms': timed(tasks),
        'longest task ms': `${longestTaskMs}${most ? ` ${judged(longestTaskMs, most)}` : ''}`,
      },
    ]),
  );
}
