import { dayOf, mondayOf, partsOf, type EpochDay } from './civil.js';

/** The week of ISO 8601 in which a day lies, 1 to 53: that of its Thursday's year. */
export function isoWeekOf(day: EpochDay): number {
  const thursday = mondayOf(day) + 3;
  return Math.floor((thursday - dayOf(partsOf(thursday).year, 1, 1)) / 7) + 1;
}
