import type { Weekday } from '../calendar/civil.js';
import type { RegularHours, Span } from './model.js';

/** Neighbouring weekdays that have the same hours. */
export interface WeekRow {
  readonly first: Weekday;
  readonly last: Weekday;
  readonly spans: readonly Span[];
}

/** The regular week as a standard prints it: days with the same hours together. */
export function weekRows({ week }: RegularHours): WeekRow[] {
  const rows: WeekRow[] = [];
  week.forEach((spans, index) => {
    const weekday = (index + 1) as Weekday;
    const row = rows.at(-1);
    if (row && sameSpans(row.spans, spans)) rows[rows.length - 1] = { ...row, last: weekday };
    else rows.push({ first: weekday, last: weekday, spans });
  });
  return rows;
}

export function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return String(a) === String(b);
}
