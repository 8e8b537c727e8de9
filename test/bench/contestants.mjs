/**
 * ATD's schedule four times over: by the widely used package, by luxon as one would write it in an hour,
 * by hand at the limit of what a machine can do, and by us. All answer for Europe/Riga.
 */
import { latvia } from 'atd-widgets/calendar';
import { Schedule } from 'atd-widgets/schedule';
import { atd } from 'atd-widgets/standard';
import { DateTime, IANAZone } from 'luxon';
import OpeningHours from 'opening_hours';

export const ZONE = 'Europe/Riga';
export const VALUE =
  'Mo 08:30-12:00,13:00-17:30; Tu-Th 08:30-12:00,13:00-16:30; Fr 08:30-12:00,12:30-15:30; PH off';
const PLACE = { lat: 56.95, lon: 24.1, address: { country_code: 'lv', state: '' } };

const { hours } = atd.offices[0];
const DAY = 86_400_000;
const MINUTE = 60_000;

/** Days since 1970 on which the counters are closed although it is a weekday. */
const closedDays = new Set();
for (let day = Date.UTC(2025, 0, 1) / DAY; day < Date.UTC(2030, 0, 1) / DAY; day++) {
  const { kind, compensates } = latvia.day(new Date(day * DAY).toISOString().slice(0, 10));
  if (kind === 'holiday' || compensates) closedDays.add(day);
}

/**
 * @typedef Contestant
 * @property {() => unknown} make a schedule, ready to be asked
 * @property {(schedule: any, at: number) => boolean} isOpen
 * @property {(schedule: any, at: number) => number | undefined} nextChange
 * @property {(schedule: any, from: number, to: number) => unknown[]} intervals
 */

/** @type {Contestant} */
export const ours = {
  make: () => new Schedule(hours),
  isOpen: (schedule, at) => schedule.status(at).state === 'open',
  nextChange: (schedule, at) => schedule.nextChange(at),
  intervals: (schedule, from, to) => schedule.intervals(from, to),
};

/** @type {Contestant} */
export const oursFromText = { ...ours, make: () => Schedule.parse(VALUE) };

/** @type {Contestant} */
export const thePackage = {
  make: () => new OpeningHours(VALUE, PLACE),
  isOpen: (schedule, at) => schedule.getState(new Date(at)),
  nextChange: (schedule, at) => schedule.getNextChange(new Date(at))?.getTime(),
  intervals: (schedule, from, to) => schedule.getOpenIntervals(new Date(from), new Date(to)),
};

const spansOf = (weekday, day) => (closedDays.has(day) ? [] : hours.week[weekday - 1]);

/** @type {Contestant} */
export const withLuxon = {
  make: () => undefined,
  isOpen(_, at) {
    const local = DateTime.fromMillis(at, { zone: ZONE });
    const minute = local.hour * 60 + local.minute;
    return spansOf(local.weekday, luxonDay(local)).some(
      ([from, to]) => from <= minute && minute < to,
    );
  },
  nextChange(schedule, at) {
    let local = DateTime.fromMillis(at, { zone: ZONE }).startOf('day');
    for (let days = 0; days < 30; days++, local = local.plus({ days: 1 })) {
      for (const edge of spansOf(local.weekday, luxonDay(local)).flat()) {
        const instant = local.set({ hour: Math.floor(edge / 60), minute: edge % 60 }).toMillis();
        if (instant > at) return instant;
      }
    }
    return undefined;
  },
  intervals(_, from, to) {
    const found = [];
    let local = DateTime.fromMillis(from, { zone: ZONE }).startOf('day');
    for (; local.toMillis() < to; local = local.plus({ days: 1 })) {
      for (const span of spansOf(local.weekday, luxonDay(local))) {
        const [start, end] = span.map((minute) =>
          local.set({ hour: Math.floor(minute / 60), minute: minute % 60 }).toMillis(),
        );
        if (start < to && end > from) found.push({ start, end });
      }
    }
    return found;
  },
};

function luxonDay({ year, month, day }) {
  return Date.UTC(year, month - 1, day) / DAY;
}

/** Arithmetic alone: no reasons, no certainty, no remarks, no other zone, no exception. */
/** @type {Contestant} */
export const byHand = {
  make() {
    const zone = IANAZone.create(ZONE);
    const changes = [];
    const step = 7 * DAY;
    for (let at = Date.UTC(2025, 0, 1); at < Date.UTC(2030, 0, 1); at += step) {
      if (zone.offset(at) === zone.offset(at + step)) continue;
      let [low, high] = [at, at + step];
      while (high - low > MINUTE) {
        const middle = Math.floor((low + high) / 2 / MINUTE) * MINUTE;
        if (zone.offset(middle) === zone.offset(at)) low = middle;
        else high = middle;
      }
      changes.push([high, zone.offset(high)]);
    }
    return { changes, first: zone.offset(Date.UTC(2025, 0, 1)) };
  },
  isOpen(schedule, at) {
    const civil = at / MINUTE + offsetAt(schedule, at);
    const day = Math.floor(civil / 1440);
    if (closedDays.has(day)) return false;
    const minute = civil - day * 1440;
    for (const [from, to] of hours.week[(day + 3) % 7])
      if (from <= minute && minute < to) return true;
    return false;
  },
  nextChange(schedule, at) {
    const offset = offsetAt(schedule, at);
    const civil = at / MINUTE + offset;
    let day = Math.floor(civil / 1440);
    for (let days = 0; days < 30; days++, day++) {
      if (closedDays.has(day)) continue;
      for (const span of hours.week[(day + 3) % 7]) {
        for (const edge of span) {
          const instant = (day * 1440 + edge - offset) * MINUTE;
          if (instant > at) {
            return instant + (offset - offsetAt(schedule, instant)) * MINUTE;
          }
        }
      }
    }
    return undefined;
  },
  intervals(schedule, from, to) {
    const found = [];
    for (let day = Math.floor(from / DAY); day <= to / DAY; day++) {
      if (closedDays.has(day)) continue;
      const offset = offsetAt(schedule, day * DAY + DAY / 2);
      for (const [open, close] of hours.week[(day + 3) % 7]) {
        const start = (day * 1440 + open - offset) * MINUTE;
        if (start >= from && start < to) {
          found.push({ start, end: (day * 1440 + close - offset) * MINUTE });
        }
      }
    }
    return found;
  },
};

function offsetAt({ changes, first }, at) {
  for (let index = changes.length - 1; index >= 0; index--) {
    if (changes[index][0] <= at) return changes[index][1];
  }
  return first;
}
