/** What is to be told of the days ahead. */
import { daysFrom, formatDay, weekdayOf, type EpochDay } from '../calendar/civil.js';
import { changesOn, sameOutcome, type Change } from './changes.js';
import type { DayRules } from './plan.js';
import type { WeekRow } from './week.js';

/** Where a row of the regular week does not hold on its next dates. */
export function changesOfRow(rules: DayRules, row: WeekRow, today: EpochDay): Change[] {
  const nextDates = daysFrom(today, 7).filter((day) => {
    const weekday = weekdayOf(day);
    return row.first <= weekday && weekday <= row.last;
  });
  return changesOn(rules, nextDates, sameOutcome);
}

const YEAR = 366;

/** The days from today on, for a year, for which an exception is given. */
export function exceptionDays({ exceptions }: DayRules, today: EpochDay): EpochDay[] {
  return daysFrom(today, YEAR).filter((day) => {
    const date = formatDay(day);
    return exceptions.some(({ from, through = from }) => from <= date && date <= through);
  });
}

/**
 * The list is of what one would plan a journey by. The day before a holiday is said on the day and
 * in its row; a list of every such day would hide the closed ones.
 */
export function comingChanges(rules: DayRules, days: readonly EpochDay[]): Change[] {
  return changesOn(rules, days).filter(({ plan }) => plan.notice?.kind !== 'pre-holiday');
}
