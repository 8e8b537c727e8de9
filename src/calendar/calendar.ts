import type { LocalizedText } from '../text.js';
import type { EpochDay } from './civil.js';

/** What a country's calendar says about one day. */
export interface CalendarDay {
  /** ISO date. */
  readonly date: string;
  /** A holiday wins over the weekend on which it falls. */
  readonly kind: 'working' | 'weekend' | 'holiday' | 'day-off';
  /** Of a holiday. */
  readonly name?: LocalizedText;
  /** What people call the holiday; the same as its name where that is short. */
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
   * A decree that is not known yet may still move this working day, or another one to this Saturday, or
   * make this Monday a day off.
   */
  readonly undecided?: true;
  /** Set with `undecided` where a holiday whose date is not known yet may fall on the weekend before. */
  readonly mayCompensate?: true;
  /** The act that says so; absent on an ordinary day. */
  readonly source?: string;
}

/** The days of a country by number, for reckoning: without a clock and without a time zone. */
export interface Calendar {
  at(day: EpochDay): CalendarDay;
  /** Whether no decree that is not known yet could still change the day. */
  isCertain(day: EpochDay): boolean;
}

/** A calendar that is asked by date. */
export interface DatedCalendar extends Calendar {
  /** @throws RangeError where `date` is not an ISO date. */
  day(date: string): CalendarDay;
}
