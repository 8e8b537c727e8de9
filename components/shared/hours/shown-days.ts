/** Derives the days that an element shows, so that offices are separated only by visible differences. */
import { mondayOf, type EpochDay } from '../../../src/calendar/civil.js';
import { shownExceptions, YEAR_DAYS } from '../../../src/schedule/upcoming.js';
import type { Shown } from '../../../src/standard/groups.js';
import type { HoursQuestion } from './hours-question.js';

/** Returns the days that an element shows; a server-rendered page lists all exceptions of the year ahead. */
export function shownOn(
  today: EpochDay,
  {
    upcoming,
    week,
    isServerRendered,
  }: Pick<HoursQuestion, 'upcoming' | 'week' | 'isServerRendered'>,
): Shown {
  const monday = mondayOf(today);
  const isCalendarWeek = week === 'calendar';
  const ahead = isServerRendered ? YEAR_DAYS : Math.max(upcoming, week === 'coming' ? 7 : 1);
  const days = {
    today,
    from: isCalendarWeek ? monday : today,
    through: Math.max(today + ahead - 1, isCalendarWeek ? monday + 6 : 0),
    isCalendarWeek,
  };
  return { key: JSON.stringify(days), exceptionsOf: (rules) => shownExceptions(rules, days) };
}
