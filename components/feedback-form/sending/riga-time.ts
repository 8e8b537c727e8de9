/** Converts instants to the time of Riga, where the institution receives submissions. */
import { LATVIA_ZONE } from '../../../src/calendar/latvia.zone.js';
import { instantOf } from '../../../src/feedback/instant.js';
import { device } from '../../shared/time/device.js';

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: LATVIA_ZONE,
  ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' },
  hourCycle: 'h23',
});

export interface RigaTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** @param instant in ISO format */
export function inRiga(instant: string): RigaTime {
  const entries = parts
    .formatToParts(instantOf(instant))
    .map(({ type, value }) => [type, Number(value)]);
  return Object.fromEntries(entries) as RigaTime;
}

/** Whether the visitor's clock showed the same as a clock in Riga. @param instant in ISO format */
export function isVisitorTime(instant: string): boolean {
  const at = instantOf(instant);
  const { year, month, day, hour, minute } = inRiga(instant);
  // The parts have no seconds, so the difference is up to a minute too small.
  const offset = Math.ceil((Date.UTC(year, month - 1, day, hour, minute) - at) / 60_000);
  return offset === device.offsetAt(at);
}
