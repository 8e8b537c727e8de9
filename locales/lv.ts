/** Latvian, the source language. Intl's Latvian has colons and the nominative alone, hence the tables. */
import { byMonth, join, type CivilDate, type Dates, type Grammar } from './grammar.js';

const WEEKDAYS = ['pirm', 'otr', 'treš', 'ceturt', 'piekt', 'sest', 'svēt'];
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

function stem(weekday: number): string {
  return WEEKDAYS[weekday - 1] ?? '';
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function onDates(dates: Dates): string {
  const months = byMonth(dates).map(
    (days) =>
      `${join(
        days.map(({ day }) => `${day}.`),
        'un',
      )} ${month(days[0], 'locative')}`,
  );
  return join(months, 'un');
}

export const grammar: Grammar = {
  time: (minutes) =>
    `${Math.floor(minutes / 60) % 24 || (minutes === 1440 ? 24 : 0)}.${String(minutes % 60).padStart(2, '0')}`,
  weekday: (weekday) => capitalized(`${stem(weekday)}diena`),
  weekdayShort: (weekday) => WEEKDAYS_SHORT[weekday - 1] ?? '',
  weekdays: (first, last) => {
    const between = last - first > 1 ? '–' : ' un ';
    return capitalized(`${stem(first)}diena${between}${stem(last)}diena`);
  },
  weekdaysSpoken: (first, last) =>
    last - first > 1
      ? `No ${stem(first)}dienas līdz ${stem(last)}dienai`
      : grammar.weekdays(first, last),
  onWeekday: (weekday) => `${stem(weekday)}dien`,
  onWeekdayAndDate: (date) => `${stem(date.weekday)}dien, ${onDates([date])}`,
  onDates,
  label: (dates) =>
    dates.length === 1 ? capitalized(grammar.onWeekdayAndDate(dates[0])) : onDates(dates),
  today: (date) => `Šodien, ${onDates([date])}`,
  date: (date) => dated(date, 'nominative'),
  period: (first, last) =>
    first.month === last.month
      ? `${first.day}.–${dated(last, 'nominative')}`
      : `${dated(first, 'nominative')} – ${dated(last, 'nominative')}`,
  toDate: (date) => dated(date, 'accusative'),
  fromDate: (date) => dated(date, 'genitive'),
  shortDate: ({ day, month, year }) =>
    `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}.`,
  spoken: (text) => text.replaceAll('plkst.', 'pulksten'),
  unbreakable: /plkst\. [\d.]+|\d+\. \p{L}+|\(Rīgas laiks\)/gu,
};
