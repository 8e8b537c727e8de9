/**
 * How long a visitor on a slow phone waits for the hours and for what is true now: with nothing cached, and at the
 * second visit. The page is on one host, the script on another.
 */
import { startChromium, withPage } from './browser.mjs';
import { element, hostPage, preloading, serverRendered } from './host-pages.mjs';
import { startHost } from './hosts.mjs';
import { buildPeers } from './peers/build.mjs';
import { compared, grouped, median, logTable, round, worded } from './report.mjs';
import { watchRequests } from './requests.mjs';
import { slowDown, slowPhone } from './slow-phone.mjs';

const RUNS = 9;

export const about = `first answer: when hours and status stand, cold and at the second visit; ${slowPhone}; ${RUNS} runs each, in turns, their median`;

const inShadow = { table: 'table', status: '[part~="status"]' };
const ours = { table: 'table', status: '[part~="status"] .sentence' };
const loader = '/cdn/atd-widgets.js';

/** The first is what the others are measured against. `wanted` is at most so many times as long. */
const contestants = [
  { name: 'hand-written', tag: 'hand-tag-hours', script: '/hand-written.js', shown: inShadow },
  { name: 'plain Lit', tag: 'plain-lit-hours', script: '/plain-lit.js', shown: inShadow },
  {
    name: "Google's",
    tag: 'gmpx-place-opening-hours',
    script: '/google.js',
    shown: { table: 'li', status: '.open, .closed' },
  },
  {
    name: 'ours',
    tag: 'atd-opening-hours',
    script: loader,
    shown: ours,
    wanted: { table: 1.5, status: 1.6 },
  },
  {
    name: 'ours, preloaded',
    tag: 'atd-opening-hours',
    script: loader,
    shown: ours,
    render: preloading,
    wanted: { table: 1.5, status: 1.6 },
  },
  {
    name: 'ours, server-rendered',
    tag: 'atd-opening-hours',
    script: loader,
    shown: ours,
    render: serverRendered,
    wanted: { table: 1.05, status: 1.6 },
  },
  ...['atd-service-channels', 'atd-client-rights'].map((tag) => other(tag)),
  other('atd-feedback-form', 'email="atsauksmes@example.lv"'),
];

function other(tag, attributes) {
  return { name: tag, tag, attributes, script: loader, shown: {} };
}

/** A row for each visit and contestant. */
export async function measure() {
  const browser = await startChromium();
  const [pages, scripts] = [await startHost('127.0.0.1'), await startHost('localhost')];
  try {
    for (const [name, script] of Object.entries(await buildPeers())) {
      scripts.set(`/${name}.js`, script);
    }
    for (const { name, tag, attributes, script, render = hostPage } of contestants) {
      pages.set(pathOf(name), await render(scripts.url(script), element(tag, attributes)));
    }
    const visits = [];
    // The first run is for the caches of the hosts.
    for (let run = -1; run < RUNS; run++) {
      for (const contestant of contestants) {
        const both = await visitTwice(browser, pages, contestant);
        if (run >= 0) visits.push(...both);
      }
    }
    return rowsOf(visits);
  } finally {
    await Promise.all([browser.close(), pages.close(), scripts.close()]);
  }
}

const pathOf = (name) => `/${name.replaceAll(/\W+/g, '-')}.html`;

function visitTwice(browser, pages, { name, tag, shown }) {
  const blank = pages.url('/blank.html');
  return withPage(browser, blank, async ({ page, cdp }) => {
    await slowDown(cdp);
    await cdp.send('Network.setBlockedURLs', { urls: ['*.googleapis.com*', '*.gstatic.com*'] });
    await page.evaluateOnNewDocument(watchElement, tag, shown);
    const requests = watchRequests(cdp);
    const visits = [];
    for (const visit of ['cold', 'second visit']) {
      await page.goto(blank);
      requests.clear();
      await page.goto(pages.url(pathOf(name)));
      const times = await page.evaluate(() => window.benchTimes);
      visits.push({ name, visit, times, ...requests.waterfall() });
    }
    return visits;
  });
}

/** Runs in the page: looks at every frame, through the shadow root, for what a visitor can see. */
function watchElement(tag, shown) {
  const LIMIT_MS = 30_000;
  const times = {};
  const isVisible = (each) =>
    each.textContent.trim() !== '' && each.checkVisibility({ visibilityProperty: true });
  let isAsked = false;
  window.benchTimes = new Promise((resolve, reject) => {
    const look = () => {
      const host = document.querySelector(tag);
      if (host?.ready && !isAsked) {
        isAsked = true;
        host.ready.then(() => (times.ready = performance.now()));
      }
      for (const [what, selector] of Object.entries(shown)) {
        const found = [...(host?.shadowRoot?.querySelectorAll(selector) ?? [])];
        if (found.some(isVisible)) times[what] ??= performance.now();
      }
      const awaited = Object.keys(shown);
      if (awaited.length === 0) awaited.push('ready');
      if (awaited.some((what) => times[what] === undefined)) {
        if (performance.now() < LIMIT_MS) return requestAnimationFrame(look);
        return reject(new Error(`<${tag}> shows only: ${Object.keys(times)}`));
      }
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return resolve({ ...times, firstPaint: paint?.startTime });
    };
    requestAnimationFrame(look);
  });
}

function rowsOf(visits) {
  return ['cold', 'second visit'].flatMap((visit) => {
    const all = grouped(
      visits.filter((each) => each.visit === visit),
      'name',
    );
    const time = (name, what) => median(all[name].map((each) => each.times[what]));
    const [{ name: first }] = contestants;
    return contestants.map(({ name, shown, wanted = {} }) => {
      const { requests, bytes, inARow, turns } = all[name].at(-1);
      const moments = shown.table ? ['table', 'status'] : ['ready'];
      const ratios = moments.map((what) => {
        const ratio = time(name, what) / time(first, what === 'ready' ? 'status' : what);
        return { what, milliseconds: round(time(name, what)), ...compared(ratio, wanted[what]) };
      });
      const firstPaint = round(time(name, 'firstPaint'));
      const runs = all[name].map(({ times }) => times);
      return { visit, name, ratios, firstPaint, requests, bytes, inARow, turns, runs };
    });
  });
}

/** @param {ReturnType<typeof rowsOf>} rows */
export function report(rows) {
  for (const [visit, all] of Object.entries(grouped(rows, 'visit'))) {
    const [{ name: first }] = all;
    console.log(
      `\n${visit}, milliseconds and times ${first} (the other elements: until all is shown)`,
    );
    logTable(
      all.map(({ name, ratios, firstPaint, requests, bytes, inARow }) => [
        name,
        {
          ...Object.fromEntries(ratios.map((each) => [each.what, wordsOf(each)])),
          'first paint': firstPaint,
          kB: Number((bytes / 1000).toFixed(1)),
          requests,
          'in a row': inARow,
        },
      ]),
    );
    for (const { name, turns } of all) {
      console.log(`${name}: ${turns.map((turn) => turn.join(' + ')).join(' → ')}`);
    }
  }
}

const wordsOf = ({ milliseconds, ...ratio }) => `${milliseconds} ${worded(ratio)}`;
