/* eslint-disable no-restricted-syntax -- the reader's own clock is the point */
import { dayOf, type EpochDay } from '../../../src/calendar/civil.js';

/** The date on the reader's own device. */
export function visitorDay(at: number): EpochDay {
  const local = new Date(at);
  return dayOf(local.getFullYear(), local.getMonth() + 1, local.getDate());
}

/** The next midnight of the reader, after which "today" may mean another day to them. */
export function visitorMidnight(at: number): number {
  const local = new Date(at);
  return new Date(local.getFullYear(), local.getMonth(), local.getDate() + 1).getTime();
}

/** Minutes east of UTC on the reader's own clock. */
export function visitorOffset(at: number): number {
  return -new Date(at).getTimezoneOffset();
}
