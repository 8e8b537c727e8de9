/** Finds parts of a document that are valid by themselves and contradict themselves or the document. */
import { SECTIONS } from '../charter.js';
import { describe, type Issue } from './issue.js';
import { minutesOf } from './hours.js';
import type { CharterDocument, ExceptionDocument } from './schema.js';

/** Minutes: hours that run longer than this past midnight have their times in the wrong order. */
const MAX_NIGHT_MINUTES = 12 * 60;

/**
 * Finds exceptions that could hide a closure.
 * @param written the offices and channels of the document, including those that cannot be read
 */
export function contradictionsIn(
  exceptions: readonly ExceptionDocument[],
  written: readonly unknown[],
): Issue[] {
  const identifiers = identifiersOf(written);
  const known = listed([...identifiers]);
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
      issue('offices', id, `an office or a channel of the document: ${known}`);
    }
    return issues;
  });
}

/**
 * Finds points of a charter that name a channel which the document does not have.
 * @param written the channels of the document, including those that cannot be read
 * @param pathAt the path of an element of a list, as written
 */
export function unknownChannelsIn(
  charter: CharterDocument,
  written: readonly unknown[],
  pathAt: (list: string, index: number) => string,
): Issue[] {
  const identifiers = identifiersOf(written);
  const expected = `a channel of the document: ${listed([...identifiers]) || 'it has none'}`;
  return SECTIONS.flatMap((section) =>
    (charter[section]?.items ?? []).flatMap(({ channel }, index) => {
      if (channel === undefined || identifiers.has(channel)) return [];
      const path = `${pathAt(`charter.${section}.items`, index)}.channel`;
      return [{ path, found: describe(channel), expected }];
    }),
  );
}

function identifiersOf(written: readonly unknown[]): ReadonlySet<unknown> {
  return new Set(written.map((at) => (at as { identifier?: unknown } | null)?.identifier));
}

/** As many ids as an author reads. */
const MAX_LISTED = 30;

function listed(ids: readonly unknown[]): string {
  const shown = ids.slice(0, MAX_LISTED).join(', ');
  return ids.length > MAX_LISTED ? `${shown} and ${ids.length - MAX_LISTED} more` : shown;
}
