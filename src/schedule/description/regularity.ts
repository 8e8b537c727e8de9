/** Finds what repeats in regular hours. A plain week says it itself; rules bring their own way. */
import { WEEK, weekdayOf, type EpochDay } from '../../calendar/civil.js';
import type { RegularHours, WeekHours } from '../model.js';
import { dayHoursOf } from './day-hours.js';
import type { Pattern, Regularity } from './pattern.js';
import { tidied } from './tidied.js';

/** @param from the first day of the range: patterns that are over by then are left out */
export function regularityOf(hours: RegularHours, from: EpochDay): Regularity {
  return 'week' in hours ? ofWeek(hours) : hours.regularity(from);
}

const NO_OPEN_ENDS: ReadonlySet<number> = new Set();

function ofWeek({ week, publicHolidays }: WeekHours): Regularity {
  const hours = WEEK.map((weekday) => dayHoursOf(week[weekday - 1] ?? [], NO_OPEN_ENDS));
  const patterns = hours.map((each, index): Pattern => ({
    on: { kind: 'weekdays', weekdays: WEEK.slice(index, index + 1) },
    hours: each,
  }));
  const onHolidays: Pattern = { on: { kind: 'public-holidays' }, hours: { kind: 'closed' } };
  return {
    patterns: tidied(publicHolidays === 'closed' ? [...patterns, onHolidays] : patterns),
    openEnds: NO_OPEN_ENDS,
    usualOn: (day) => hours[weekdayOf(day) - 1] ?? { kind: 'closed' },
    weekOn: () => hours,
    datedRuleOn: () => undefined,
  };
}
