/** Parses the years, weeks and dates of a rule. */
import { dayOf } from '../../calendar/civil.js';
import type { DatePoint, DateRange, NumberRange } from '../rules/model.js';
import { isAtDayOffset, readDayOffset } from './offsets.js';
import type { Tokenizer } from './tokenizer.js';
import { readNth, readWeekday } from './weekdays.js';
import { monthNamed, weekdayNamed } from './words.js';

/** The range of years in a date. */
const YEARS = [1900, 9979] as const;

/**
 * Parses "2026", "2026-2030/2", "2026+,2024"; undefined where there is no year, or only the year of a date.
 */
export function readYears(tokens: Tokenizer): NumberRange[] | undefined {
  if (!tokens.isAtYear() || (isAtDate(tokens) && !isWholeMonth(tokens))) return undefined;
  const ranges = [readYearRange(tokens)];
  while (tokens.isAt(',') && tokens.isAtYear(1) && !isAtDate(tokens, 1)) {
    tokens.next();
    ranges.push(readYearRange(tokens));
  }
  return ranges;
}

function readYearRange(tokens: Tokenizer): NumberRange {
  const from = readYear(tokens);
  if (tokens.accept('+')) return { from, to: Infinity, step: 1 };
  if (!tokens.isAt('-') || isAtDayOffset(tokens)) return { from, to: from, step: 1 };
  return readRangeFrom(tokens, from, YEARS[1], `a year from ${from} on`);
}

/** Parses "week 1", "week 01-53/2,20". */
export function readWeeks(tokens: Tokenizer): NumberRange[] | undefined {
  if (!tokens.accept('week')) return undefined;
  const ranges: NumberRange[] = [];
  do {
    const from = tokens.number('a week from 1 to 53', [1, 53]);
    const expected = `a week from ${from} to 53; write a range over the year's end as two`;
    ranges.push(
      tokens.isAt('-') ? readRangeFrom(tokens, from, 53, expected) : { from, to: from, step: 1 },
    );
  } while (tokens.isAt(',') && isAtWeek(tokens, 1) && tokens.accept(','));
  return ranges;
}

function isAtWeek(tokens: Tokenizer, ahead: number): boolean {
  const { kind, text } = tokens.peek(ahead);
  return kind === 'number' && text.length <= 2 && !tokens.isAtTime(ahead);
}

function readRangeFrom(
  tokens: Tokenizer,
  from: number,
  max: number,
  expected: string,
): NumberRange {
  tokens.next();
  const to = tokens.number(expected, [from, max]);
  const step = tokens.accept('/') ? tokens.number('a period from 1 to 99', [1, 99]) : 1;
  return { from, to, step };
}

/** Parses "Dec", "Jun-Aug", "Dec 24-26", "2026 Dec 24-Jan 02", "easter -2 days"; undefined without a date. */
export function readDates(tokens: Tokenizer): DateRange[] | undefined {
  if (!isAtDate(tokens)) return undefined;
  const ranges = [readDateRange(tokens)];
  while (tokens.isAt(',')) {
    const last = ranges.at(-1);
    const day = last?.to?.day;
    if (isAtDate(tokens, 1)) {
      tokens.next();
      ranges.push(readDateRange(tokens));
    } else if (day?.kind === 'date' && day.day !== undefined && isAtDayNumber(tokens, 1)) {
      tokens.next();
      const year = last?.to?.year ?? last?.from.year;
      ranges.push(readRangeAfter(tokens, readDayOfMonth(tokens, year, day.month)));
    } else break;
  }
  return ranges;
}

function readDateRange(tokens: Tokenizer): DateRange {
  return readRangeAfter(tokens, readPoint(tokens, false));
}

/** Parses what follows the first date: another date, a day of the same month, "+", or nothing. */
function readRangeAfter(tokens: Tokenizer, from: DatePoint): DateRange {
  if (tokens.accept('+')) return { from };
  if (!tokens.accept('-')) return { from, to: from };
  const isMonth = from.day.kind === 'date' && from.day.day === undefined;
  if (from.day.kind === 'date' && !isMonth && isAtDayNumber(tokens)) {
    return { from, to: readDayOfMonth(tokens, undefined, from.day.month, from.day.day) };
  }
  const to = readPoint(tokens, !isMonth);
  const endsInMonth = to.day.kind === 'date' && to.day.day === undefined;
  if (isMonth !== endsInMonth) {
    tokens.refuse('both ends of a range of dates with a day, or both without');
  }
  return inOrder(tokens, from, to);
}

function inOrder(tokens: Tokenizer, from: DatePoint, to: DatePoint): DateRange {
  if (to.year !== undefined && to.year < (from.year ?? Infinity)) {
    tokens.refuse('a year in the first date that is not after that of the second');
  }
  if (to.year !== undefined && to.year === from.year && isBefore(to.day, from.day)) {
    tokens.refuse('a second date that is not before the first');
  }
  return { from, to };
}

function isBefore(a: DatePoint['day'], b: DatePoint['day']): boolean {
  if (a.kind !== 'date' || b.kind !== 'date') return false;
  return a.month < b.month || (a.month === b.month && Number(a.day) < Number(b.day));
}

/** @param isEnd whether the point ends a range of days, where a weekday after a month can only be a date */
function readPoint(tokens: Tokenizer, isEnd: boolean): DatePoint {
  const year = tokens.isAtYear() ? readYear(tokens) : undefined;
  if (tokens.accept('easter')) return withOffsets(tokens, year, { kind: 'easter' });
  const month = monthNamed(tokens.peek().text);
  if (month === undefined) tokens.refuse('a month such as Jan, or easter');
  tokens.next();
  if (isAtDayNumber(tokens)) return readDayOfMonth(tokens, year, month);
  if (isAtNth(tokens) && (isEnd || isRangeBehindNth(tokens))) {
    const weekday = readWeekday(tokens);
    const [nth = 1, ...others] = readNth(tokens);
    if (others.length > 0) tokens.refuse('one weekday of the month as the end of a range');
    return withOffsets(tokens, year, { kind: 'weekday', month, weekday, nth });
  }
  return { ...(year !== undefined && { year }), day: { kind: 'date', month }, offset: 0 };
}

/** @param first the lowest day allowed, since a range within a month does not run backwards */
function readDayOfMonth(
  tokens: Tokenizer,
  year: number | undefined,
  month: number,
  first = 1,
): DatePoint {
  // 2024 is a leap year, so 29 February is allowed.
  const days = dayOf(2024, month + 1, 1) - dayOf(2024, month, 1);
  const day = tokens.number(`a day from ${first} to ${days}`, [first, days]);
  return withOffsets(tokens, year, { kind: 'date', month, day });
}

function withOffsets(
  tokens: Tokenizer,
  year: number | undefined,
  day: DatePoint['day'],
): DatePoint {
  const isSigned = tokens.isAt('+') || tokens.isAt('-');
  // "May 1 +Mo" is the Monday on or after 1 May; "May 1+ Mo" are the Mondays from 1 May on.
  const isJoined = tokens.peek(1).position === tokens.peek().position + 1;
  const seeks = isSigned && isJoined && weekdayNamed(tokens.peek(1).text) !== undefined;
  const direction = tokens.isAt('-') ? -1 : 1;
  if (seeks) tokens.next();
  const weekday = seeks ? readWeekday(tokens) : undefined;
  return {
    ...(year !== undefined && { year }),
    day,
    ...(weekday && { seek: { weekday, direction } }),
    offset: isAtDayOffset(tokens) ? readDayOffset(tokens) : 0,
  };
}

function readYear(tokens: Tokenizer): number {
  return tokens.number(`a year from ${YEARS[0]} to ${YEARS[1]}`, YEARS);
}

/** Whether the next token is a month or easter, with or without a year before it. */
function isAtDate(tokens: Tokenizer, ahead = 0): boolean {
  const at = tokens.isAtYear(ahead) ? ahead + 1 : ahead;
  const { kind, text } = tokens.peek(at);
  return kind === 'word' && (monthNamed(text) !== undefined || tokens.isAt('easter', at));
}

/** "2026 Nov", where the year applies to all months that follow. */
function isWholeMonth(tokens: Tokenizer): boolean {
  return (
    monthNamed(tokens.peek(1).text) !== undefined &&
    !isAtDayNumber(tokens, 2) &&
    !(tokens.isAt('-', 2) && tokens.isAtYear(3)) &&
    !isAtNth(tokens, 2)
  );
}

function isAtDayNumber(tokens: Tokenizer, ahead = 0): boolean {
  const { kind, text } = tokens.peek(ahead);
  return kind === 'number' && text.length <= 2 && !tokens.isAtTime(ahead);
}

function isAtNth(tokens: Tokenizer, ahead = 0): boolean {
  return weekdayNamed(tokens.peek(ahead).text) !== undefined && tokens.isAt('[', ahead + 1);
}

/** Whether a "-" after "Su[-1]", or after "Su[-1] +1 day", leads to another date. */
function isRangeBehindNth(tokens: Tokenizer): boolean {
  let ahead = 2;
  while (tokens.peek(ahead).kind !== 'end' && !tokens.isAt(']', ahead)) ahead++;
  ahead++;
  if (tokens.isAt('day', ahead + 2) || tokens.isAt('days', ahead + 2)) ahead += 3;
  return tokens.isAt('-', ahead) && isAtDate(tokens, ahead + 1);
}
