/** What each by itself is right, and together makes no sense: it would hide a closure. */
import { described, type Fault } from './issue.js';
import { minutesOf } from './hours.js';
import type { ExceptionDocument } from './schema.js';

/** What would be open for longer than this past midnight has its times the wrong way round. */
const LONGEST_NIGHT = 12 * 60;

/** @param written the offices of the document and its channels, those that cannot be read too */
export function contradictionsIn(
  exceptions: readonly ExceptionDocument[],
  written: readonly unknown[],
): Fault[] {
  const known = new Set(written.map((at) => (at as { identifier?: unknown } | null)?.identifier));
  return exceptions.flatMap((exception, index) => {
    const path = `exceptions[${index}]`;
    const { kind, from, through = from, times = [], offices: named = [] } = exception;
    const faults: Fault[] = [];
    const fault = (key: string, found: unknown, expected: string) =>
      faults.push({ path: `${path}.${key}`, found: described(found), expected });
    if (through < from) fault('through', through, 'a date that is not before from');
    if (kind === 'hours' && !times[0]) fault('times', undefined, 'when it is open instead');
    for (const [start, end] of times) {
      const length = minutesOf(end) - minutesOf(start);
      const isNight = kind !== 'closed' && length <= -LONGEST_NIGHT;
      if (length <= 0 && !isNight) fault('times', `${start}–${end}`, 'an end after its start');
    }
    for (const id of named.filter((each) => !known.has(each))) {
      fault('offices', id, `an office or a channel of the document: ${[...known].join(', ')}`);
    }
    return faults;
  });
}
