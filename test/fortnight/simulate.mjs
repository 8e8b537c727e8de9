// Lives through some days of the fortnight with the built elements in a real browser, and compares all that they show,
// tell and say with the oracle.

import assert from 'node:assert/strict';
import { hostPage, loader, openPage, serve, untilPrinted } from '../journeys/harness.mjs';
import { ABSENCES, OUTAGES, PUBLICATIONS } from './course.mjs';
import { FORTNIGHT, NAMES } from './days.mjs';
import { feedInTime } from './feed.mjs';
import { boundaries, instantOf } from './oracle.mjs';
import { prelude } from './page.mjs';
import { Witness } from './witness.mjs';

const MINUTE = 60_000;
/** The longest of the pauses is shortened by 15 percent at most. */
const MIN_PAUSE_MS = 15 * MINUTE * 0.85;
/** A change is with every visitor within a quarter of an hour, while the page is awake and the feed answers. */
const NEWS_MS = 15 * MINUTE;

/**
 * @param {object} options
 * @param {string} options.zone where the visitor is
 * @param {string} [options.from] civil time of the offices; not within an outage
 * @param {string} [options.to]
 * @returns {Promise<{ boundaries: number, sentences: number, changes: number, announcements: number,
 *   requests: number }>} how much was compared
 */
export async function simulate({ zone, from = FORTNIGHT.from, to = FORTNIGHT.to }) {
  const [start, end] = [instantOf(from), instantOf(to)];
  const happenings = happeningsBetween(start, end);
  const feed = feedInTime();
  for (const { at, version } of PUBLICATIONS) if (instantOf(at) <= start) feed.version = version;
  const server = await serve({ routes: { '/standard.json': feed.route } });
  const page = await openVisitor({ server, zone, start });
  const read = () => page.evaluate(() => document.fortnight.read());
  const witness = new Witness({ feed, zone, read });

  /** Since when the page could have had what is published. */
  let reachableSince = start;
  let absence;
  let boundariesSeen = 0;

  async function advance(instant) {
    for (;;) {
      const hangs = feed.outage === 'hanging';
      const requests = feed.requests;
      const { at, hanging } = await page.evaluate(
        (until, mayHang) => document.fortnight.advance(until, mayHang),
        instant,
        hangs,
      );
      if (hanging) await feed.askedAfter(requests);
      else if (at < instant) await witness.look();
      else return;
    }
  }

  async function look(at) {
    if (absence) return;
    if (changesAt.has(at)) boundariesSeen += 1;
    if (at - reachableSince >= NEWS_MS && !feed.outage) witness.assertNewest();
    await witness.look();
  }

  async function leave(happening) {
    absence = { ...happening };
    if (['lid', 'tab'].includes(happening.absence)) absence.cover = await cover(page);
    if (happening.absence === 'tab') return;
    const wakesAt = instantOf(happening.until);
    await page.evaluate((until) => document.fortnight.sleep(until), wakesAt);
  }

  async function comeBack(at) {
    const { absence: kind, cover: tab } = absence;
    absence = undefined;
    reachableSince = at;
    if (tab) await uncover(page, tab);
    const event = tab || kind === 'silent' ? undefined : kind;
    if (kind === 'silent') await advance(at + MINUTE);
    else await page.evaluate((type) => document.fortnight.wake(type), event);
    if (kind !== 'silent' && !feed.outage) witness.assertNewest();
    await witness.look();
  }

  const changesAt = new Set(boundaries({ from: start, to: end, zone }));
  const known = [...happenings.keys()].map((at) => at + NEWS_MS);
  const stops = new Set([
    ...changesAt,
    ...happenings.keys(),
    ...known.filter((at) => at < end),
    end,
  ]);
  await witness.begin();
  for (const at of [...stops].sort((a, b) => a - b)) {
    const happening = happenings.get(at) ?? {};
    if (!absence) {
      await advance(at - 1);
      await look(at - 1);
    }
    if (!absence || absence.absence === 'tab') await advance(at);
    await look(at);
    if (happening.version !== undefined) [feed.version, reachableSince] = [happening.version, at];
    if ('outage' in happening) [feed.outage, reachableSince] = [happening.outage, at];
    if (happening.isBack) await comeBack(at);
    if (happening.absence) await leave(happening);
  }
  await advance(end + MINUTE);
  const counts = await witness.end();
  const isFew = counts.requests <= maxRequests(end - start, happenings.size);
  assert.ok(isFew, `${counts.requests} requests are too many`);
  await page.close();
  await server.close();
  return { boundaries: boundariesSeen, ...counts };
}

/** After each failure, and each return, the feed is asked some times more. */
const maxRequests = (duration, happenings) => duration / MIN_PAUSE_MS + 8 * happenings + 2;

/** By their instants; what begins before the first day, or ends after the last, is left out. */
function happeningsBetween(start, end) {
  const happenings = new Map();
  const add = (civil, what) => {
    const at = instantOf(civil);
    happenings.set(at, { ...happenings.get(at), ...what });
  };
  const isWithin = (civil) => start < instantOf(civil) && instantOf(civil) < end;
  for (const { at, version } of PUBLICATIONS) if (isWithin(at)) add(at, { version });
  for (const { at, until, outage } of OUTAGES) {
    if (!isWithin(at) || !isWithin(until)) continue;
    add(at, { outage });
    add(until, { outage: undefined });
  }
  for (const { at, until, absence } of ABSENCES) {
    if (!isWithin(at) || !isWithin(until)) continue;
    add(at, { absence, until });
    add(until, { isBack: true });
  }
  return happenings;
}

/** One element with all offices, and one with one of them, which the other one shows too. */
async function openVisitor({ server, zone, start }) {
  const src = server.url('/standard.json');
  server.route(
    '/',
    hostPage({
      head: '<script src="/time.js"></script>',
      body: `<atd-opening-hours src="${src}"></atd-opening-hours>
        <atd-opening-hours src="${src}" office="osta" view="compact"></atd-opening-hours>${loader}`,
    }),
  );
  server.route('/time.js', prelude(start, src, NAMES));
  const page = await openPage('chromium', server.url('/'), { timeZone: zone });
  await untilPrinted(page);
  await page.evaluate(() => document.fortnight.begin());
  return page;
}

/** Another tab in front of the page's: the browser itself hides the page. */
async function cover(page) {
  const tab = await page.puppeteer.browser().newPage();
  await tab.bringToFront();
  await page.waitFor(() => document.hidden);
  return tab;
}

async function uncover(page, tab) {
  await page.puppeteer.bringToFront();
  await page.waitFor(() => !document.hidden && document.hasFocus());
  await tab.close();
}
