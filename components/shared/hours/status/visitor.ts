/** Compares the visitor's clock and calendar with those of the office. */
import type { Zone } from '../../../../src/schedule/zone.js';
import { device } from '../../time/device.js';
import type { Visitor } from './sentence.js';
import type { Situation } from './situation.js';

export function visitorAt(at: number, zone: Zone, situation: Situation): Visitor {
  return {
    zone: zone.name,
    sharesDate: device.dayAt(at) === situation.today,
    sharesClock: [at, ...situation.instants].every(
      (instant) => zone.offset(instant) === device.offsetAt(instant),
    ),
  };
}
