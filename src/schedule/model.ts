/** Defines the types of opening hours: spans of a day, regular hours, exceptions, and the status at an instant. */
import type { Calendar } from '../calendar/calendar.js';
import type { EpochDay, Weekday } from '../calendar/civil.js';
import type { LocalizedText } from '../text.js';
import type { Regularity } from './description/pattern.js';
import type { Rule } from './rules/model.js';
import type { State } from './state.js';
import type { RegularWeek } from './weeks/model.js';

export type { State };

/** The access in a span: `appointment` and `unknown` are both the state `unknown`. */
export type Access = Exclude<State, 'closed'> | 'appointment';

/**
 * A span of a civil day in minutes since its midnight, end excluded. An end past 1440 runs into the next
 * day: `[1320, 1560]` is 22.00 to 2.00. The default access is `open`; a remark comes last.
 */
export type Span = readonly [start: number, end: number, access?: Access, comment?: string];

/** A span of a civil day, in minutes, that is closed for a reason of its own. */
export interface Closure {
  readonly start: number;
  readonly end: number;
  readonly comment?: string;
  readonly why?: Reason;
}

/** The regular hours of one day. */
export interface RegularDay {
  /** In order, not overlapping. */
  readonly spans: readonly Span[];
  readonly closures?: readonly Closure[];
  /** Whether these hours are those for public holidays. */
  readonly forHoliday?: boolean;
}

/** The hours that hold every week. */
export interface WeekHours {
  /** Seven days, Monday first; a day without spans is closed. Spans are in order and do not overlap. */
  readonly week: readonly (readonly Span[])[];
  /** The hours on public holidays and on the days off in lieu of them. */
  readonly publicHolidays: 'closed' | 'unknown';
  /** The name of the gap between two spans of a day, where it has one. */
  readonly breakName?: LocalizedText;
}

/** Hours that do not repeat weekly, computed a day at a time. */
export interface RuleHours {
  readonly rules: readonly Rule[];
  readonly breakName?: LocalizedText;
  /**
   * @param weekdayOn as which weekday a day is worked
   * @param calendar for public holidays; without it no day is a holiday
   */
  on(day: EpochDay, weekdayOn: WeekdayOn, calendar?: Calendar): RegularDay;
  /** @param from the first day of the range: patterns that are over by then are left out */
  regularity(from: EpochDay): Regularity;
  /**
   * The same as full weeks.
   * @param today the week that holds then comes first
   * @param isRegular whether a day has its regular hours, and may be named as an example
   */
  weeks(today: EpochDay, isRegular: (day: EpochDay) => boolean): readonly RegularWeek[];
}

/** As which weekday a day is worked: its own, unless working days were moved. */
export type WeekdayOn = (day: EpochDay) => Weekday;

export type RegularHours = WeekHours | RuleHours;

/** The effect of a dated exception on its days. */
export type ExceptionEffect =
  /** All day, or in some spans of it; then the rest of the day stays as it is. */
  | { readonly kind: 'closed'; readonly spans?: readonly Span[] }
  | { readonly kind: 'hours'; readonly spans: readonly Span[] }
  | { readonly kind: 'appointment'; readonly spans: readonly Span[] }
  /** Confirms the regular hours, which then hold even on a holiday. */
  | { readonly kind: 'as-usual' };

/** A dated deviation from the regular hours. */
export type Exception = ExceptionEffect & {
  /** First day, ISO date. */
  readonly from: string;
  /** Last day, ISO date; absent for a single day. */
  readonly through?: string;
  /** The reason, in words for citizens. */
  readonly reason?: LocalizedText;
};

/** The reason for the hours of a day or the state at an instant. `source` is the legal act. */
export type Reason =
  | { readonly kind: 'regular' }
  | {
      readonly kind: 'holiday';
      /** The name in the law. */
      readonly name: LocalizedText;
      /** The everyday name. */
      readonly shortName: LocalizedText;
      readonly source: string;
    }
  | {
      readonly kind: 'day-off';
      /** ISO date of the holiday that fell on a weekend. */
      readonly compensates: string;
      readonly source: string;
    }
  | {
      readonly kind: 'moved';
      /** ISO dates: the day off, and the Saturday worked instead. */
      readonly from: string;
      readonly to: string;
      readonly source: string;
      /** By how many minutes the Saturday is shorter, where the moved day precedes a holiday. */
      readonly minutes?: number;
    }
  | {
      readonly kind: 'pre-holiday';
      /** By how many minutes the day is shorter. */
      readonly minutes: number;
    }
  | { readonly kind: 'exception'; readonly reason?: LocalizedText }
  | { readonly kind: 'appointment'; readonly reason?: LocalizedText };

/** The status at an instant. */
export interface Status {
  readonly state: State;
  /** Epoch milliseconds of the first instant at which `state` differs; absent if none in ten years. */
  readonly until?: number;
  /** The remark on the state. */
  readonly comment?: string;
  /** False where a decree that is not known yet could still change the day. */
  readonly certain: boolean;
  readonly why: Reason;
}

/** A half-open interval, epoch milliseconds. */
export interface OpenInterval {
  readonly start: number;
  readonly end: number;
  readonly state: 'open' | 'unknown';
  readonly comment?: string;
  readonly certain: boolean;
}

/** Epoch milliseconds, a `Date`, or a luxon `DateTime`. */
export type Instant = number | Date | { toMillis(): number };
