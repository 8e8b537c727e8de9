/**
 * Finds exceptions that are valid by themselves and contradict themselves or the document: they could hide
 * a closure.
 */
import { describe, type Issue } from './issue.js';
import { minutesOf } from './hours.js';
import type { ExceptionDocument } from './schema.js';

/** Minutes: hours that run longer than this past midnight have their times in the wrong order. */
const MAX_NIGHT_MINUTES = 12 * 60;

/** @param written the offices and channels of the document, including those that cannot be read */
export function contradictionsIn(
  exceptions: readonly ExceptionDocument[],
  written: readonly unknown[],
): Issue[] {
  const identifiers = new Set(
    written.map((at) => (at as { identifier?: unknown } | null)?.identifier),
  );
  return exceptions.flatMap((exception, index) => {
    const path = `exceptions[${index}]`;
    const { kind, from, through = from, times = [], offices: named = [] } = exception;
    const issues: Issue[] = [];
    const issue = (key: string, found: unknown, expected: string) =>
      issues.push({ path: `${path}.${key}`, found: describe(found), expected });
    if (through < from) issue('through', through, 'a date that is not before from');
    if (kind === 'hours' && !times[0]) issue('times', undefined, 'when it is open instead');
    for (const [start, end] of times) {
      const length = minutesOf(end) - minutesOf(start);
      const isNight = kind !== 'closed' && length <= -MAX_NIGHT_MINUTES;
      if (length <= 0 && !isNight) issue('times', `${start}–${end}`, 'an end after its start');
    }
    for (const id of named.filter((each) => !identifiers.has(each))) {
      issue(
        'offices',
        id,
        `an office or a channel of the document: ${[...identifiers].join(', ')}`,
      );
    }
    return issues;
  });
}
