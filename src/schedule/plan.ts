/** What holds on one civil day, and what it follows from. */
import type { Calendar, CalendarDay } from '../calendar/calendar.js';
import type { EpochDay } from '../calendar/civil.js';
import type { LocalizedText } from '../text.js';
import type { Closure, Exception, Reason, RegularHours, Span } from './model.js';

/** The hours of one civil day and their reason. */
export interface DayPlan {
  readonly spans: readonly Span[];
  /** Stretches that are closed for a reason of their own; none that takes no opening time away. */
  readonly closures?: readonly Closure[];
  readonly why: Reason;
  readonly notice?: Notice;
  /** An exception confirms the regular hours of a public holiday. */
  readonly confirmed?: true;
  readonly calendarDay: CalendarDay;
}

/** Something known to be uncertain about a day: its hours may differ from what is printed. */
export type Notice =
  | { readonly kind: 'holiday'; readonly name?: LocalizedText }
  /** The day off that makes up for a holiday on a weekend. */
  | { readonly kind: 'day-off'; readonly compensates: EpochDay }
  | { readonly kind: 'moved-away'; readonly to: EpochDay }
  | { readonly kind: 'moved-here'; readonly from: EpochDay }
  | { readonly kind: 'pre-holiday' }
  /** What a decree that is not known yet may make of the day. */
  | { readonly kind: 'undecided'; readonly perhaps: 'moved-away' | 'moved-here' | 'day-off' };

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
}
