/* eslint-disable no-restricted-syntax -- this module reads the visitor's own clock */
/** Reads the clock and the calendar of the visitor's device. */
import { dayOf, type EpochDay } from '../../../src/calendar/civil.js';

/** Returns the date on the visitor's device. */
export function visitorDay(at: number): EpochDay {
  const local = new Date(at);
  return dayOf(local.getFullYear(), local.getMonth() + 1, local.getDate());
}

/** Returns the visitor's next midnight, after which "today" may mean another day to the visitor. */
export function visitorMidnight(at: number): number {
  const local = new Date(at);
  return new Date(local.getFullYear(), local.getMonth(), local.getDate() + 1).getTime();
}

/** Returns the minutes east of UTC on the visitor's clock. */
export function visitorOffset(at: number): number {
  return -new Date(at).getTimezoneOffset();
}
