/** What is to be told of the days ahead. */
import { daysFrom, weekdayOf, type EpochDay } from '../calendar/civil.js';
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

/**
 * The list is of what one would plan a journey by. The day before a holiday is said on the day and
 * in its row; a list of every such day would hide the closed ones.
 */
export function comingChanges(rules: DayRules, today: EpochDay, days: number): Change[] {
  return changesOn(rules, daysFrom(today, days)).filter(
    ({ plan }) => plan.notice?.kind !== 'pre-holiday',
  );
}
