/** Where our knowledge of the calendar ends. */
import { dayOf, partsOf, weekdayOf, type EpochDay } from './civil.js';

/**
 * Whether a day is sure to be what the calendar says, in a year whose decree is not known. Labour Law,
 * section 133: only a lone working day between a holiday and a weekend can be moved, and only to a
 * Saturday of the same month.
 * @param isFree whether a day is not worked
 */
export function isCertain(day: EpochDay, isFree: (day: EpochDay) => boolean): boolean {
  const isLoneWorkingDay = (other: EpochDay) =>
    !isFree(other) && isFree(other - 1) && isFree(other + 1);
  if (weekdayOf(day) !== 6) return !isLoneWorkingDay(day);
  const { year, month } = partsOf(day);
  for (let other = dayOf(year, month, 1); other < dayOf(year, month + 1, 1); other++) {
    if (isLoneWorkingDay(other)) return false;
  }
  return true;
}
