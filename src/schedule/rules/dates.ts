/** Matches days against ranges of dates, which may repeat every year. */
import { easterSunday } from '../../calendar/easter.js';
import { dayOf, partsOf, weekdayOf, type EpochDay, type Weekday } from '../../calendar/civil.js';
import type { DatePoint, DateRange } from './model.js';

export function dateRangeIncludes(range: DateRange, day: EpochDay): boolean {
  if (range.from.year !== undefined) return includesIn(range, range.from.year, day);
  const { year } = partsOf(day);
  // A range that began last year may include the day, and an offset may lead out of its year.
  return [year - 1, year, year + 1].some((each) => includesIn(range, each, day));
}

function includesIn({ from, to }: DateRange, year: number, day: EpochDay): boolean {
  const first = resolve(from, year, 'first');
  if (first === undefined || day < first) return false;
  if (to === undefined) return from.year !== undefined || day < dayOf(year + 1, 1, 1);
  const last = resolve(to, to.year ?? year, 'last');
  if (last === undefined) return false;
  if (to === from) return isWholeMonth(to) ? day <= last : day === last;
  if (to.year !== undefined || last >= first) return day <= last;
  return day <= (resolve(to, year + 1, 'last') ?? last);
}

function isWholeMonth({ day }: DatePoint): boolean {
  return day.kind === 'date' && day.day === undefined;
}

/**
 * Resolves a point to a day. In a common year, 29 February is 1 March as a first day and 28 February as a
 * last day, so a single 29 February does not occur.
 */
function resolve(point: DatePoint, year: number, end: 'first' | 'last'): EpochDay | undefined {
  const day = baseOf(point, year, end);
  return day === undefined ? undefined : sought(point, day) + point.offset;
}

function baseOf({ day }: DatePoint, year: number, end: 'first' | 'last'): EpochDay | undefined {
  switch (day.kind) {
    case 'easter':
      return easterSunday(year);
    case 'weekday':
      return nthWeekday(year, day.month, day.weekday, day.nth);
    case 'date': {
      const { month } = day;
      if (end === 'first') return dayOf(year, month, day.day ?? 1);
      return dayOf(year, month, Math.min(day.day ?? 31, daysIn(year, month)));
    }
  }
}

function sought({ seek }: DatePoint, day: EpochDay): EpochDay {
  if (!seek) return day;
  const { weekday, direction } = seek;
  return day + direction * ((7 + direction * (weekday - weekdayOf(day))) % 7);
}

function nthWeekday(
  year: number,
  month: number,
  weekday: Weekday,
  nth: number,
): EpochDay | undefined {
  const [first, next] = [dayOf(year, month, 1), dayOf(year, month + 1, 1)];
  const day =
    nth > 0
      ? first + ((7 + weekday - weekdayOf(first)) % 7) + 7 * (nth - 1)
      : next - 1 - ((7 + weekdayOf(next - 1) - weekday) % 7) + 7 * (nth + 1);
  return first <= day && day < next ? day : undefined;
}

function daysIn(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}
