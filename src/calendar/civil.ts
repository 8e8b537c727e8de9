/**
 * Represents civil days as integers, so that adding a week is an addition and a comparison is a `<`.
 * An {@link EpochDay} counts days since 1970-01-01 in the proleptic Gregorian calendar; it has no time
 * zone. Only UTC functions of `Date` are used, since they give the same result on every machine.
 */
export type EpochDay = number;

/** A date and time on the clocks of a place. */
export interface CivilMoment {
  readonly day: EpochDay;
  /** Whole minutes since midnight. */
  readonly minute: number;
}

/** Monday is 1 and Sunday is 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Monday first. */
export const WEEK: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

export const DAY_MS = 86_400_000;
export const DAY_MINUTES = 1440;

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** @throws RangeError where the text is not an existing date in the form `YYYY-MM-DD`. */
export function parseDay(iso: string): EpochDay {
  const [, year, month, day] = ISO_DATE.exec(iso) ?? [];
  const epochDay = dayOf(Number(year), Number(month), Number(day));
  if (Number.isNaN(epochDay) || formatDay(epochDay) !== iso) {
    throw new RangeError(`"${iso}" is not a date of the form YYYY-MM-DD`);
  }
  return epochDay;
}

/** The ISO form of a day, `YYYY-MM-DD`. */
export function formatDay(day: EpochDay): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The Gregorian calendar repeats after this many years, weekdays included. */
const CYCLE_YEARS = 400;
const CYCLE_DAYS = 146_097;

/**
 * @param year 0 to 9999
 * @param month 1 to 12; a day past the month's end runs on into the next month.
 */
export function dayOf(year: number, month: number, day: number): EpochDay {
  // `Date.UTC` reads the years 0 to 99 as 1900 to 1999.
  return Date.UTC(year + CYCLE_YEARS, month - 1, day) / DAY_MS - CYCLE_DAYS;
}

/** Year, month (1 to 12) and day of the month (1 to 31). */
export function partsOf(day: EpochDay): {
  year: number;
  month: number;
  day: number;
} {
  const date = new Date(day * DAY_MS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

// 1970-01-01 was a Thursday.
export function weekdayOf(day: EpochDay): Weekday {
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** The Monday of the week in which `day` lies. */
export function mondayOf(day: EpochDay): EpochDay {
  return day - weekdayOf(day) + 1;
}

/** Consecutive days: `count` of them, beginning with `first`. */
export function daysFrom(first: EpochDay, count: number): EpochDay[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
