/**
 * The model of a description: a schedule as what holds again and again, and as the days on which that does not hold.
 * It is civil and plain JSON: it contains no instant, no time zone and no "now".
 */
import type { Notice } from '../plan.js';
import type { Reason } from '../model.js';
import type { DayHours, Pattern } from './pattern.js';

export type { DayHours, DaySpan, Pattern, Recurrence, Season } from './pattern.js';

export interface Description {
  /** ISO dates, both included: the days for which the description was verified. */
  readonly range: DescribedRange;
  /** The last of several patterns for a day holds; a day without one is closed. */
  readonly regular: readonly Pattern[];
  /** In order of their first days. */
  readonly deviations: readonly Deviation[];
}

export interface DescribedRange {
  readonly from: string;
  readonly through: string;
}

/** A span that is closed for a cause of its own. */
export interface DescribedClosure {
  readonly start: number;
  readonly end: number;
  readonly cause: Cause;
}

/** Why a day is not as usual. */
export type Cause =
  | Exclude<Reason, { kind: 'regular' }>
  /** The regular hours name the date. */
  | { readonly kind: 'dated'; readonly comment?: string }
  /** The hours are the usual ones, but something else is known of the day. */
  | { readonly kind: 'regular' };

/** A day, or neighbouring days of which the same is true. Its ends are its own, even outside of the range. */
export interface Deviation {
  /** ISO dates, both included; without `through` a single day. */
  readonly from: string;
  readonly through?: string;
  /** Absent where the regular hours hold, but for closures. */
  readonly hours?: DayHours;
  readonly closures: readonly DescribedClosure[];
  readonly cause: Cause;
  /** Whether an exception confirms the regular hours on a public holiday. */
  readonly confirmed?: true;
  readonly notice?: Notice;
  /** False where a decree that is not known yet could still change the day. */
  readonly certain: boolean;
}

/** The hours of one day. */
export type DescribedDay = DayHours & {
  readonly closures: readonly DescribedClosure[];
  readonly cause?: Cause;
  readonly notice?: Notice;
  readonly certain: boolean;
};
