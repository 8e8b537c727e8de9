/** Converts the time ranges of a rule to spans, open ends included. */
import { DAY_MINUTES } from '../../calendar/civil.js';
import type { State } from '../model.js';
import type { Rule, TimeRange } from './model.js';

/** A span of a rule, in minutes since midnight. `isUnknown` marks a guessed length, after an open end. */
export type RuleSpan = readonly [start: number, end: number, isUnknown: boolean];

const ALL_DAY: readonly RuleSpan[] = [[0, DAY_MINUTES, false]];

/** The spans of a rule's time ranges, in order; the whole day where there are none. */
export function ruleSpansOf({ times, state }: Rule): readonly RuleSpan[] {
  return times?.flatMap((range) => spansOfRange(range, times, state)) ?? ALL_DAY;
}

function spansOfRange(
  { start, end, openEnd }: TimeRange,
  all: readonly TimeRange[],
  state: State,
): RuleSpan[] {
  // Closed "from 12.00 on" is not a guess: it holds for the rest of the day.
  if (openEnd && state === 'closed') return [[start, Math.max(end ?? 0, DAY_MINUTES), false]];
  const knownEnd = end ?? start;
  const next = all.map((other) => other.start).filter((other) => other > knownEnd);
  const guess: RuleSpan = [knownEnd, Math.min(guessedEnd(knownEnd), ...next), true];
  if (end === undefined) return [guess];
  return openEnd ? [[start, end, false], guess] : [[start, end, false]];
}

/**
 * How long an open end may last, by the guess of the `opening_hours` package, so that one value means the
 * same everywhere: an open end in the evening lasts into the night, any other to midnight.
 */
function guessedEnd(start: number): number {
  const hour = 60;
  if (start >= 22 * hour) return start + 8 * hour;
  if (start >= 17 * hour) return start + 10 * hour;
  return DAY_MINUTES;
}
