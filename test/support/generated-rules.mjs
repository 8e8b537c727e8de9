/**
 * Generates the rules of days: hours in the notation of OpenStreetMap and plain weeks, with calendars, exceptions and
 * policies.
 */
import fc from 'fast-check';
import { latvia, latviaCalendar } from '../../src/calendar/index.js';
import { formatDay, parseDay } from '../../src/calendar/civil.js';
import { weekOnly } from '../../src/calendar/of-zone.js';
import { Schedule } from '../../src/schedule/index.js';
import { values } from '../oracle/opening-hours-package/values.mjs';

const day = fc.integer({ min: parseDay('2026-11-01'), max: parseDay('2027-11-30') }).map(formatDay);
const span = fc
  .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 60 }))
  .map(([start, length]) => [start * 15, (start + length) * 15]);
const exceptions = fc.array(
  fc
    .record({
      effect: fc.oneof(
        fc.constant({ kind: 'closed' }),
        span.map((each) => ({ kind: 'closed', spans: [each] })),
        span.map((each) => ({ kind: 'hours', spans: [each] })),
        span.map((each) => ({ kind: 'appointment', spans: [each] })),
        fc.constant({ kind: 'as-usual' }),
      ),
      from: day,
      length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60 })),
      reason: fc.constantFrom(undefined, { lv: 'sapulce' }),
    })
    .map(({ effect, from, length, reason }) => ({
      ...effect,
      from,
      through: formatDay(parseDay(from) + length),
      ...(reason && { reason }),
    })),
  { maxLength: 3 },
);

/** No decree of these years is known yet; two of them are given here, and an unknown holiday. */
const decreed = latviaCalendar({
  moved: [
    { from: '2026-12-07', to: '2026-12-12', source: 'rīkojums' },
    { from: '2027-05-03', to: '2027-05-08', source: 'rīkojums' },
    { from: '2027-06-25', to: '2027-06-19', source: 'rīkojums' },
  ],
  days: [{ date: '2027-03-15', kind: 'holiday', name: { lv: 'Svētku diena' }, source: 'likums' }],
  known: [2026, 2027],
});
const calendar = fc.constantFrom(latvia, decreed, weekOnly);

function accepted(text) {
  try {
    return Schedule.parse(text).rules.hours;
  } catch {
    return undefined;
  }
}

const openEnd = fc
  .tuple(fc.constantFrom('Mo-Fr', 'Sa', 'Dec Fr', 'We[2]', 'PH'), fc.integer({ min: 6, max: 22 }))
  .map(([days, hour]) => `${days} ${String(hour).padStart(2, '0')}:00+`);
const listedDates = fc
  .uniqueArray(day, { minLength: 1, maxLength: 4 })
  .map((dates) => dates.map((date) => `${osmDate(date)} 10:00-12:00`).join('; '));
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const osmDate = (date) =>
  `${date.slice(0, 4)} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(8)}`;

const texts = fc.oneof(
  { weight: 6, arbitrary: values },
  { weight: 2, arbitrary: fc.tuple(values, values).map((both) => both.join('; ')) },
  { weight: 2, arbitrary: fc.tuple(values, openEnd).map((both) => both.join('; ')) },
  { weight: 1, arbitrary: fc.tuple(values, listedDates).map((both) => both.join('; ')) },
);
const week = fc
  .array(fc.array(span, { maxLength: 1 }), { minLength: 7, maxLength: 7 })
  .chain((days) =>
    fc.constantFrom('closed', 'unknown').map((publicHolidays) => ({ week: days, publicHolidays })),
  );

export const dayRules = fc.record({
  hours: fc.oneof(
    { weight: 9, arbitrary: texts.map(accepted).filter((hours) => hours !== undefined) },
    { weight: 1, arbitrary: week },
  ),
  calendar,
  exceptions,
  movedDays: fc.constantFrom('ignore', 'follow', 'notice'),
  preHoliday: fc.constantFrom(0, 60, 'notice'),
});
