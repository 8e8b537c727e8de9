/**
 * Opening hours as a sequence of rules: what the notation of OpenStreetMap can say, without its letters.
 * A rule says for which days and at which times it holds, and what holds then.
 */
import type { Weekday } from '../../calendar/civil.js';
import type { State } from '../model.js';

export interface Rule {
  /**
   * How it stands to the rules before it: it replaces what they say of its days, adds to it, or fills
   * what they leave closed.
   */
  readonly joins: 'overrides' | 'adds' | 'fallback';
  readonly days: DaySelectors;
  /** All day where absent. */
  readonly times?: readonly TimeRange[];
  readonly state: State;
  readonly comment?: string;
}

/** A day is meant where each of the lists given has an entry for it; without any, every day is. */
export interface DaySelectors {
  readonly years?: readonly NumberRange[];
  readonly dates?: readonly DateRange[];
  /** Weeks of ISO 8601. */
  readonly weeks?: readonly NumberRange[];
  readonly weekdays?: readonly WeekdaySelector[];
  /** Days that lie so many days after a public holiday; 0 is the holiday itself. */
  readonly holidays?: readonly number[];
  /** Weekdays and holidays are one list, unless only holidays on such weekdays are meant. */
  readonly holidaysOnWeekdays?: true;
}

/** Both ends included; `to` is `Infinity` where it goes on for ever. */
export interface NumberRange {
  readonly from: number;
  readonly to: number;
  /** Every so manieth from the first one on. */
  readonly step: number;
}

/** Both ends included. Without years it comes back every year, and may run over the year's end. */
export interface DateRange {
  readonly from: DatePoint;
  /** Absent where it goes on: to the end of the year, or for ever if `from` has a year. */
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
  /** The nearest such weekday from there, that day included. */
  readonly seek?: { readonly weekday: Weekday; readonly direction: 1 | -1 };
  /** Days to add after all. */
  readonly offset: number;
}

export type WeekdaySelector =
  /** May run over Sunday. */
  | { readonly kind: 'range'; readonly from: Weekday; readonly to: Weekday }
  /** The nth of its month, counted from the end where negative, and so many days after it. */
  | {
      readonly kind: 'nth';
      readonly weekday: Weekday;
      readonly nth: readonly number[];
      readonly offset: number;
    };

/** Minutes since midnight; the end lies after the start, at most on the next day (2880). */
export interface TimeRange {
  readonly start: number;
  /** Absent where only the start was given. */
  readonly end?: number;
  /** It may go on after the end, nobody knows how long. */
  readonly openEnd?: true;
}
