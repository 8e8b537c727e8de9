/** Computes week numbers of ISO 8601. */
import { dayOf, mondayOf, partsOf, type EpochDay } from './civil.js';

/** The ISO 8601 week of a day, 1 to 53, in the year to which its Thursday belongs. */
export function isoWeekOf(day: EpochDay): number {
  const thursday = mondayOf(day) + 3;
  return Math.floor((thursday - dayOf(partsOf(thursday).year, 1, 1)) / 7) + 1;
}
