import type { LocalizedText } from '../text.js';

/**
 * A stretch of a civil day in minutes since its midnight, end excluded. An end past 1440 runs into
 * the next day: `[1320, 1560]` is 22.00 to 2.00.
 */
export type Span = readonly [start: number, end: number];

/** The hours that hold every week. */
export interface RegularHours {
  /** Seven days, Monday first; no span means closed. Spans are in order and do not overlap. */
  readonly week: readonly (readonly Span[])[];
  /** What holds on public holidays and the days off that compensate them. */
  readonly publicHolidays: 'closed' | 'unknown';
  /** What the gap between two spans of a day is called, where it has a name of its own. */
  readonly breakName?: LocalizedText;
}

/** What a dated deviation does to its days. */
export type Deviation =
  | { readonly kind: 'closed' }
  | { readonly kind: 'hours'; readonly spans: readonly Span[] }
  | { readonly kind: 'appointment'; readonly spans: readonly Span[] }
  /** The regular hours, confirmed: they hold even on a holiday. */
  | { readonly kind: 'as-usual' };

/** A dated deviation from the regular hours. */
export type Exception = Deviation & {
  /** First day, ISO date. */
  readonly from: string;
  /** Last day, ISO date; absent for a single day. */
  readonly through?: string;
  /** Why, in the citizen's words. */
  readonly reason?: LocalizedText;
};

/** Why a day or an instant is as it is. */
export type Reason =
  | { readonly kind: 'regular' }
  | {
      readonly kind: 'holiday';
      readonly name: LocalizedText;
      readonly source: string;
    }
  | {
      readonly kind: 'day-off';
      readonly compensates: string;
      readonly source: string;
    }
  | { readonly kind: 'exception'; readonly reason?: LocalizedText }
  | { readonly kind: 'appointment'; readonly reason?: LocalizedText };

/** Whether one can come in: `unknown` where hours are by appointment. */
export type State = 'open' | 'closed' | 'unknown';

/** What is true at an instant. */
export interface Status {
  readonly state: State;
  /** Epoch milliseconds of the first instant at which `state` differs; absent if none in ten years. */
  readonly until?: number;
  /** False where a decree that is not known yet could still change the day. */
  readonly certain: boolean;
  readonly why: Reason;
}

/** A half-open stretch of time, epoch milliseconds. */
export interface OpenInterval {
  readonly start: number;
  readonly end: number;
  readonly state: 'open' | 'unknown';
  readonly certain: boolean;
}

/** Epoch milliseconds, a `Date`, or a luxon `DateTime`. */
export type Instant = number | Date | { toMillis(): number };
