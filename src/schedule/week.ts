/** Groups the days of the regular week into rows. */
import { daysFrom, weekdayOf, type EpochDay, type Weekday } from '../calendar/civil.js';
import type { RegularHours, Span } from './model.js';
import { usualSpans } from './regular.js';

/** Neighbouring weekdays with the same hours. */
export interface WeekRow {
  readonly first: Weekday;
  readonly last: Weekday;
  readonly spans: readonly Span[];
}

/**
 * The rows of the regular week from a day on, as a standard lists them: neighbouring days with the same
 * hours share a row.
 */
export function weekRows(hours: RegularHours, from: EpochDay): WeekRow[] {
  const rows: WeekRow[] = [];
  const days = daysFrom(from, 7).sort((a, b) => weekdayOf(a) - weekdayOf(b));
  for (const day of days) {
    const weekday = weekdayOf(day);
    const spans = usualSpans(hours, day);
    const row = rows.at(-1);
    if (row && sameSpans(row.spans, spans)) rows[rows.length - 1] = { ...row, last: weekday };
    else rows.push({ first: weekday, last: weekday, spans });
  }
  return rows;
}

export function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return String(a) === String(b);
}
