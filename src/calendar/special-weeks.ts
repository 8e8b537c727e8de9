/**
 * The weeks in which Latvia's calendar has a word on any day, or may yet have, so that a page needs the
 * calendar itself only near one of them. Made from the calendar; a test holds the two together.
 */
import { mondayOf, parseDay, type EpochDay } from './civil.js';

const FIRST_MONDAY = parseDay('2025-12-29');

/** Four weeks a digit, the first one in the lowest bit. */
const WEEKS = '50066120000481003ef30000f81008d7a1000c83';

/** Whether the calendar may have a word on the day; beyond the weeks listed it always may. */
export function maySpeakOf(day: EpochDay): boolean {
  const week = (mondayOf(day) - FIRST_MONDAY) / 7;
  return ((parseInt(WEEKS[week >> 2] ?? 'f', 16) >> (week & 3)) & 1) === 1;
}
