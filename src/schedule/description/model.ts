/**
 * The model of a description: a schedule as what holds again and again, and as the days on which that does not hold.
 * It is civil and plain JSON: it contains no instant, no time zone and no "now".
 */
import type { Weekday } from '../../calendar/civil.js';
import type { Notice } from '../plan.js';
import type { Reason } from '../model.js';
import type { DatePoint, NumberRange } from '../rules/model.js';

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

/** Hours that hold again and again. */
export interface Pattern {
  /** Absent where the pattern holds all year, every year. */
  readonly season?: Season;
  readonly on: Recurrence;
  readonly hours: DayHours;
}

/** A part of the year, every year; or one period, whose ends are ISO dates, both included. */
export type Season =
  | { readonly kind: 'yearly'; readonly from: DatePoint; readonly through: DatePoint }
  | { readonly kind: 'dated'; readonly from?: string; readonly through?: string };

export type Recurrence =
  | { readonly kind: 'weekdays'; readonly weekdays: readonly Weekday[] }
  /** The nth such weekday of its month, counted from the end where negative, and `offset` days after it. */
  | {
      readonly kind: 'nth';
      readonly weekday: Weekday;
      readonly nth: readonly number[];
      readonly offset: number;
    }
  /** Weekdays of some weeks of ISO 8601. */
  | {
      readonly kind: 'weeks';
      readonly weekdays: readonly Weekday[];
      readonly weeks: readonly NumberRange[];
    }
  /** Says what holds on public holidays. Each holiday of the range is a deviation too, since its date depends on the calendar. */
  | { readonly kind: 'public-holidays' };

export type DayHours =
  | { readonly kind: 'closed' | 'always' }
  | { readonly kind: 'spans'; readonly spans: readonly DaySpan[] };

/** A span of a day, in minutes from its midnight. */
export interface DaySpan {
  readonly start: number;
  /** End excluded; past 1440 it lies on the next day. Of an open end it is a guess, which is never shown. */
  readonly end: number;
  readonly openEnd?: true;
  readonly state: 'open' | 'unknown' | 'appointment';
  readonly comment?: string;
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
