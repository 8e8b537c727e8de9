// Says what each office's sentence has to be, from the plain data of the fortnight alone and in words of its own.

import { DateTime } from 'luxon';
import { HOURS, OFFICE_ZONE } from './days.mjs';

const MINUTE = 60_000;
const WEEKDAYS = 'pirmdien otrdien trešdien ceturtdien piektdien sestdien svētdien'.split(' ');
const MONTHS = { 3: 'martā', 4: 'aprīlī' };

/** @param {string} civil in the time of the offices */
export const instantOf = (civil) => DateTime.fromISO(civil, { zone: OFFICE_ZONE }).toMillis();

const inRiga = (at) => DateTime.fromMillis(at, { zone: OFFICE_ZONE });

/** What holds on a civil day. */
function dayOf({ week, dates }, day) {
  return { hours: week[day.weekday - 1], ...dates[day.toISODate()] };
}

/** The openings from three days before an instant to ten days after it, in order. */
function openingsAround(hours, at) {
  const today = inRiga(at).startOf('day');
  const openings = [];
  for (let ahead = -3; ahead <= 10; ahead++) {
    const day = today.plus({ days: ahead });
    for (const span of dayOf(hours, day).hours.split(' ').filter(Boolean)) {
      const [start, end] = span.match(/\d+\.\d+/g).map((time) => {
        const [hour, minute] = time.split('.').map(Number);
        return day.plus({ days: Math.floor(hour / 24) }).set({ hour: hour % 24, minute });
      });
      const state = span.endsWith('p') ? 'unknown' : 'open';
      openings.push({ day, start: start.toMillis(), end: end.toMillis(), state });
    }
  }
  return openings;
}

/**
 * What is true of an office.
 * @param {{ at: number, version: number, office: string, zone: string }} question the zone is the visitor's
 * @returns {{ state: string, kind: string, text: string, read: string, spoken: string }} the sentence
 *   as it is seen, as a screen reader reads it in the page, and as it is announced behind the office's name
 */
export function truthAt({ at, version, office, zone }) {
  const hours = HOURS[version][office];
  const openings = openingsAround(hours, at);
  const current = openings.find(({ start, end }) => start <= at && at < end);
  const next = openings.find(({ start }) => start > at);
  const said = current
    ? whileOpen({ at, hours, zone, current, next })
    : whileClosed({ at, hours, zone, openings, next });
  const read = said.text.replaceAll('plkst.', 'pulksten');
  const spoken = read.charAt(0).toLowerCase() + read.slice(1);
  return { state: current?.state ?? 'closed', ...said, read, spoken };
}

function whileOpen({ at, hours, zone, current, next }) {
  const until = clock(current.end);
  const end = until + label(at, zone, [current.end]);
  if (current.state === 'unknown') {
    return { kind: 'appointment', text: `Pēc pieraksta līdz plkst. ${end}` };
  }
  if (dayOf(hours, inRiga(at)).doubt === 'open') {
    return { kind: 'doubtful', text: `Parasti atvērts līdz plkst. ${end} – ${doubt(at, zone)}` };
  }
  if (current.end - at > 30 * MINUTE) {
    return { kind: 'open', text: `Atvērts līdz plkst. ${end}` };
  }
  const then = opening({ at, hours, zone, next, named: [current.end, next.start] });
  return { kind: 'soon', text: `Atvērts, drīz slēgs – plkst. ${until}; atvērs ${then}` };
}

function whileClosed({ at, hours, zone, openings, next }) {
  if (dayOf(hours, inRiga(at)).doubt === 'closed') {
    return { kind: 'doubtful', text: `Parasti slēgts – ${doubt(at, zone)}` };
  }
  const today = inRiga(at).toISODate();
  const isToday = ({ day }) => day.toISODate() === today;
  const hasBeenOpen = openings.some((each) => isToday(each) && each.end <= at);
  if (hasBeenOpen && isToday(next)) {
    const end = clock(next.start) + label(at, zone, [next.start]);
    return { kind: 'break', text: `Pārtraukums līdz plkst. ${end}` };
  }
  const then = opening({ at, hours, zone, next, named: [next.start] });
  return { kind: 'closed', text: `Slēgts, atvērs ${then}` };
}

function doubt(at, zone) {
  return `${sharesDate(at, zone) ? 'šodien' : `${onDate(inRiga(at))},`} var būt citādi`;
}

/** The next opening, with whose time it is and what is to be known of it. */
function opening({ at, hours, zone, next, named }) {
  const then = when(at, hours, next.start, zone) + label(at, zone, named);
  if (dayOf(hours, next.day).isOpeningDoubtful) return `${then} – laiks var atšķirties`;
  return next.state === 'unknown' ? `${then} – pēc pieraksta` : then;
}

function when(at, hours, start, zone) {
  const opens = inRiga(start);
  const today = inRiga(at).startOf('day');
  const ahead = opens.startOf('day').diff(today, 'days').days;
  if (sharesDate(at, zone) && ahead < 2)
    return `${['šodien', 'rīt'][ahead]} plkst. ${clock(start)}`;
  let isFar = ahead < 2 || ahead > 5;
  for (let between = 1; between < ahead; between++) {
    if (dayOf(hours, today.plus({ days: between })).isUnusual) isFar = true;
  }
  const weekday = WEEKDAYS[opens.weekday - 1];
  return `${isFar ? `${onDate(opens)},` : weekday} plkst. ${clock(start)}`;
}

const clock = (at) => inRiga(at).toFormat('H.mm');
const onDate = (day) => `${WEEKDAYS[day.weekday - 1]}, ${day.day}. ${MONTHS[day.month]}`;

function sharesDate(at, zone) {
  return DateTime.fromMillis(at, { zone }).toISODate() === inRiga(at).toISODate();
}

/** Nothing where the visitor's clock shows the same, now and at all that is named. */
function label(at, zone, named) {
  const differs = [at, ...named].some(
    (each) => DateTime.fromMillis(each, { zone }).offset !== inRiga(each).offset,
  );
  return differs ? ' (Rīgas laiks)' : '';
}

/**
 * Every instant at which some sentence may become another, by any of the documents.
 * @param {{ from: number, to: number, zone: string }} span
 * @returns {number[]} in no order
 */
export function boundaries({ from, to, zone }) {
  const found = new Set();
  for (let at = from; at <= to; at += 24 * 60 * MINUTE) {
    for (const place of [zone, OFFICE_ZONE]) {
      found.add(DateTime.fromMillis(at, { zone: place }).startOf('day').toMillis());
    }
    for (const hours of HOURS.flatMap((version) => Object.values(version))) {
      for (const { start, end } of openingsAround(hours, at)) {
        for (const each of [start, end - 30 * MINUTE, end]) found.add(each);
      }
    }
  }
  return [...found].filter((at) => from < at && at <= to);
}

const DAY = 24 * 60 * MINUTE;

/**
 * What is said of data that the feed has not confirmed for a day; it is known a quarter of an hour later at the latest.
 * @returns {string | undefined} undefined where either may be said
 */
export function noteAt({ at, goodAt, failing, zone }) {
  const age = at - goodAt;
  if (!failing || age < DAY) return '';
  const date = DateTime.fromMillis(goodAt, { zone }).toFormat('dd.MM.yyyy.');
  return age < DAY + 16 * MINUTE
    ? undefined
    : `Jaunākie dati šobrīd nav pieejami; redzami dati, kas saņemti ${date}`;
}
