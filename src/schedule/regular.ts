/** Computes the regular hours of a day. */
import type { Calendar } from '../calendar/calendar.js';
import { weekdayOf, type EpochDay } from '../calendar/civil.js';
import type { RegularHours, Span, WeekdayOn, RegularDay } from './model.js';

/** The regular hours of a day; without a calendar no day is a holiday. */
export function regularDay(
  hours: RegularHours,
  day: EpochDay,
  weekdayOn: WeekdayOn = weekdayOf,
  calendar?: Calendar,
): RegularDay {
  return 'on' in hours
    ? hours.on(day, weekdayOn, calendar)
    : { spans: hours.week[weekdayOn(day) - 1] ?? [] };
}

/** The regular spans of a day by its weekday and date, without the calendar's holidays. */
export function usualSpans(hours: RegularHours, day: EpochDay): readonly Span[] {
  return regularDay(hours, day).spans;
}
