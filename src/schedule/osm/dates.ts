import { dayOf } from '../../calendar/civil.js';
import type { DatePoint, DateRange, NumberRange } from '../rules/model.js';
import { isAtDayOffset, readDayOffset } from './offsets.js';
import type { Tokenizer } from './tokenizer.js';
import { readNth, readWeekday } from './weekdays.js';
import { monthNamed, weekdayNamed } from './words.js';

/** Years that a date can name. */
const YEARS = [1900, 9979] as const;

/** "2026", "2026-2030/2", "2026+,2024"; nothing where no year is named, or only that of a date. */
export function readYears(reader: Tokenizer): NumberRange[] | undefined {
  if (!reader.isAtYear() || (isAtDate(reader) && !isWholeMonth(reader))) return undefined;
  const ranges = [readYearRange(reader)];
  while (reader.isAt(',') && reader.isAtYear(1) && !isAtDate(reader, 1)) {
    reader.next();
    ranges.push(readYearRange(reader));
  }
  return ranges;
}

function readYearRange(reader: Tokenizer): NumberRange {
  const from = readYear(reader);
  if (reader.take('+')) return { from, to: Infinity, step: 1 };
  if (!reader.isAt('-') || isAtDayOffset(reader)) return { from, to: from, step: 1 };
  return readRangeFrom(reader, from, YEARS[1], `a year from ${from} on`);
}

/** "week 1", "week 01-53/2,20" */
export function readWeeks(reader: Tokenizer): NumberRange[] | undefined {
  if (!reader.take('week')) return undefined;
  const ranges: NumberRange[] = [];
  do {
    const from = reader.number('a week from 1 to 53', [1, 53]);
    const expected = `a week from ${from} to 53; write a range over the year's end as two`;
    ranges.push(
      reader.isAt('-') ? readRangeFrom(reader, from, 53, expected) : { from, to: from, step: 1 },
    );
  } while (reader.isAt(',') && isAtWeek(reader, 1) && reader.take(','));
  return ranges;
}

function isAtWeek(reader: Tokenizer, ahead: number): boolean {
  const { kind, text } = reader.peek(ahead);
  return kind === 'number' && text.length <= 2 && !reader.isAtTime(ahead);
}

function readRangeFrom(
  reader: Tokenizer,
  from: number,
  most: number,
  expected: string,
): NumberRange {
  reader.next();
  const to = reader.number(expected, [from, most]);
  const step = reader.take('/') ? reader.number('a period from 1 to 99', [1, 99]) : 1;
  return { from, to, step };
}

/** "Dec", "Jun-Aug", "Dec 24-26", "2026 Dec 24-Jan 02", "easter -2 days"; nothing without a date. */
export function readDates(reader: Tokenizer): DateRange[] | undefined {
  if (!isAtDate(reader)) return undefined;
  const ranges = [readDateRange(reader)];
  while (reader.isAt(',')) {
    const last = ranges.at(-1);
    const day = last?.to?.day;
    if (isAtDate(reader, 1)) {
      reader.next();
      ranges.push(readDateRange(reader));
    } else if (day?.kind === 'date' && day.day !== undefined && isAtDayNumber(reader, 1)) {
      reader.next();
      const year = last?.to?.year ?? last?.from.year;
      ranges.push(readRangeAfter(reader, readDayOfMonth(reader, year, day.month)));
    } else break;
  }
  return ranges;
}

function readDateRange(reader: Tokenizer): DateRange {
  return readRangeAfter(reader, readPoint(reader, false));
}

/** What follows the first date: another one, a day of the same month, "+", or nothing. */
function readRangeAfter(reader: Tokenizer, from: DatePoint): DateRange {
  if (reader.take('+')) return { from };
  if (!reader.take('-')) return { from, to: from };
  const isMonth = from.day.kind === 'date' && from.day.day === undefined;
  if (from.day.kind === 'date' && !isMonth && isAtDayNumber(reader)) {
    return { from, to: readDayOfMonth(reader, undefined, from.day.month, from.day.day) };
  }
  const to = readPoint(reader, !isMonth);
  const endsInMonth = to.day.kind === 'date' && to.day.day === undefined;
  if (isMonth !== endsInMonth) {
    reader.refuse('both ends of a range of dates with a day, or both without');
  }
  return inOrder(reader, from, to);
}

function inOrder(reader: Tokenizer, from: DatePoint, to: DatePoint): DateRange {
  if (to.year !== undefined && to.year < (from.year ?? Infinity)) {
    reader.refuse('a year in the first date that is not after that of the second');
  }
  if (to.year !== undefined && to.year === from.year && isBefore(to.day, from.day)) {
    reader.refuse('a second date that is not before the first');
  }
  return { from, to };
}

function isBefore(a: DatePoint['day'], b: DatePoint['day']): boolean {
  if (a.kind !== 'date' || b.kind !== 'date') return false;
  return a.month < b.month || (a.month === b.month && Number(a.day) < Number(b.day));
}

/** @param isEnd where a range of days ends, a weekday after a month can only be a date */
function readPoint(reader: Tokenizer, isEnd: boolean): DatePoint {
  const year = reader.isAtYear() ? readYear(reader) : undefined;
  if (reader.take('easter')) return withOffsets(reader, year, { kind: 'easter' });
  const month = monthNamed(reader.peek().text);
  if (month === undefined) reader.refuse('a month such as Jan, or easter');
  reader.next();
  if (isAtDayNumber(reader)) return readDayOfMonth(reader, year, month);
  if (isAtNth(reader) && (isEnd || isRangeBehindNth(reader))) {
    const weekday = readWeekday(reader);
    const [nth = 1, ...others] = readNth(reader);
    if (others.length > 0) reader.refuse('one weekday of the month as the end of a range');
    return withOffsets(reader, year, { kind: 'weekday', month, weekday, nth });
  }
  return { ...(year !== undefined && { year }), day: { kind: 'date', month }, offset: 0 };
}

/** @param first a range within a month does not run backwards */
function readDayOfMonth(
  reader: Tokenizer,
  year: number | undefined,
  month: number,
  first = 1,
): DatePoint {
  // 2024 had a 29 February.
  const days = dayOf(2024, month + 1, 1) - dayOf(2024, month, 1);
  const day = reader.number(`a day from ${first} to ${days}`, [first, days]);
  return withOffsets(reader, year, { kind: 'date', month, day });
}

function withOffsets(
  reader: Tokenizer,
  year: number | undefined,
  day: DatePoint['day'],
): DatePoint {
  const isSigned = reader.isAt('+') || reader.isAt('-');
  // "May 1 +Mo" is the Monday on it or after it; "May 1+ Mo" are the Mondays from it on.
  const isJoined = reader.peek(1).position === reader.peek().position + 1;
  const seeks = isSigned && isJoined && weekdayNamed(reader.peek(1).text) !== undefined;
  const direction = reader.isAt('-') ? -1 : 1;
  if (seeks) reader.next();
  const weekday = seeks ? readWeekday(reader) : undefined;
  return {
    ...(year !== undefined && { year }),
    day,
    ...(weekday && { seek: { weekday, direction } }),
    offset: isAtDayOffset(reader) ? readDayOffset(reader) : 0,
  };
}

function readYear(reader: Tokenizer): number {
  return reader.number(`a year from ${YEARS[0]} to ${YEARS[1]}`, YEARS);
}

/** A month or easter, with or without a year before it. */
function isAtDate(reader: Tokenizer, ahead = 0): boolean {
  const at = reader.isAtYear(ahead) ? ahead + 1 : ahead;
  const { kind, text } = reader.peek(at);
  return kind === 'word' && (monthNamed(text) !== undefined || reader.isAt('easter', at));
}

/** "2026 Nov", where the year is for all months that follow. */
function isWholeMonth(reader: Tokenizer): boolean {
  return (
    monthNamed(reader.peek(1).text) !== undefined &&
    !isAtDayNumber(reader, 2) &&
    !(reader.isAt('-', 2) && reader.isAtYear(3)) &&
    !isAtNth(reader, 2)
  );
}

function isAtDayNumber(reader: Tokenizer, ahead = 0): boolean {
  const { kind, text } = reader.peek(ahead);
  return kind === 'number' && text.length <= 2 && !reader.isAtTime(ahead);
}

function isAtNth(reader: Tokenizer, ahead = 0): boolean {
  return weekdayNamed(reader.peek(ahead).text) !== undefined && reader.isAt('[', ahead + 1);
}

/** Whether behind "Su[-1]", and "+1 day" after it, a "-" leads to another date. */
function isRangeBehindNth(reader: Tokenizer): boolean {
  let ahead = 2;
  while (reader.peek(ahead).kind !== 'end' && !reader.isAt(']', ahead)) ahead++;
  ahead++;
  if (reader.isAt('day', ahead + 2) || reader.isAt('days', ahead + 2)) ahead += 3;
  return reader.isAt('-', ahead) && isAtDate(reader, ahead + 1);
}
