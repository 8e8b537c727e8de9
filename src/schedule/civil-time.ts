/** Converts between civil time and instants, given a zone's offset in minutes at an instant. */

import { DAY_MS } from '../calendar/civil.js';

export const MINUTE_MS = 60_000;

/** Minutes east of UTC at an instant. */
export type OffsetAt = (at: number) => number;

/**
 * The instant of a civil time (minutes since 1970-01-01 00:00 on the zone's clocks), as Temporal's
 * `compatible`: of a repeated time the first, and a missing time is shifted forward by the gap.
 */
export function toInstant(civil: number, offsetAt: OffsetAt): number {
  const [first, second] = candidates(civil, offsetAt);
  return shows(first, civil, offsetAt) || !shows(second, civil, offsetAt) ? first : second;
}

/** Whether the clocks of the zone skip this civil time. */
export function isMissing(civil: number, offsetAt: OffsetAt): boolean {
  return !candidates(civil, offsetAt).some((at) => shows(at, civil, offsetAt));
}

/** The possible instants, by the offsets in force a day before and a day after. */
function candidates(civil: number, offsetAt: OffsetAt): [number, number] {
  const nearby = civil * MINUTE_MS;
  const by = (offset: number) => (civil - offset) * MINUTE_MS;
  return [by(offsetAt(nearby - DAY_MS)), by(offsetAt(nearby + DAY_MS))];
}

function shows(at: number, civil: number, offsetAt: OffsetAt): boolean {
  return at / MINUTE_MS + offsetAt(at) === civil;
}
