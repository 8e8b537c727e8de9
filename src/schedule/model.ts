import type { Calendar } from '../calendar/calendar.js';
import type { EpochDay, Weekday } from '../calendar/civil.js';
import type { LocalizedText } from '../text.js';
import type { Rule } from './rules/model.js';

/** Whether one can come in: `unknown` where hours are by appointment, or were written so. */
export type State = 'open' | 'closed' | 'unknown';

/** What one may hope for in a stretch of a day: by appointment and possible are both `unknown`. */
export type Access = Exclude<State, 'closed'> | 'appointment';

/**
 * A stretch of a civil day in minutes since its midnight, end excluded. An end past 1440 runs into
 * the next day: `[1320, 1560]` is 22.00 to 2.00. Open unless said otherwise; what was remarked on it
 * comes last.
 */
export type Span = readonly [start: number, end: number, access?: Access, comment?: string];

/** A stretch of a civil day, in minutes, that is closed for a reason of its own. */
export interface Closure {
  readonly start: number;
  readonly end: number;
  readonly comment?: string;
  readonly why?: Reason;
}

/** What is written for a day. */
export interface RegularDay {
  /** In order, not overlapping. */
  readonly spans: readonly Span[];
  readonly closures?: readonly Closure[];
  /** It was written for public holidays. */
  readonly forHoliday?: boolean;
}

/** The hours that hold every week. */
export interface WeekHours {
  /** Seven days, Monday first; no span means closed. Spans are in order and do not overlap. */
  readonly week: readonly (readonly Span[])[];
  /** What holds on public holidays and the days off that compensate them. */
  readonly publicHolidays: 'closed' | 'unknown';
  /** What the gap between two spans of a day is called, where it has a name of its own. */
  readonly breakName?: LocalizedText;
}

/** Hours that no single week can tell, asked a day at a time. */
export interface RuleHours {
  readonly rules: readonly Rule[];
  readonly breakName?: LocalizedText;
  /**
   * @param weekdayOn as which weekday a day is worked
   * @param calendar that knows the public holidays; without it no day is one
   */
  on(day: EpochDay, weekdayOn: WeekdayOn, calendar?: Calendar): RegularDay;
}

/** As which weekday a day is worked: its own, unless working days were moved. */
export type WeekdayOn = (day: EpochDay) => Weekday;

export type RegularHours = WeekHours | RuleHours;

/** What a dated deviation does to its days. */
export type ExceptionEffect =
  /** All day, or for a stretch of it: then the rest of the day stays as it is. */
  | { readonly kind: 'closed'; readonly spans?: readonly Span[] }
  | { readonly kind: 'hours'; readonly spans: readonly Span[] }
  | { readonly kind: 'appointment'; readonly spans: readonly Span[] }
  /** The regular hours, confirmed: they hold even on a holiday. */
  | { readonly kind: 'as-usual' };

/** A dated deviation from the regular hours. */
export type Exception = ExceptionEffect & {
  /** First day, ISO date. */
  readonly from: string;
  /** Last day, ISO date; absent for a single day. */
  readonly through?: string;
  /** Why, in the citizen's words. */
  readonly reason?: LocalizedText;
};

/** Why a day or an instant is as it is. `source` is the act that says so. */
export type Reason =
  | { readonly kind: 'regular' }
  | {
      readonly kind: 'holiday';
      /** Its name in the law. */
      readonly name: LocalizedText;
      /** What people call it. */
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
      /** By how many minutes the Saturday is shorter, where the day moved to it precedes a holiday. */
      readonly minutes?: number;
    }
  | {
      readonly kind: 'pre-holiday';
      /** By how many minutes the day is shorter. */
      readonly minutes: number;
    }
  | { readonly kind: 'exception'; readonly reason?: LocalizedText }
  | { readonly kind: 'appointment'; readonly reason?: LocalizedText };

/** What is true at an instant. */
export interface Status {
  readonly state: State;
  /** Epoch milliseconds of the first instant at which `state` differs; absent if none in ten years. */
  readonly until?: number;
  /** What is remarked on the state. */
  readonly comment?: string;
  /** False where a decree that is not known yet could still change the day. */
  readonly certain: boolean;
  readonly why: Reason;
}

/** A half-open stretch of time, epoch milliseconds. */
export interface OpenInterval {
  readonly start: number;
  readonly end: number;
  readonly state: 'open' | 'unknown';
  readonly comment?: string;
  readonly certain: boolean;
}

/** Epoch milliseconds, a `Date`, or a luxon `DateTime`. */
export type Instant = number | Date | { toMillis(): number };
