/** Parses offsets in days, such as "+1 day". */
import type { Tokenizer } from './tokenizer.js';

/** Maximum offset: a year. */
const MAX_DAYS = 366;

/** Whether the next tokens are "+1 day" or "-2 days". */
export function isAtDayOffset(tokens: Tokenizer): boolean {
  const isSigned = tokens.isAt('+') || tokens.isAt('-');
  return isSigned && (tokens.isAt('day', 2) || tokens.isAt('days', 2));
}

export function readDayOffset(tokens: Tokenizer): number {
  const sign = tokens.next().text === '-' ? -1 : 1;
  const days = tokens.number(`a number of days from 1 to ${MAX_DAYS}`, [1, MAX_DAYS]);
  tokens.next();
  return sign * days;
}
