/** Defines the plan of one civil day, and the rules from which it follows. */
import type { Calendar, CalendarDay } from '../calendar/calendar.js';
import type { EpochDay } from '../calendar/civil.js';
import type { LocalizedText } from '../text.js';
import type { Closure, Exception, Reason, RegularHours, Span } from './model.js';

/** The hours of one civil day and their reason. */
export interface DayPlan {
  readonly spans: readonly Span[];
  /** Spans that are closed for a reason of their own; only those that take opening time away. */
  readonly closures?: readonly Closure[];
  readonly why: Reason;
  readonly notice?: Notice;
  /** Whether an exception confirms the regular hours on a public holiday. */
  readonly confirmed?: true;
  readonly calendarDay: CalendarDay;
}

/** A known uncertainty about a day: its hours may differ from the published ones. */
export type Notice =
  | { readonly kind: 'holiday'; readonly name?: LocalizedText }
  /** The day off in lieu of a holiday on a weekend. */
  | { readonly kind: 'day-off'; readonly compensates: EpochDay }
  | { readonly kind: 'moved-away'; readonly to: EpochDay }
  | { readonly kind: 'moved-here'; readonly from: EpochDay }
  | { readonly kind: 'pre-holiday' }
  /** A decree that is not known yet may change the day in this way. */
  | { readonly kind: 'undecided'; readonly perhaps: 'moved-away' | 'moved-here' | 'day-off' };

/** The institution's policy for the days that the calendar marks. */
export interface Policy {
  /**
   * Whether the Saturday of a moved day is worked instead of the day. With `notice`, the default, the hours
   * are those of `ignore`, and a notice is shown.
   */
  readonly movedDays?: 'notice' | 'ignore' | 'follow';
  /**
   * By how many minutes the working day before a holiday is shorter; `notice`, the default, only shows a
   * notice.
   */
  readonly preHoliday?: 'notice' | number;
}

export interface DayRules extends Policy {
  readonly hours: RegularHours;
  readonly calendar: Calendar;
  readonly exceptions: readonly Exception[];
}
