/** Where our knowledge of the calendar ends. */
import { dayOf, partsOf, weekdayOf, type EpochDay } from './civil.js';

/** The last year whose moved days are known; the order for 2027 was not found on 2026-11-22. */
const DECREED_THROUGH = 2026;

/**
 * Whether a day is sure to be what the calendar says; not so where a decree that is not known yet could
 * still move this day, or move another one onto it. Labour Law, section 133: only a lone working day
 * between a holiday and a weekend can be moved, and only to a Saturday of the same month.
 */
export function isCertain(day: EpochDay, isFree: (day: EpochDay) => boolean): boolean {
  const isLoneWorkingDay = (other: EpochDay) =>
    !isFree(other) && isFree(other - 1) && isFree(other + 1);
  const { year, month } = partsOf(day);
  if (year <= DECREED_THROUGH) return true;
  if (weekdayOf(day) !== 6) return !isLoneWorkingDay(day);
  for (let other = dayOf(year, month, 1); other < dayOf(year, month + 1, 1); other++) {
    if (isLoneWorkingDay(other)) return false;
  }
  return true;
}
