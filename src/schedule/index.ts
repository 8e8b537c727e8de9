/** The public entry `atd-widgets/schedule`: opening hours over time, and the notations for them. */
export type { Calendar, CalendarDay } from '../calendar/calendar.js';
export type { CivilMoment, EpochDay, Weekday } from '../calendar/civil.js';
export type { LocalizedText } from '../text.js';
export type {
  Access,
  Closure,
  ExceptionEffect,
  Exception,
  Instant,
  OpenInterval,
  Reason,
  RegularHours,
  RuleHours,
  Span,
  State,
  Status,
  WeekdayOn,
  WeekHours,
  RegularDay,
} from './model.js';
export type {
  DatePoint,
  DateRange,
  DaySelectors,
  NumberRange,
  Rule,
  TimeRange,
  WeekdaySelector,
} from './rules/model.js';
export type { DayPlan, DayRules, Notice, Policy } from './plan.js';
export type { ScheduleWarning } from './osm/warnings.js';
export { ScheduleSyntaxError } from './osm/syntax-error.js';
export { SchemaOrgError } from './schema-org/error.js';
export type { SchemaOrgHours, SchemaOrgPlace, SchemaOrgSpecification } from './schema-org/write.js';
export { hoursOn } from './description/hours-on.js';
export type {
  Cause,
  DayHours,
  DaySpan,
  DescribedClosure,
  DescribedDay,
  DescribedRange,
  Description,
  Deviation,
  Pattern,
  Recurrence,
  Season,
} from './description/model.js';
export type { Regularity } from './description/pattern.js';
export { toICalendar, type ICalendarOptions } from './icalendar.js';
export { Schedule, type ScheduleOptions } from './schedule.js';
export type { Timetable } from './timetable.js';
export type { Period, PeriodEnd, RegularRow, RegularWeek, RowDays, Turn } from './weeks/model.js';
export type { Zone } from './zone.js';
