/**
 * Which coming days Latvia's calendar has a word on, so that a page needs the calendar itself only near
 * one of them. Made from the calendar; a test holds the two together.
 */
import { parseDay, type EpochDay } from './civil.js';

const FIRST = parseDay('2026-01-01');
const LAST = parseDay('2028-12-31');

/** The gaps between such days, in days, two digits of base 36 each. */
const GAPS =
  '00010f230102010o0103060e0t0101033z010z0101010401012b0102010w010201050711010142010z0101010401012v0102010e02010a0l0i01014201020y010105';

let day = FIRST;
const SPECIAL_DAYS = new Set(GAPS.match(/../g)?.map((gap) => (day += parseInt(gap, 36))));

/** Whether the calendar may have a word on the day; beyond the days listed it always may. */
export function maySpeakOf(day: EpochDay): boolean {
  return day < FIRST || day > LAST || SPECIAL_DAYS.has(day);
}
