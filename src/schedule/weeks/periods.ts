/** Divides the time ahead into periods in which the same patterns are in season. */
import { formatDay, parseDay, type EpochDay } from '../../calendar/civil.js';
import type { Pattern, Season } from '../description/pattern.js';
import { isInSeason } from '../description/recurrence.js';
import type { Period, PeriodEnd } from './model.js';

/** A year, the leap day included. */
const YEAR_DAYS = 366;
/** Seasons that begin later are not shown yet. In days. */
const MAX_AHEAD_DAYS = 5 * YEAR_DAYS;

export interface PeriodPatterns {
  readonly patterns: readonly Pattern[];
  readonly period: Period;
  /** The first day of the period that is not in the past, and the day after its last. */
  readonly start: EpochDay;
  readonly end: EpochDay;
}

/**
 * The present period comes first, then those after it; a season of every year comes back.
 * @param patterns all but those for public holidays
 */
export function periodsOf(
  patterns: readonly Pattern[],
  today: EpochDay,
): readonly PeriodPatterns[] {
  const seasons = patterns.flatMap(({ season }) => season ?? []);
  if (!seasons[0]) return [{ patterns, period: {}, start: today, end: Infinity }];
  const inSeason = (day: EpochDay) =>
    patterns.filter(({ season }) => !season || isInSeason(season, day));
  const key = (day: EpochDay) =>
    inSeason(day)
      .map((each) => patterns.indexOf(each))
      .join();
  const horizon = Math.max(today, ...seasons.flatMap(boundariesOf)) + YEAR_DAYS;
  const last = Math.min(horizon, today + MAX_AHEAD_DAYS);
  let first = today;
  while (first > today - YEAR_DAYS && key(first - 1) === key(today)) first--;
  const found: PeriodPatterns[] = [];
  for (let start = first; start <= last;) {
    let end = start + 1;
    while (end <= last && key(end) === key(start)) end++;
    const period = {
      ...(start > today - YEAR_DAYS && { from: endOf(start, start, seasons) }),
      ...(end <= last && { through: endOf(end - 1, end, seasons) }),
    };
    found.push({ patterns: inSeason(start), period, start: Math.max(start, today), end });
    start = end;
  }
  return found;
}

/** @param boundary the first day on which other patterns are in season than on the day before */
function endOf(day: EpochDay, boundary: EpochDay, seasons: readonly Season[]): PeriodEnd {
  return { day, isYearly: !seasons.some((season) => boundariesOf(season).includes(boundary)) };
}

/** The days on which a dated season begins, and on which it is over. */
function boundariesOf(season: Season): readonly EpochDay[] {
  if (season.kind !== 'dated') return [];
  const { from, through } = season;
  return [
    ...(from === undefined ? [] : [parseDay(from)]),
    ...(through === undefined ? [] : [parseDay(through) + 1]),
  ];
}

/** Equal for a period of every year and for the same period a year later. */
export function periodKey({ from, through }: Period): string {
  return JSON.stringify([from, through].map((end) => end && keyOfEnd(end)));
}

function keyOfEnd({ day, isYearly }: PeriodEnd): string {
  const date = formatDay(day);
  return isYearly ? date.slice(5) : date;
}
