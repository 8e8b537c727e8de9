/** Finds what repeats in regular hours. A plain week says it itself; rules bring their own way. */
import { WEEK, weekdayOf, type EpochDay, type Weekday } from '../../calendar/civil.js';
import { grouped } from '../../grouped.js';
import type { RegularHours, WeekHours } from '../model.js';
import { dayHoursOf } from './day-hours.js';
import type { DayHours, Pattern, Regularity } from './pattern.js';

/** @param from the first day of the range: patterns that are over by then are left out */
export function regularityOf(hours: RegularHours, from: EpochDay): Regularity {
  if (!('week' in hours)) return hours.regularity(from);
  let regularity = known.get(hours);
  if (!regularity) known.set(hours, (regularity = ofWeek(hours)));
  return regularity;
}

const known = new WeakMap<WeekHours, Regularity>();

const NO_OPEN_ENDS: ReadonlySet<number> = new Set();

function ofWeek({ week, publicHolidays }: WeekHours): Regularity {
  const hours = WEEK.map((weekday) => dayHoursOf(week[weekday - 1] ?? [], NO_OPEN_ENDS));
  const onHolidays: Pattern = { on: { kind: 'public-holidays' }, hours: { kind: 'closed' } };
  return {
    patterns: [...weekdayPatterns(hours), ...(publicHolidays === 'closed' ? [onHolidays] : [])],
    openEnds: NO_OPEN_ENDS,
    usualOn: (day) => hours[weekdayOf(day) - 1] ?? { kind: 'closed' },
    weekOn: () => hours,
    datedRuleOn: () => undefined,
  };
}

/** One pattern for the weekdays with the same hours; a closed one needs none. */
function weekdayPatterns(week: readonly DayHours[]): readonly Pattern[] {
  const days = week.map((hours, index) => ({ hours, weekday: (index + 1) as Weekday }));
  return grouped(days, ({ hours }) => JSON.stringify(hours)).flatMap((alike): Pattern[] => {
    const [{ hours }] = alike;
    const weekdays = alike.map(({ weekday }) => weekday);
    return hours.kind === 'closed' ? [] : [{ on: { kind: 'weekdays', weekdays }, hours }];
  });
}
