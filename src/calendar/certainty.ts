/** Decides which days of a year are still uncertain because its decrees are not known. */
import type { CalendarDay } from './calendar.js';
import { dayOf, partsOf, weekdayOf, type EpochDay } from './civil.js';

type KindOf = (day: EpochDay) => CalendarDay['kind'];

/**
 * Whether a decree could still move a working day away from this day, or to it. Labour Law, section 133:
 * only a lone working day between a holiday and a weekend is moved, and only to a Saturday of the same
 * month. A Saturday that is itself a holiday cannot be worked instead.
 */
export function mayMove(day: EpochDay, kindOf: KindOf): boolean {
  const isFree = (other: EpochDay) => kindOf(other) !== 'working';
  const isLoneWorkingDay = (other: EpochDay) =>
    !isFree(other) && isFree(other - 1) && isFree(other + 1);
  if (weekdayOf(day) !== 6) return isLoneWorkingDay(day);
  if (kindOf(day) !== 'weekend') return false;
  const { year, month } = partsOf(day);
  for (let other = dayOf(year, month, 1); other < dayOf(year, month + 1, 1); other++) {
    if (isLoneWorkingDay(other)) return true;
  }
  return false;
}

/** A holiday that returns every few years, on a date that is decided each time. */
export interface RecurringHoliday {
  /** The first year in which it was a holiday, and after how many years it returns. */
  readonly year: number;
  readonly every: number;
  /** First and last day that the holiday, or the day off in lieu of it, may be: month and day. */
  readonly from: readonly [month: number, day: number];
  readonly through: readonly [month: number, day: number];
}

/**
 * Whether the recurring holiday may fall on a day: the day is within the holiday's range, in a year in
 * which no holiday in that range is known.
 */
export function mayBeHoliday(
  day: EpochDay,
  { year: first, every, from, through }: RecurringHoliday,
  kindOf: KindOf,
): boolean {
  const { year } = partsOf(day);
  const [start, end] = [dayOf(year, ...from), dayOf(year, ...through)];
  if (day < start || end < day || year < first || (year - first) % every !== 0) return false;
  for (let other = start; other <= end; other++) if (kindOf(other) === 'holiday') return false;
  return true;
}
