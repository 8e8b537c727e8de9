/** Lists what recurs within a period in another way than every week. */
import { daysFrom, mondayOf, type EpochDay } from '../../calendar/civil.js';
import { isoWeekOf } from '../../calendar/iso-week.js';
import type { Pattern } from '../description/pattern.js';
import { holdsOn } from '../description/recurrence.js';
import { includesNumber } from '../rules/days.js';
import type { RegularRow, Turn } from './model.js';

const MAX_NEXT_DAYS = 2;
/** More than a year, so that every nth weekday and every number of a week occurs. */
const SEARCH_DAYS = 400;
/** More than a year of weeks. */
const SEARCH_WEEKS = 54;

/** The patterns of every second week in turn with each other, or with the weeks without a pattern. */
export interface TurnPatterns {
  readonly turn: Turn;
  readonly patterns: readonly Pattern[];
}

/**
 * The rows of nth weekdays and of some weeks, with their next days.
 * @param all the patterns of the period, of which the last one for a day holds
 * @param isRegular whether a day has its regular hours
 */
export function recurringRows(
  rows: readonly Pattern[],
  all: readonly Pattern[],
  start: EpochDay,
  isRegular: (day: EpochDay) => boolean,
): readonly RegularRow[] {
  return rows.flatMap((pattern): RegularRow[] => {
    const { on, hours } = pattern;
    if (on.kind !== 'nth' && on.kind !== 'weeks') return [];
    const holds = (day: EpochDay) => all.findLast((each) => holdsOn(each, day)) === pattern;
    const days = daysFrom(start, SEARCH_DAYS).filter(holds);
    const next = days.filter(isRegular).slice(0, MAX_NEXT_DAYS);
    return days[0] === undefined ? [] : [{ on: { ...on, next }, hours }];
  });
}

/**
 * Two weeks in turn, the present one first, where the patterns divide the weeks by odd and even numbers;
 * `undefined` otherwise. A single weekday of every second week is better listed as a row.
 */
export function turnsOf(
  patterns: readonly Pattern[],
  start: EpochDay,
): readonly TurnPatterns[] | undefined {
  const alternating = patterns.filter(({ on }) => on.kind === 'weeks');
  const weekdays = new Set(alternating.flatMap(({ on }) => ('weekdays' in on ? on.weekdays : [])));
  if (weekdays.size < 2) return undefined;
  const inWeek = (number: number) =>
    patterns.filter(({ on }) => on.kind !== 'weeks' || includesNumber(on.weeks, number));
  const mondays = daysFrom(0, SEARCH_WEEKS).map((week) => mondayOf(start) + 7 * week);
  const numbers = mondays.map(isoWeekOf);
  const key = (number: number) =>
    inWeek(number)
      .map((each) => patterns.indexOf(each))
      .join();
  const isAlternating = numbers.every((number) => key(number) === key(number % 2 === 1 ? 1 : 2));
  if (!isAlternating || key(1) === key(2)) return undefined;
  // Week 53 and the week after it are both odd.
  const other = mondays.find((monday) => isoWeekOf(monday) % 2 !== isoWeekOf(mondayOf(start)) % 2);
  return [mondayOf(start), other ?? mondayOf(start)].map((monday) => {
    const number = isoWeekOf(monday);
    const turn: Turn = { weeks: number % 2 === 1 ? 'odd' : 'even', monday };
    return { turn, patterns: inWeek(number) };
  });
}
