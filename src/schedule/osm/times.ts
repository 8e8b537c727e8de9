import { DAY_MINUTES } from '../../calendar/civil.js';
import type { TimeRange } from '../rules/model.js';
import type { Tokenizer } from './tokenizer.js';

const TIME = 'a time such as 09:00';
const SUN = /^(?:sunrise|sunset|dawn|dusk)$/i;

/** "08:30-12:00,13:00-17:30"; nothing where no time is given. */
export function readTimes(reader: Tokenizer): TimeRange[] | undefined {
  if (!isTimeMeant(reader)) return undefined;
  const ranges = [readRange(reader)];
  while (reader.isAt(',') && isTimeMeant(reader, 1)) {
    reader.next();
    ranges.push(readRange(reader));
  }
  return ranges;
}

/** A number here is meant as a time, except for a year. */
function isTimeMeant(reader: Tokenizer, ahead = 0): boolean {
  const { kind, text } = reader.peek(ahead);
  if (SUN.test(text) || text === '(') return true;
  return kind === 'number' && !reader.isAtYear(ahead) && !isAlways(reader, ahead);
}

/** "24/7" */
export function isAlways(reader: Tokenizer, ahead = 0): boolean {
  return reader.isAt('24', ahead) && reader.isAt('/', ahead + 1) && reader.isAt('7', ahead + 2);
}

function readRange(reader: Tokenizer): TimeRange {
  const start = readTime(reader, DAY_MINUTES - 1, `${TIME}, before 24:00`);
  if (reader.take('+')) return { start, openEnd: true };
  if (!reader.take('-')) {
    reader.refuse('"-" and the time of closing, or "+" for an open end; no single points in time');
  }
  const written = readTime(reader, 2 * DAY_MINUTES, `${TIME}, up to 48:00`);
  const end = written > start ? written : written + DAY_MINUTES;
  if (reader.isAt('/')) reader.refuse('a range of time; points in time are not opening hours');
  return reader.take('+') ? { start, end, openEnd: true } : { start, end };
}

/** Minutes since midnight. */
function readTime(reader: Tokenizer, most: number, expected: string): number {
  const { text } = reader.peek();
  if (SUN.test(text) || text === '(') {
    reader.refuse(`${TIME}; the position of the sun is not known here`);
  }
  if (!reader.isAtTime() || text.length > 2 || reader.peek(2).text.length !== 2) {
    reader.refuse(expected);
  }
  if (Number(text) * 60 + Number(reader.peek(2).text) > most) reader.refuse(expected);
  const hours = reader.number(expected, [0, 48]);
  reader.next();
  return hours * 60 + reader.number('minutes from 00 to 59', [0, 59]);
}
