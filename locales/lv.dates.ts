/** Latvian dates. Intl knows the nominative alone, hence the tables of cases. */
import type { CivilDate, DateGrammar } from './grammar.js';
import { weekdayStem } from './lv.js';

const MONTHS =
  'janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris'.split(
    ' ',
  );

/** Endings of the two declensions of the months: of those in -s, and of those in -is. */
const ENDINGS = {
  nominative: ['s', 'is'],
  locative: ['ā', 'ī'],
  accusative: ['u', 'i'],
  genitive: ['a', 'a'],
} as const;

type Case = keyof typeof ENDINGS;

function month({ month }: CivilDate, grammaticalCase: Case): string {
  const [stem = '', isSecond] = (MONTHS[month - 1] ?? '').split(/(i)?s$/);
  // The genitive softens the l of aprīlis; the r of the other months stays as it is.
  const softened = grammaticalCase === 'genitive' ? stem.replace(/l$/, 'ļ') : stem;
  return softened + ENDINGS[grammaticalCase][isSecond ? 1 : 0];
}

export function dated(date: CivilDate, grammaticalCase: Case): string {
  return `${date.day}. ${month(date, grammaticalCase)}`;
}

function onWeekday(weekday: number): string {
  return `${weekdayStem(weekday)}dien`;
}

function onWeekdayAndDate(date: CivilDate): string {
  return `${onWeekday(date.weekday)}, ${dated(date, 'locative')}`;
}

export const dates: DateGrammar = {
  onWeekday,
  onWeekdayAndDate,
  onWeekdayAndDateWithin: (date) => `${onWeekdayAndDate(date)},`,
  spoken: (text) => text.replaceAll('plkst.', 'pulksten'),
};
