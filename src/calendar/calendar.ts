/** Defines the interface of a calendar: the kind of each day, and how certain it is. */
import type { LocalizedText } from '../text.js';
import type { EpochDay } from './civil.js';

/** One day in a country's calendar. */
export interface CalendarDay {
  /** ISO date. */
  readonly date: string;
  /** A holiday on a weekend is a `holiday`. */
  readonly kind: 'working' | 'weekend' | 'holiday' | 'day-off';
  /** The name of the holiday; absent on other days. */
  readonly name?: LocalizedText;
  /** The everyday name of the holiday; equal to `name` where that is short. */
  readonly shortName?: LocalizedText;
  /** ISO date of the Saturday that is worked instead of this day. */
  readonly movedTo?: string;
  /** ISO date of the day off for which this Saturday is worked. */
  readonly movedFrom?: string;
  /** ISO date of the holiday that fell on a weekend and made this a day off. */
  readonly compensates?: string;
  /** The working day before a holiday, an hour shorter by law for the staff. */
  readonly shortened?: true;
  /**
   * A decree that is not known yet may still move this working day, move another one to this Saturday, or
   * make this Monday a day off.
   */
  readonly undecided?: true;
  /** Set with `undecided` where a holiday whose date is not known yet may fall on the weekend before. */
  readonly mayCompensate?: true;
  /** The legal act from which this follows; absent on an ordinary day. */
  readonly source?: string;
}

/** The days of a country by epoch day, for computations: it reads no clock and has no time zone. */
export interface Calendar {
  at(day: EpochDay): CalendarDay;
  /** False where a decree that is not known yet could still change the day. */
  isCertain(day: EpochDay): boolean;
}

/** A calendar that can also be queried by ISO date. */
export interface DatedCalendar extends Calendar {
  /** @throws RangeError where `date` is not an ISO date. */
  day(date: string): CalendarDay;
}
