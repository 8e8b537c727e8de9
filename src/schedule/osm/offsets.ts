import type { Tokenizer } from './tokenizer.js';

/** A year away is far enough. */
const MAX_DAYS = 366;

/** Whether there is "+1 day" or "-2 days". */
export function isAtDayOffset(reader: Tokenizer): boolean {
  const isSigned = reader.isAt('+') || reader.isAt('-');
  return isSigned && (reader.isAt('day', 2) || reader.isAt('days', 2));
}

export function readDayOffset(reader: Tokenizer): number {
  const sign = reader.next().text === '-' ? -1 : 1;
  const days = reader.number(`a number of days from 1 to ${MAX_DAYS}`, [1, MAX_DAYS]);
  reader.next();
  return sign * days;
}
