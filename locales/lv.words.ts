/** The Latvian names of weekdays and months, in the cases that dates and hours need. */
import type { PeriodDay } from './grammar.js';

const WEEKDAYS = ['pirm', 'otr', 'treš', 'ceturt', 'piekt', 'sest', 'svēt'];
const MONTHS =
  'janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris'.split(
    ' ',
  );

/** Case endings of the month names: of those in -s, and of those in -is. */
const ENDINGS = {
  nominative: ['s', 'is'],
  locative: ['ā', 'ī'],
  accusative: ['u', 'i'],
  genitive: ['a', 'a'],
  dative: ['am', 'im'],
} as const;

type Case = keyof typeof ENDINGS;

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The same text, to continue a sentence. */
export function uncapitalized(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The stem of a weekday, from which the noun in -diena and the adverb in -dien are formed. */
export function weekdayStem(weekday: number): string {
  return `${WEEKDAYS[weekday - 1] ?? ''}dien`;
}

/** @param number 1 to 12 */
export function month(number: number, grammaticalCase: Case): string {
  const [stem = '', isSecond] = (MONTHS[number - 1] ?? '').split(/(i)?s$/);
  // The genitive softens the l of aprīlis; the r of the other months stays as it is.
  const softened = grammaticalCase === 'genitive' ? stem.replace(/l$/, 'ļ') : stem;
  return softened + ENDINGS[grammaticalCase][isSecond ? 1 : 0];
}

/** "24. decembrī" */
export function dated(
  { month: number, day }: Pick<PeriodDay, 'month' | 'day'>,
  grammaticalCase: Case,
): string {
  return `${day}. ${month(number, grammaticalCase)}`;
}

/** "24. decembrī", or with its year "2027. gada 24. decembrī" */
export function datedInYear(day: PeriodDay, grammaticalCase: Case): string {
  const { year } = day;
  const date = dated(day, grammaticalCase);
  return year === undefined ? date : `${year}. gada ${date}`;
}

let list: Intl.ListFormat | undefined;

/** "24., 25. un 26. decembrī" */
export function listed(texts: readonly string[]): string {
  // Created on first use: on a phone that takes some milliseconds.
  list ??= new Intl.ListFormat('lv');
  return list.format(texts);
}
