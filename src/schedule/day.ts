/** What holds on one civil day: the week, or the rules, and the calendar laid over them. */
import type { Calendar, CalendarDay } from '../calendar/calendar.js';
import { weekdayOf, type EpochDay } from '../calendar/civil.js';
import type { Closure, Exception, Reason, RegularHours, Span, WeekdayOn } from './model.js';
import { writtenFor } from './written.js';

/** The hours of one civil day and their reason. */
export interface DayPlan {
  readonly spans: readonly Span[];
  /** Stretches that are closed for a reason of their own. */
  readonly closures?: readonly Closure[];
  readonly why: Reason;
  readonly calendarDay: CalendarDay;
}

/** What an institution has decided about the days that the calendar marks. */
export interface Policy {
  /**
   * Whether the Saturday of a moved day is worked instead of the day. Where only notice is given, the
   * hours are as if ignored; that is so unless said otherwise.
   */
  readonly movedDays?: 'notice' | 'ignore' | 'follow';
  /** By how many minutes the working day before a holiday is shorter; notice only, unless said. */
  readonly preHoliday?: 'notice' | number;
}

export interface DayRules extends Policy {
  readonly hours: RegularHours;
  readonly calendar: Calendar;
  readonly exceptions: readonly Exception[];
  /** Lays exceptions and policy over the day; not needed where there are none. */
  readonly deviate?: (rules: DayRules, day: EpochDay) => DayPlan | undefined;
}

const REGULAR: Reason = { kind: 'regular' };

/** The plan of a day: the latest exception that covers it wins, then the calendar, then the week. */
export function planDay(rules: DayRules, day: EpochDay): DayPlan {
  return rules.deviate?.(rules, day) ?? regularPlan(rules, day);
}

/** The plan of a day as if there were no exceptions. */
export function regularPlan(
  { hours, calendar }: DayRules,
  day: EpochDay,
  weekdayOn: WeekdayOn = weekdayOf,
): DayPlan {
  const calendarDay = calendar.at(day);
  const { spans, closures, forHoliday } = writtenFor(hours, day, weekdayOn, calendar);
  const holiday = freeDay(calendarDay);
  if (holiday && 'week' in hours && hours.publicHolidays === 'closed') {
    return { spans: [], why: holiday, calendarDay };
  }
  const why = (forHoliday ? holiday : undefined) ?? REGULAR;
  return { spans, ...(closures && { closures }), why, calendarDay };
}

/** Public holidays and the days off that compensate them; a moved day is not one. */
function freeDay({ name, shortName, compensates, source = '' }: CalendarDay): Reason | undefined {
  if (name) return { kind: 'holiday', name, shortName: shortName ?? name, source };
  return compensates === undefined ? undefined : { kind: 'day-off', compensates, source };
}
