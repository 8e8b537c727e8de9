/** What no rule can tell of a country's days: each by its date and the act that says so. */
import type { LocalizedText } from '../text.js';
import type { CalendarDay } from './calendar.js';
import { parseDay, type EpochDay } from './civil.js';

/** All dates are ISO dates. */
export interface Decrees {
  readonly holidays?: readonly {
    readonly date: string;
    readonly name: LocalizedText;
    /** The same as the name where absent. */
    readonly shortName?: LocalizedText;
    readonly source?: string;
  }[];
  /** Days off for a holiday that fell on a weekend. */
  readonly daysOff?: readonly {
    readonly date: string;
    readonly compensates: string;
    readonly source?: string;
  }[];
  /** The day off, and the Saturday that is worked instead. */
  readonly moved?: readonly {
    readonly from: string;
    readonly to: string;
    readonly source?: string;
  }[];
  /** First and last year whose moved days are all here. */
  readonly known?: readonly [first: number, last: number];
}

/** What is special about a day, apart from its date. */
export type Special = Omit<CalendarDay, 'date' | 'shortened' | 'undecided'>;

/** The days named, later decrees over earlier ones. @throws RangeError where a date is not one. */
export function decreedDays(all: readonly Decrees[]): ReadonlyMap<EpochDay, Special> {
  const days = new Map<EpochDay, Special>();
  for (const { holidays = [], daysOff = [], moved = [] } of all) {
    for (const { date, name, shortName = name, source = '' } of holidays) {
      days.set(parseDay(date), { kind: 'holiday', name, shortName, source });
    }
    for (const { date, compensates, source = '' } of daysOff) {
      parseDay(compensates);
      days.set(parseDay(date), { kind: 'day-off', compensates, source });
    }
    for (const { from, to, source = '' } of moved) {
      days.set(parseDay(from), { kind: 'day-off', movedTo: to, source });
      days.set(parseDay(to), { kind: 'working', movedFrom: from, source });
    }
  }
  return days;
}
