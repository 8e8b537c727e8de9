/** Latvian dates. Intl knows the nominative alone, hence the tables of cases. */
import type { CivilDate, DateGrammar, Dates } from './grammar.js';
import { capitalized, weekdayStem } from './lv.js';

const WEEKDAYS_SHORT = ['P.', 'O.', 'T.', 'C.', 'Pk.', 'S.', 'Sv.'];

/** Stem and nominative ending; the other cases follow from it. */
const MONTHS: readonly (readonly [string, 'is' | 's'])[] = [
  ['janvār', 'is'],
  ['februār', 'is'],
  ['mart', 's'],
  ['aprīl', 'is'],
  ['maij', 's'],
  ['jūnij', 's'],
  ['jūlij', 's'],
  ['august', 's'],
  ['septembr', 'is'],
  ['oktobr', 'is'],
  ['novembr', 'is'],
  ['decembr', 'is'],
];

/** Locative, accusative and genitive endings of the two declensions of the months. */
const CASES = {
  s: { nominative: 's', locative: 'ā', accusative: 'u', genitive: 'a' },
  is: { nominative: 'is', locative: 'ī', accusative: 'i', genitive: 'a' },
} as const;

type Case = keyof (typeof CASES)['s'];

function month({ month }: CivilDate, grammaticalCase: Case): string {
  const [stem, declension] = MONTHS[month - 1] ?? ['', 's'];
  // The genitive softens the l of aprīlis; the r of the other months stays as it is.
  const softened = grammaticalCase === 'genitive' && stem === 'aprīl' ? 'aprīļ' : stem;
  return softened + CASES[declension][grammaticalCase];
}

function dated(date: CivilDate, grammaticalCase: Case): string {
  return `${date.day}. ${month(date, grammaticalCase)}`;
}

const list = new Intl.ListFormat('lv');

/** The month is said once, after the last of its days. */
function onDates(dates: Dates): string {
  return list.format(
    dates.map((date, index) =>
      dates[index + 1]?.month === date.month ? `${date.day}.` : dated(date, 'locative'),
    ),
  );
}

function onWeekday(weekday: number): string {
  return `${weekdayStem(weekday)}dien`;
}

function onWeekdayAndDate(date: CivilDate): string {
  return `${onWeekday(date.weekday)}, ${dated(date, 'locative')}`;
}

export const dates: DateGrammar = {
  weekdayShort: (weekday) => WEEKDAYS_SHORT[weekday - 1] ?? '',
  onWeekday,
  onWeekdayAndDate,
  onDates,
  label: (dates) => (dates.length === 1 ? capitalized(onWeekdayAndDate(dates[0])) : onDates(dates)),
  today: (date) => `Šodien, ${dated(date, 'locative')}`,
  date: (date) => dated(date, 'nominative'),
  period: (first, last) =>
    first.month === last.month
      ? `${first.day}.–${dated(last, 'nominative')}`
      : `${dated(first, 'nominative')} – ${dated(last, 'nominative')}`,
  toDate: (date) => dated(date, 'accusative'),
  fromDate: (date) => dated(date, 'genitive'),
  spoken: (text) => text.replaceAll('plkst.', 'pulksten'),
};
