import type { Zone } from '../../../../src/schedule/zone.js';
import { readersDay, readersOffset } from '../../time/visitor-clock.js';
import type { Reader } from './sentence.js';
import type { Situation } from './situation.js';

/** What the reader's own clock and calendar have in common with the office's. */
export function readerAt(at: number, zone: Zone, situation: Situation): Reader {
  return {
    zone: zone.name,
    sharesDate: readersDay(at) === situation.today,
    sharesClock: [at, ...situation.instants].every(
      (instant) => zone.offset(instant) === readersOffset(instant),
    ),
  };
}
