import type { Reader } from './tokenizer.js';

/** A year away is far enough. */
const MOST_DAYS = 366;

/** Whether there is "+1 day" or "-2 days". */
export function isAtDayOffset(reader: Reader): boolean {
  const isSigned = reader.isAt('+') || reader.isAt('-');
  return isSigned && (reader.isAt('day', 2) || reader.isAt('days', 2));
}

export function readDayOffset(reader: Reader): number {
  const sign = reader.next().text === '-' ? -1 : 1;
  const days = reader.number(`a number of days from 1 to ${MOST_DAYS}`, [1, MOST_DAYS]);
  reader.next();
  return sign * days;
}
