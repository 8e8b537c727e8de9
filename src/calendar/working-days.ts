/** Counts working days. */
import type { Calendar, CalendarDay } from './calendar.js';
import { formatDay, parseDay, weekdayOf, type EpochDay } from './civil.js';
import { latvia } from './latvia.complete.js';
import { isPublicHoliday } from './public-holiday.js';

export interface WorkingDayOptions {
  /** Default: Latvia's. */
  readonly calendar?: Calendar;
  /**
   * `follow` counts the Saturday to which a working day was moved; `ignore`, the default, counts the
   * original day.
   */
  readonly movedDays?: 'ignore' | 'follow';
}

export interface CountedDay {
  /** ISO date. */
  readonly date: string;
  /** False where a decree that is not known yet may move a working day within the count. */
  readonly certain: boolean;
}

/** About forty years of working days. */
const MAX_WORKING_DAYS = 10_000;

/**
 * The day that is `n` working days after `day`, which itself does not count; with 0, `day` or the first
 * working day after it.
 * @param day ISO date
 * @param n a whole number from 0 to 10 000
 * @throws RangeError where `day` or `n` is invalid
 */
export function addWorkingDays(
  day: string,
  n: number,
  { calendar = latvia, movedDays = 'ignore' }: WorkingDayOptions = {},
): CountedDay {
  if (!Number.isInteger(n) || n < 0 || n > MAX_WORKING_DAYS) {
    throw new RangeError(
      `${n} is not a number of working days; expected a whole number to ${MAX_WORKING_DAYS}`,
    );
  }
  const first = parseDay(day);
  const last = countedFrom(first, n, (each) => isWorked(calendar.at(each), each, movedDays));
  return { date: formatDay(last), certain: isSettled(calendar, first + 1, last) };
}

function countedFrom(
  first: EpochDay,
  count: number,
  isWorkedOn: (day: EpochDay) => boolean,
): EpochDay {
  let day = first;
  for (let left = count; left > 0 || !isWorkedOn(day);) {
    day++;
    if (left > 0 && isWorkedOn(day)) left--;
  }
  return day;
}

/** Whether an institution that works Monday to Friday works on the day. */
export function isWorked(
  day: CalendarDay,
  epochDay: EpochDay,
  movedDays: 'ignore' | 'follow',
): boolean {
  if (movedDays === 'follow') return day.kind === 'working';
  return weekdayOf(epochDay) <= 5 && !isPublicHoliday(day);
}

/** Whether every working day in a range, both ends included, is certain: no decree can still move it away. */
export function isSettled(calendar: Calendar, first: EpochDay, last: EpochDay): boolean {
  for (let day = first; day <= last; day++) {
    if (weekdayOf(day) <= 5 && !calendar.isCertain(day)) return false;
  }
  return true;
}
