/** The model of a pattern: hours that hold again and again, in civil time and plain JSON. */
import type { EpochDay, Weekday } from '../../calendar/civil.js';
import type { DatePoint, NumberRange } from '../rules/model.js';

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

/** Regular hours as patterns, and the days that are none. */
export interface Regularity {
  /** The last of several patterns for a day holds; a day without one is closed. */
  readonly patterns: readonly Pattern[];
  /** The minutes of a day at which an open end begins. */
  readonly openEnds: ReadonlySet<number>;
  /** The hours that the patterns give a day. Without a calendar no day is a public holiday. */
  usualOn(day: EpochDay): DayHours;
  /** The hours of the weekdays, Monday first, in the season and in the week of a day; without nth weekdays. */
  weekOn(day: EpochDay): readonly DayHours[];
  /** The last rule that names the date of the day, and so makes it a deviation. */
  datedRuleOn(day: EpochDay): { readonly comment?: string } | undefined;
}
