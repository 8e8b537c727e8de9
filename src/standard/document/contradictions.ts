/** What each by itself is right, and together makes no sense: it would hide a closure. */
import { described, type Issue } from './issue.js';
import { minutesOf } from './hours.js';
import type { ExceptionDocument } from './schema.js';

/** What would be open for longer than this past midnight has its times the wrong way round. */
const MAX_NIGHT = 12 * 60;

/** @param written the offices of the document and its channels, those that cannot be read too */
export function contradictionsIn(
  exceptions: readonly ExceptionDocument[],
  written: readonly unknown[],
): Issue[] {
  const known = new Set(written.map((at) => (at as { identifier?: unknown } | null)?.identifier));
  return exceptions.flatMap((exception, index) => {
    const path = `exceptions[${index}]`;
    const { kind, from, through = from, times = [], offices: named = [] } = exception;
    const issues: Issue[] = [];
    const issue = (key: string, found: unknown, expected: string) =>
      issues.push({ path: `${path}.${key}`, found: described(found), expected });
    if (through < from) issue('through', through, 'a date that is not before from');
    if (kind === 'hours' && !times[0]) issue('times', undefined, 'when it is open instead');
    for (const [start, end] of times) {
      const length = minutesOf(end) - minutesOf(start);
      const isNight = kind !== 'closed' && length <= -MAX_NIGHT;
      if (length <= 0 && !isNight) issue('times', `${start}–${end}`, 'an end after its start');
    }
    for (const id of named.filter((each) => !known.has(each))) {
      issue('offices', id, `an office or a channel of the document: ${[...known].join(', ')}`);
    }
    return issues;
  });
}
