/** Converts instants to the time of Riga, where the institution receives submissions. */
import { LATVIA_ZONE } from '../../../src/calendar/latvia.zone.js';
import { instantOf } from '../../../src/feedback/instant.js';

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
