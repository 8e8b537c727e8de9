/** The model of regular weeks: the patterns of a schedule as full weeks, in the way a table or a sentence lists them. */
import type { EpochDay, Weekday } from '../../calendar/civil.js';
import type { DayHours, Recurrence } from '../description/pattern.js';

/** A week that holds all year, or in some periods of it. */
export interface RegularWeek {
  /** In order, the present one first; empty where the week holds all year. */
  readonly periods: readonly Period[];
  /** Present where the week takes turns with another one. */
  readonly turn?: Turn;
  /** Whether it holds in the week of today. */
  readonly isCurrent: boolean;
  /** Days without hours are listed as closed, so that the rows of weekdays cover the whole week. */
  readonly rows: readonly RegularRow[];
}

/** The weeks of ISO 8601 with odd or with even numbers. */
export interface Turn {
  readonly weeks: 'odd' | 'even';
  /** The Monday of the present or next such week. */
  readonly monday: EpochDay;
}

/** A run of days, both ends included; an absent end is open. */
export interface Period {
  readonly from?: PeriodEnd;
  readonly through?: PeriodEnd;
}

export interface PeriodEnd {
  /** The next such day, or the one that the present period has. */
  readonly day: EpochDay;
  /** Whether it is the same day of every year. */
  readonly isYearly: boolean;
}

export interface RegularRow {
  readonly on: RowDays;
  readonly hours: DayHours;
}

export type RowDays =
  /** Neighbouring weekdays, both included. */
  | { readonly kind: 'weekdays'; readonly first: Weekday; readonly last: Weekday }
  /** With the next days on which the hours hold. */
  | (Extract<Recurrence, { kind: 'nth' | 'weeks' }> & { readonly next: readonly EpochDay[] })
  | { readonly kind: 'public-holidays' }
  /** All days that are in no other row. */
  | { readonly kind: 'other-days' };
