/** What no rule can tell of a country's days: each by its date and the act that says so. */
import type { CalendarDay } from './calendar.js';
import { parseDay, type EpochDay } from './civil.js';

/** All dates are ISO dates. */
export interface Decrees {
  /** The day off, and the Saturday that is worked instead. */
  readonly moved?: readonly {
    readonly from: string;
    readonly to: string;
    readonly source?: string;
  }[];
  /** Holidays, days off that make up for one, and whatever else a day may be. */
  readonly days?: readonly Special[];
  /** First and last year whose moved days and holidays are all here. */
  readonly known?: readonly [first: number, last: number];
}

/** What is special about a day; the rest follows from its neighbours. */
export type Special = Omit<CalendarDay, 'shortened' | 'undecided' | 'mayCompensate'>;

/** The days named, later decrees over earlier ones. @throws RangeError where a date is not one. */
export function decreedDays(all: readonly Decrees[]): ReadonlyMap<EpochDay, Special> {
  const named = all.flatMap(({ moved = [], days = [] }) => [
    ...days,
    ...moved.flatMap(({ from, to, source = '' }): Special[] => [
      { date: from, kind: 'day-off', movedTo: to, source },
      { date: to, kind: 'working', movedFrom: from, source },
    ]),
  ]);
  return new Map(named.map((day) => [parseDay(day.date), day]));
}
