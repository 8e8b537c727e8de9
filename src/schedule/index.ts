export type { Calendar, CalendarDay } from '../calendar/calendar.js';
export type { LocalizedText } from '../text.js';
export type {
  Deviation,
  Exception,
  Instant,
  OpenInterval,
  Reason,
  RegularHours,
  Span,
  State,
  Status,
} from './model.js';
export type { DayPlan } from './day.js';
export { Schedule, type ScheduleOptions } from './schedule.js';
export type { Timetable, TimetableOptions } from './timetable.js';
