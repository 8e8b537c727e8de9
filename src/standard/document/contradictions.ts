/** What each by itself is right, and together makes no sense: it would hide a closure. */
import { described, type Fault } from './fault.js';
import { minutesOf } from './hours.js';
import type { ExceptionDocument } from './schema.js';

/** @param written the offices of the document and its channels with hours, those that cannot be read too */
export function contradictionsIn(
  exceptions: readonly ExceptionDocument[],
  written: readonly unknown[],
): Fault[] {
  const offices = written.map((office) => (office as { identifier?: unknown } | null)?.identifier);
  return exceptions.flatMap((exception, index) => {
    const path = `exceptions[${index}]`;
    const { kind, from, through = from, times = [], offices: named = [] } = exception;
    const faults: Fault[] = [];
    const fault = (key: string, found: unknown, expected: string) =>
      faults.push({ path: `${path}.${key}`, found: described(found), expected });
    if (through < from) fault('through', through, 'a date that is not before from');
    if (kind === 'hours' && !times[0]) fault('times', undefined, 'when it is open instead');
    for (const [start, end] of times) {
      const isBackward = minutesOf(end) <= minutesOf(start);
      if (kind === 'closed' && isBackward)
        fault('times', `${start}–${end}`, 'an end after its start');
    }
    for (const id of named.filter((each) => !offices.includes(each))) {
      fault('offices', id, `an office of the document: ${offices.join(', ')}`);
    }
    return faults;
  });
}
