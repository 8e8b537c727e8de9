/** Finds the changes and exceptions of the coming days. */
import {
  DAY_MINUTES,
  daysFrom,
  formatDay,
  mondayOf,
  weekdayOf,
  type EpochDay,
} from '../calendar/civil.js';
import { changeOn, changesOn, sameOutcome, type Change } from './changes.js';
import { planDay } from './day.js';
import type { DayRules } from './plan.js';
import type { WeekRow } from './week.js';

/** The changes of a row of the regular week on its next dates. */
export function changesOfRow(rules: DayRules, row: WeekRow, today: EpochDay): Change[] {
  const nextDates = daysFrom(today, 7).filter((day) => {
    const weekday = weekdayOf(day);
    return row.first <= weekday && weekday <= row.last;
  });
  return changesOn(rules, nextDates, sameOutcome);
}

export const YEAR_DAYS = 366;

/** The days within a year from today for which there is an exception. */
export function exceptionDays(rules: DayRules, today: EpochDay): EpochDay[] {
  return exceptionDaysIn(rules, daysFrom(today, YEAR_DAYS));
}

/**
 * The changes by which a visitor would plan a journey. A day that may only be shorter because a holiday
 * follows is marked on the day and in its row; a list of every such day would hide the closed ones.
 */
export function comingChanges(rules: DayRules, days: readonly EpochDay[]): Change[] {
  return changesOn(rules, days).filter(({ plan, isRegular }) => {
    const isOnlyPreHoliday = plan.notice?.kind === 'pre-holiday' && !plan.closures && isRegular;
    return !isOnlyPreHoliday;
  });
}

/** The days for which an element shows the hours or the changes. */
export interface ShownDays {
  readonly today: EpochDay;
  /** First and last day; today is between them or one of them. */
  readonly from: EpochDay;
  readonly through: EpochDay;
  /** Whether the whole week of the next opening is shown. */
  readonly isCalendarWeek: boolean;
}

/**
 * The effect of exceptions on everything that is shown: the days, the night that lasts into today, and the
 * next opening, which the status names however far away it is. For rules that differ only in their
 * exceptions, equal texts mean equal effects.
 */
export function shownExceptions(rules: DayRules, days: ShownDays): string {
  const { today, from, through, isCalendarWeek } = days;
  const opening = nextOpeningDay(rules, today);
  const last = isCalendarWeek ? Math.max(through, mondayOf(opening) + 6) : through;
  const first = Math.min(from, today - 1);
  const withoutExceptions = { ...rules, exceptions: NONE };
  const changedDays = exceptionDaysIn(rules, daysFrom(first, last - first + 1)).flatMap((day) => {
    const show = day < from ? nightAfter : shownOf;
    const shown = show(rules, day);
    return shown === show(withoutExceptions, day) ? [] : [[day, shown]];
  });
  return JSON.stringify([changedDays, openingOf(rules, today, opening)]);
}

const NONE: DayRules['exceptions'] = [];

function shownOf(rules: DayRules, day: EpochDay): string {
  const { isRegular, plan } = changeOn(rules, day) ?? {};
  const { spans, closures, notice, confirmed, why } = plan ?? {};
  return JSON.stringify([isRegular, spans, closures, notice, confirmed, why]);
}

function nightAfter(rules: DayRules, day: EpochDay): string {
  return JSON.stringify(planDay(rules, day).spans.filter(([, end]) => end > DAY_MINUTES));
}

/**
 * The properties of the next opening that the status may name: when, whether it is certain, and which days
 * are before it.
 */
function openingOf(rules: DayRules, today: EpochDay, day: EpochDay): unknown {
  const { spans, notice } = planDay(rules, day);
  const [start, , access] = spans[0] ?? [];
  const between = daysFrom(today + 1, day - today - 1).map((each) => planDay(rules, each).why.kind);
  return [day, start, access, notice, between];
}

/** The first day after today on which the office opens; the search ends after a year. */
function nextOpeningDay(rules: DayRules, today: EpochDay): EpochDay {
  let day = today + 1;
  while (day < today + YEAR_DAYS && planDay(rules, day).spans.length === 0) day++;
  return day;
}

function exceptionDaysIn({ exceptions }: DayRules, days: readonly EpochDay[]): EpochDay[] {
  return days.filter((day) => {
    const date = formatDay(day);
    return exceptions.some(({ from, through = from }) => from <= date && date <= through);
  });
}
