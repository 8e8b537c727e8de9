/** Assigns open spans to days as schema.org states them: a night belongs to the day on which it begins. */
import {
  DAY_MINUTES,
  daysFrom,
  WEEK,
  weekdayOf,
  type EpochDay,
  type Weekday,
} from '../../calendar/civil.js';
import type { Span } from '../model.js';
import { merged, without } from '../spans.js';

export interface OpenDay {
  readonly day: EpochDay;
  readonly spans: readonly Span[];
  /** Equal for equal hours. */
  readonly key: string;
}

/** The hours of one day, and what lies over the end of the night before. */
export interface StatedDay {
  readonly open: readonly Span[];
  /** Spans that are closed for a reason of their own, or not certainly open. */
  readonly other: readonly Span[];
}

/** The open spans of each day, both ends included. */
export function openDays(
  statedOn: (day: EpochDay) => StatedDay,
  first: EpochDay,
  last: EpochDay,
): OpenDay[] {
  const all = daysFrom(first, last - first + 1).map((day) => ({ day, ...statedOn(day) }));
  let rest: readonly Span[] = [];
  return all.map(({ day, open }, index) => {
    const parted = merged([...rest, ...open]).map((span) => atMidnight(span, all[index + 1]));
    rest = parted.flatMap(([, later]) => later);
    const own = parted.flatMap(([today]) => today);
    return { day, spans: own, key: String(own) };
  });
}

/** The days of a week that follows an equal one, Monday first. */
export function openWeek(statedOn: (weekday: Weekday) => StatedDay): OpenDay[] {
  const monday = 4;
  const days = openDays((day) => statedOn(weekdayOf(day)), monday, monday + 2 * WEEK.length);
  return days.slice(WEEK.length, 2 * WEEK.length);
}

const NOTHING: StatedDay = { open: [], other: [] };

/**
 * Splits a span at midnight. A night of less than 24 hours stays with the day on which it began, unless the next day
 * states other hours before it ends: they lie over it.
 */
function atMidnight(
  [start, end]: Span,
  { open, other } = NOTHING,
): [today: readonly Span[], later: readonly Span[]] {
  const later: Span = [Math.max(start - DAY_MINUTES, 0), end - DAY_MINUTES];
  const isOver = [...open, ...other].some(([from, to]) => from < later[1] && later[0] < to);
  const isNight = start < DAY_MINUTES && end - start < DAY_MINUTES && !isOver;
  if (end <= DAY_MINUTES || isNight) return [[[start, end]], []];
  const today: Span[] = start < DAY_MINUTES ? [[start, DAY_MINUTES]] : [];
  return [today, other.reduce(without, [later])];
}
