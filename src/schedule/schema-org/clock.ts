/** Parses times of day as schema.org writes them. */
import { DAY_MINUTES } from '../../calendar/civil.js';
import { refuse, textOf, type Located } from './json-ld.js';

/**
 * Hours, minutes, optional seconds and an optional offset. The offset is ignored: hours are kept by the
 * local clocks, in summer and in winter, and one offset is right in only half of the year.
 */
const TIME = /^\s*T?(\d{1,2}):(\d{2})(?::(\d{2})(?:\.0+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?\s*$/i;
const EXPECTED = 'a time such as 09:00';

/** Minutes since midnight. */
export function readOpening(located: Located): number {
  const [minutes, seconds] = parse(located);
  if (seconds !== 0 || minutes >= DAY_MINUTES) refuse(located, EXPECTED);
  return minutes;
}

/** Minutes since midnight. The last minute of the day, or its last second, is its end. */
export function readClosing(located: Located): number {
  const [minutes, seconds] = parse(located);
  if (minutes === DAY_MINUTES - 1) return DAY_MINUTES;
  if (seconds === 59) return minutes + 1;
  if (seconds !== 0) refuse(located, EXPECTED);
  return minutes;
}

function parse(located: Located): [minutes: number, seconds: number] {
  const [, ...parts] = TIME.exec(textOf(located, EXPECTED)) ?? [];
  const [hour = NaN, minute = NaN, second = NaN] = parts.map((part) => Number(part || 0));
  const minutes = hour * 60 + minute;
  const isTime = minutes * 60 + second <= DAY_MINUTES * 60 && minute < 60 && second < 60;
  return isTime ? [minutes, second] : refuse(located, EXPECTED);
}
