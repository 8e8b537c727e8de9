import { DAY_MINUTES } from '../../calendar/civil.js';
import type { State } from '../model.js';
import type { Rule, TimeRange } from './model.js';

/** Start, end, and whether it is not known if it lasts so long; minutes since midnight. */
export type Stretch = readonly [start: number, end: number, isUnknown: boolean];

const ALL_DAY: readonly Stretch[] = [[0, DAY_MINUTES, false]];

/** The stretches of a rule's time ranges, in order; of none, the whole day. */
export function stretchesOf({ times, state }: Rule): readonly Stretch[] {
  return times?.flatMap((range) => stretches(range, times, state)) ?? ALL_DAY;
}

function stretches(
  { start, end, openEnd }: TimeRange,
  all: readonly TimeRange[],
  state: State,
): Stretch[] {
  // Closed "from 12.00 on" is no guess: it is for the rest of the day.
  if (openEnd && state === 'closed') return [[start, Math.max(end ?? 0, DAY_MINUTES), false]];
  const known = end ?? start;
  const next = all.map((other) => other.start).filter((other) => other > known);
  const guess: Stretch = [known, Math.min(guessedEnd(known), ...next), true];
  if (end === undefined) return [guess];
  return openEnd ? [[start, end, false], guess] : [[start, end, false]];
}

/**
 * How long an open end may last, as the `opening_hours` package guesses it, so that one value means the
 * same everywhere: what begins in the evening ends at night, all else at midnight.
 */
function guessedEnd(start: number): number {
  const hour = 60;
  if (start >= 22 * hour) return start + 8 * hour;
  if (start >= 17 * hour) return start + 10 * hour;
  return DAY_MINUTES;
}
