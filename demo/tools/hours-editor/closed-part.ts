/** The parts of a day that are closed, as a clerk fills them in: from a time, to another or to the end of the day. */
import { DAY_MINUTES } from '../../../src/calendar/civil.js';
import type { ExceptionJson } from './document.js';
import { readTime, readTimes, type Stretch, type TimesProblem } from './fields.js';

export interface PartDraft {
  /** Empty from the beginning of the day. */
  readonly from: string;
  /** Empty to the end of the day. */
  readonly until: string;
}

export const EMPTY_PART: PartDraft = { from: '', until: '' };

export type PartField = `part-${number}-${keyof PartDraft}`;

export interface PartProblem {
  readonly field: PartField;
  readonly problem: TimesProblem;
  readonly found: string;
}

export interface ReadParts {
  /** In order; those that touch are one. */
  readonly value: readonly Stretch[];
  readonly problems: readonly PartProblem[];
}

export function readParts(parts: readonly PartDraft[]): ReadParts {
  const read = parts.map(readPart);
  const problems = read.flatMap((each, index): PartProblem[] =>
    'problem' in each ? [{ ...each, field: `part-${index}-${each.field}` }] : [],
  );
  const all = read.flatMap((each, index) =>
    'value' in each ? each.value.map((stretch) => ({ stretch, index })) : [],
  );
  all.sort((a, b) => a.stretch[0] - b.stretch[0]);
  const value: Stretch[] = [];
  for (const { stretch, index } of all) {
    const [start, end] = stretch;
    const before = value.at(-1);
    if (before && start < before[1]) {
      const found = typed(parts[index] ?? EMPTY_PART);
      problems.push({ field: `part-${index}-from`, problem: 'overlap', found });
    }
    if (before && start <= before[1]) value.splice(-1, 1, [before[0], Math.max(end, before[1])]);
    else value.push(stretch);
  }
  return { value, problems };
}

/** @param written how a time such as "08:30" is typed */
export function partsOf(
  times: readonly (readonly [string, string])[],
  written: (time: string) => string,
): readonly PartDraft[] {
  return times.map(([start, end]) => {
    const [isWhole, isToEnd] = [start === '00:00' && end === '24:00', end === '24:00'];
    return {
      from: start === '00:00' && !isWhole ? '' : written(start),
      until: isToEnd ? '' : written(end),
    };
  });
}

/** Whether an exception closes parts of its days, and not whole days. */
export function isClosedPart({ kind, times = [] }: ExceptionJson): boolean {
  return kind === 'closed' && times.length > 0;
}

export function isPartBegun({ from, until }: PartDraft): boolean {
  return from.trim() !== '' || until.trim() !== '';
}

type ReadPart =
  | { readonly value: readonly Stretch[] }
  | {
      readonly field: keyof PartDraft;
      readonly problem: TimesProblem;
      readonly found: string;
    };

const UNTIL = /^(?:līdz|to|until|till)(?!\p{L})/iu;

function readPart(part: PartDraft): ReadPart {
  const [from, until] = [part.from.trim(), part.until.trim()];
  if (!isPartBegun(part)) return { field: 'from', problem: 'missing', found: '' };
  if (until === '') {
    // Clerks also write "9–12" or "līdz 12" into the first field.
    const both = readTimes(from);
    if ('value' in both && both.value.length > 0) return both;
    if ('problem' in both && both.problem === 'order') return { ...both, field: 'from' };
    if (UNTIL.test(from)) return readPart({ from: '', until: from });
  }
  const start = from === '' ? 0 : readTime(from);
  if (start === undefined) return { field: 'from', problem: 'time', found: from };
  const end = until === '' ? DAY_MINUTES : readTime(until);
  if (end === undefined) return { field: 'until', problem: 'time', found: until };
  const last = end === 0 ? DAY_MINUTES : end;
  if (last <= start) return { field: 'until', problem: 'order', found: typed(part) };
  return { value: [[start, last]] };
}

function typed({ from, until }: PartDraft): string {
  return [from.trim(), until.trim()].filter(Boolean).join('–');
}
