/** Lists the words of the notation, which ignores case. */
import type { Weekday } from '../../calendar/civil.js';

export const WEEKDAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;

export const MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

const weekdays = numbered(WEEKDAYS);
const months = numbered(MONTHS);

/** 1 to 7; undefined for any other word. */
export function weekdayNamed(word: string): Weekday | undefined {
  return weekdays.get(word.toLowerCase()) as Weekday | undefined;
}

/** 1 to 12; undefined for any other word. */
export function monthNamed(word: string): number | undefined {
  return months.get(word.toLowerCase());
}

function numbered(words: readonly string[]): ReadonlyMap<string, number> {
  return new Map(words.map((word, index) => [word.toLowerCase(), index + 1]));
}
