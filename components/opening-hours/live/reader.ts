import type { Zone } from '../../../src/schedule/zone.js';
import { readersDay } from '../civil-now.js';
import type { Reader } from './sentence.js';
import type { Situation } from './situation.js';

/** What the reader's own clock and calendar have in common with the office's. */
export function readerAt(at: number, zone: Zone, situation: Situation): Reader {
  return {
    zone: zone.name,
    sharesDate: readersDay(at) === situation.today,
    sharesClock: [at, ...situation.instants].every(
      (instant) => zone.offset(instant) === -new Date(instant).getTimezoneOffset(),
    ),
  };
}

/** The next midnight of the reader, after which "today" may mean another day to them. */
export function readersMidnight(at: number): number {
  const local = new Date(at);
  return new Date(local.getFullYear(), local.getMonth(), local.getDate() + 1).getTime();
}
