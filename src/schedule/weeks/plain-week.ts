/** Lists the weekdays of one week in rows. */
import { WEEK, type Weekday } from '../../calendar/civil.js';
import { sameHours } from '../description/day-hours.js';
import type { DayHours, Pattern } from '../description/pattern.js';
import type { RegularRow, RegularWeek } from './model.js';

const CLOSED: DayHours = { kind: 'closed' };

/** The week of a schedule whose patterns hold every week of the year. */
export function plainWeek(patterns: readonly Pattern[]): RegularWeek {
  return {
    periods: [],
    isCurrent: true,
    rows: [...weekdayRows(patterns), ...holidayRow(patterns)],
  };
}

/**
 * Seven days in rows, neighbours with the same hours together.
 * @param patterns those that hold in this week; of several for a day the last one holds
 */
export function weekdayRows(patterns: readonly Pattern[]): readonly RegularRow[] {
  const rows: { first: Weekday; last: Weekday; hours: DayHours }[] = [];
  for (const weekday of WEEK) {
    const pattern = patterns.findLast(
      ({ on }) => 'weekdays' in on && on.weekdays.includes(weekday),
    );
    const { hours = CLOSED } = pattern ?? {};
    const row = rows.at(-1);
    if (row && sameHours(row.hours, hours)) row.last = weekday;
    else rows.push({ first: weekday, last: weekday, hours });
  }
  return rows.map(({ first, last, hours }) => ({ on: { kind: 'weekdays', first, last }, hours }));
}

/** The hours on public holidays; none where the office is closed then, as visitors expect. */
export function holidayRow(patterns: readonly Pattern[]): readonly RegularRow[] {
  const pattern = patterns.findLast(({ on }) => on.kind === 'public-holidays');
  if (!pattern || pattern.hours.kind === 'closed') return [];
  return [{ on: { kind: 'public-holidays' }, hours: pattern.hours }];
}
