/**
 * The model of opening hours as a sequence of rules: it expresses what the notation of OpenStreetMap can,
 * independently of its syntax. A rule names days, times, and the state at these times.
 */
import type { Weekday } from '../../calendar/civil.js';
import type { State } from '../state.js';

export interface Rule {
  /**
   * How the rule joins the rules before it: it replaces their hours on its days, adds to them, or fills
   * what they leave closed.
   */
  readonly joins: 'overrides' | 'adds' | 'fallback';
  readonly days: DaySelectors;
  /** Absent for the whole day. */
  readonly times?: readonly TimeRange[];
  readonly state: State;
  readonly comment?: string;
}

/** Selects the days for which each given list has an entry; without any list, every day. */
export interface DaySelectors {
  readonly years?: readonly NumberRange[];
  readonly dates?: readonly DateRange[];
  /** Weeks of ISO 8601. */
  readonly weeks?: readonly NumberRange[];
  readonly weekdays?: readonly WeekdaySelector[];
  /** Offsets in days after a public holiday; 0 is the holiday itself. */
  readonly holidays?: readonly number[];
  /** Selects only holidays on these weekdays; otherwise weekdays and holidays are one list. */
  readonly holidaysOnWeekdays?: true;
}

/** Both ends included; `to` is `Infinity` where the range has no end. */
export interface NumberRange {
  readonly from: number;
  readonly to: number;
  /** Selects every `step`-th number, beginning with the first. */
  readonly step: number;
}

/** Both ends included. Without years the range repeats every year, and may run over the year's end. */
export interface DateRange {
  readonly from: DatePoint;
  /** Absent where the range has no end: it runs to the end of the year, or for ever if `from` has a year. */
  readonly to?: DatePoint;
}

export interface DatePoint {
  readonly year?: number;
  readonly day:
    | { readonly kind: 'easter' }
    /** `day` is absent in a range of whole months. */
    | { readonly kind: 'date'; readonly month: number; readonly day?: number }
    | {
        readonly kind: 'weekday';
        readonly month: number;
        readonly weekday: Weekday;
        readonly nth: number;
      };
  /** The nearest such weekday from the day on, in the given direction, the day included. */
  readonly seek?: { readonly weekday: Weekday; readonly direction: 1 | -1 };
  /** Days to add at the end. */
  readonly offset: number;
}

export type WeekdaySelector =
  /** The range may run over Sunday. */
  | { readonly kind: 'range'; readonly from: Weekday; readonly to: Weekday }
  /** The nth weekday of its month, counted from the end where negative, and `offset` days after it. */
  | {
      readonly kind: 'nth';
      readonly weekday: Weekday;
      readonly nth: readonly number[];
      readonly offset: number;
    };

/** Minutes since midnight; the end is after the start, at most at the end of the next day (2880). */
export interface TimeRange {
  readonly start: number;
  /** Absent where only the start is given. */
  readonly end?: number;
  /** Whether it continues after the end for an unknown time. */
  readonly openEnd?: true;
}
