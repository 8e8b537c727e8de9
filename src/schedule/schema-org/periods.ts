/** Divides a range of days into periods with one week each, and finds the days that differ from it. */
import { weekdayOf, type EpochDay } from '../../calendar/civil.js';
import type { DayHours, Regularity } from '../description/pattern.js';
import type { OpenDay } from './open-days.js';

/** First and last day. */
export interface Dates {
  readonly from: EpochDay;
  readonly through: EpochDay;
}

/** Days with the same hours for each weekday, Monday first. */
export interface Period extends Dates {
  readonly week: readonly OpenDay[];
}

/** Neighbouring days with the same hours. */
export type Run = Dates & Pick<OpenDay, 'spans' | 'key'>;

/** The periods from the first to the last day of a range, without gaps. */
export function periodsOf(
  regularity: Regularity,
  [first, last]: readonly [first: EpochDay, last: EpochDay],
  openWeekOf: (week: readonly DayHours[]) => readonly OpenDay[],
): Period[] {
  const periods: (Period & { readonly key: string })[] = [];
  for (let day = first; day <= last; day++) {
    const week = regularity.weekOn(day);
    const key = JSON.stringify(week);
    const period = periods.at(-1);
    if (period?.key === key) periods[periods.length - 1] = { ...period, through: day };
    else periods.push({ from: day, through: day, week: openWeekOf(week), key });
  }
  return periods;
}

/**
 * The days that differ from the week of their period. A run ends with its period: where specifications are in one list,
 * the one with the shorter validity holds.
 */
export function specialRuns(days: readonly OpenDay[], periods: readonly Period[]): Run[] {
  const runs: Run[] = [];
  for (const { day, spans, key } of days) {
    const period = periods.find(({ through }) => day <= through);
    if (period?.week[weekdayOf(day) - 1]?.key === key) continue;
    const run = runs.at(-1);
    const goesOn = run?.through === day - 1 && run.key === key && day !== period?.from;
    if (goesOn) runs[runs.length - 1] = { ...run, through: day };
    else runs.push({ from: day, through: day, spans, key });
  }
  return runs;
}

export function isSamePeriod(a: Dates, b: Dates): boolean {
  return a.from === b.from && a.through === b.through;
}
