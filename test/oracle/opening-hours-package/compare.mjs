/**
 * Our engine and the `opening_hours` package, asked the same questions. The package reads the zone of the
 * process, so this runs with TZ set, and knows the holidays of a country, which ours are given.
 */
import { Schedule } from 'atd-widgets/schedule';
import OpeningHours from 'opening_hours';

const zone = process.env.TZ;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Where the package looks for its holidays. */
const theirPlace = {
  'Europe/Riga': { lat: 56.95, lon: 24.1, address: { country_code: 'lv', state: '' } },
  'Europe/Berlin': { lat: 52.5, lon: 13.4, address: { country_code: 'de', state: 'Berlin' } },
}[zone];

/** The package's holidays, so that both know the same. */
const holidays = new Set(
  new OpeningHours('PH', theirPlace)
    .getOpenIntervals(new Date(2024, 0, 1), new Date(2030, 0, 1))
    .flatMap(([from, to]) => {
      const dates = [];
      for (let at = from.getTime() + DAY / 2; at < to.getTime(); at += DAY) {
        const local = new Date(at);
        dates.push(Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()) / DAY);
      }
      return dates;
    }),
);
const calendar = {
  at: (day) => {
    const date = new Date(day * DAY).toISOString().slice(0, 10);
    if (!holidays.has(day)) return { date, kind: 'working' };
    return { date, kind: 'holiday', name: { lv: 'svētku diena' } };
  },
  isCertain: () => true,
};

/** Two weeks each around what is of interest in a year: clock changes, Easter, the turn of the year. */
const windows = ['2026-03-23', '2026-10-19', '2026-12-21', '2027-02-22', '2026-06-15'].map(
  (from) => {
    const start = new Date(`${from}T00:00`);
    return [start.getTime(), start.getTime() + 16 * DAY];
  },
);

/** As "[from, to, state]" without remarks; what touches and is the same is one. */
function joined(intervals) {
  const all = [];
  for (const [from, to, state] of intervals) {
    const last = all.at(-1);
    if (last && last[1] === from && last[2] === state) last[1] = to;
    else if (from < to) all.push([from, to, state]);
  }
  return all;
}

function theirs(hours, [from, to]) {
  const found = hours.getOpenIntervals(new Date(from), new Date(to));
  return joined(found.map(([start, end, unknown]) => [+start, +end, unknown ? 'unknown' : 'open']));
}

function ours(schedule, [from, to]) {
  return joined(schedule.intervals(from, to).map(({ start, end, state }) => [start, end, state]));
}

/** A range that ends at midnight or after it. */
function reachesMidnight(value) {
  const minutes = ([hour, minute]) => Number(hour) * 60 + Number(minute);
  return [...value.matchAll(/(\d\d):(\d\d)(?:-(\d\d):(\d\d))?/g)].some(([, ...parts]) => {
    const [start, end] = [minutes(parts.slice(0, 2)), minutes(parts.slice(2))];
    return !(end > start && end < 1440);
  });
}

/** Sunday and the night to Monday, which the package moves by the hour: see known.mjs. */
const clockChanges = ['2026-03-29', '2026-10-25'].map((day) => {
  const start = new Date(`${day}T00:00`).getTime();
  return [start, start + 1.5 * DAY];
});

/** The parts of an interval outside of the clock changes. */
function besideClockChanges([from, to, state]) {
  return clockChanges.reduce(
    (left, [start, end]) =>
      left.flatMap(([a, b]) => {
        if (b <= start || a >= end) return [[a, b, state]];
        return [
          [a, Math.min(b, start), state],
          [Math.max(a, end), b, state],
        ].filter(([first, last]) => first < last);
      }),
    [[from, to, state]],
  );
}

const shown = (intervals) =>
  intervals.map(([from, to, state]) => `${local(from)}–${local(to)} ${state}`);
const local = (at) => new Date(at).toLocaleString('sv');

/** A year by itself, of which the package does not see the end: see known.mjs. */
const namesYear = (value) => /\b20\d\d(?! [A-Z][a-z]{2} \d)/.test(value);
const isInOneYear = ([from, to]) => new Date(from).getFullYear() === new Date(to).getFullYear();

/** How the answers to a value differ; nothing where they do not. */
export function compare(value) {
  const [hours, schedule] = [new OpeningHours(value, theirPlace), read(value)];
  for (const window of windows) {
    if (namesYear(value) && !isInOneYear(window)) continue;
    const [their, our] = [theirs(hours, window), ours(schedule, window)].map((all) =>
      reachesMidnight(value) ? all.flatMap(besideClockChanges) : all,
    );
    if (JSON.stringify(their) === JSON.stringify(our)) continue;
    const [t, o] = [shown(their), shown(our)];
    const only = (these, those) => these.filter((each) => !those.includes(each)).slice(0, 3);
    return { value, theirs: only(t, o), ours: only(o, t) };
  }
  // Within an open end and in a missing hour the package says one thing of an instant and another of its
  // interval.
  if (value.includes('+')) return undefined;
  for (let at = windows[0][0]; at < windows[0][1]; at += 7 * HOUR + value.length * 60_000) {
    const [their, our] = [stateOf(hours, at), schedule.status(at).state];
    const isBeside = besideClockChanges([at, at + 1, their]).length === 0;
    if (their !== our && !isBeside) {
      return { value, theirs: [`${local(at)} ${their}`], ours: [`${local(at)} ${our}`] };
    }
  }
  return undefined;
}

/** Both answers for an instant, from an interval that contains it unless the instant itself is asked for. */
export function answersTo({ value, at, from = at, asked }) {
  const [hours, schedule] = [new OpeningHours(value, theirPlace), read(value)];
  const instant = new Date(at).getTime();
  const [first, last] = [new Date(from).getTime() - HOUR, instant + HOUR];
  const interval = theirs(hours, [first, last]).find(
    ([start, end]) => start <= instant && instant < end,
  );
  const theirState = asked === 'instant' ? stateOf(hours, instant) : (interval?.[2] ?? 'closed');
  return { value, theirs: theirState, ours: schedule.status(instant).state };
}

/** Tells which of the two refuses a value. */
export function refusalOf({ value }) {
  const refuses = (read) => {
    try {
      read();
      return false;
    } catch {
      return true;
    }
  };
  return {
    value,
    theirs: refuses(() => new OpeningHours(value, theirPlace)),
    ours: refuses(() => read(value)),
  };
}

function read(value) {
  return Schedule.parse(value, { zone, calendar });
}

function stateOf(hours, at) {
  const date = new Date(at);
  if (hours.getState(date)) return 'open';
  return hours.getUnknown(date) ? 'unknown' : 'closed';
}
