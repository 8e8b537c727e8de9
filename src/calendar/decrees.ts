/** Days of a country that no rule yields: each with its date and the legal act that decrees it. */
import type { Language } from '../languages.js';
import type { CalendarDay } from './calendar.js';
import { parseDay, type EpochDay } from './civil.js';

/** All dates are ISO dates. */
export interface Decrees {
  /** Moved working days: the day off, and the Saturday that is worked instead. */
  readonly moved?: readonly {
    readonly from: string;
    readonly to: string;
    readonly source?: string;
  }[];
  /** Holidays, days off in lieu of a holiday, and any other special day. */
  readonly days?: readonly Special[];
  /** First and last year for which all moved days and holidays are listed here. */
  readonly known?: readonly [first: number, last: number];
}

/** Decrees in this repository, which name their days in every language. */
export interface BuiltInDecrees extends Decrees {
  readonly days?: readonly (Special & {
    readonly name?: Readonly<Record<Language, string>>;
    readonly shortName?: Readonly<Record<Language, string>>;
  })[];
}

/** The special properties of a day; the remaining ones follow from its neighbours. */
export type Special = Omit<CalendarDay, 'shortened' | 'undecided' | 'mayCompensate'>;

/**
 * The decreed days by epoch day; where two decrees name the same day, the later one holds.
 * @throws RangeError where a date is not a valid ISO date
 */
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
