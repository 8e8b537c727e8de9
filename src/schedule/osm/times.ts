/** Parses the times of a rule. */
import { DAY_MINUTES } from '../../calendar/civil.js';
import type { TimeRange } from '../rules/model.js';
import type { Tokenizer } from './tokenizer.js';

const TIME = 'a time such as 09:00';
const SUN = /^(?:sunrise|sunset|dawn|dusk)$/i;

/** Parses "08:30-12:00,13:00-17:30"; undefined where there is no time. */
export function readTimes(tokens: Tokenizer): TimeRange[] | undefined {
  if (!isTimeMeant(tokens)) return undefined;
  const ranges = [readRange(tokens)];
  while (tokens.isAt(',') && isTimeMeant(tokens, 1)) {
    tokens.next();
    ranges.push(readRange(tokens));
  }
  return ranges;
}

/** Whether the next token begins a time: a number does, unless it is a year. */
function isTimeMeant(tokens: Tokenizer, ahead = 0): boolean {
  const { kind, text } = tokens.peek(ahead);
  if (SUN.test(text) || text === '(') return true;
  return kind === 'number' && !tokens.isAtYear(ahead) && !isAlways(tokens, ahead);
}

/** Whether the next tokens are "24/7". */
export function isAlways(tokens: Tokenizer, ahead = 0): boolean {
  return tokens.isAt('24', ahead) && tokens.isAt('/', ahead + 1) && tokens.isAt('7', ahead + 2);
}

function readRange(tokens: Tokenizer): TimeRange {
  const start = readTime(tokens, DAY_MINUTES - 1, `${TIME}, before 24:00`);
  if (tokens.accept('+')) return { start, openEnd: true };
  if (!tokens.accept('-')) {
    tokens.refuse('"-" and the time of closing, or "+" for an open end; no single points in time');
  }
  const givenEnd = readTime(tokens, 2 * DAY_MINUTES, `${TIME}, up to 48:00`);
  const end = givenEnd > start ? givenEnd : givenEnd + DAY_MINUTES;
  if (tokens.isAt('/')) tokens.refuse('a range of time; points in time are not opening hours');
  return tokens.accept('+') ? { start, end, openEnd: true } : { start, end };
}

/** Minutes since midnight. */
function readTime(tokens: Tokenizer, max: number, expected: string): number {
  const { text } = tokens.peek();
  if (SUN.test(text) || text === '(') {
    tokens.refuse(`${TIME}; the position of the sun is not known here`);
  }
  if (!tokens.isAtTime() || text.length > 2 || tokens.peek(2).text.length !== 2) {
    tokens.refuse(expected);
  }
  if (Number(text) * 60 + Number(tokens.peek(2).text) > max) tokens.refuse(expected);
  const hours = tokens.number(expected, [0, 48]);
  tokens.next();
  return hours * 60 + tokens.number('minutes from 00 to 59', [0, 59]);
}
