/**
 * The grammar of Latvian, the source language. It is written by hand because Intl's Latvian times have
 * colons and leading zeros, and its dates have no cases.
 */
import type { CivilDate, Dates, Grammar } from './grammar.js';
import { capitalized, dated, datedInYear, listed, weekdayStem } from './lv.words.js';

const WEEKDAYS_SHORT = ['P.', 'O.', 'T.', 'C.', 'Pk.', 'S.', 'Sv.'];

function onWeekdayAndDate(date: CivilDate): string {
  return `${weekdayStem(date.weekday)}, ${dated(date, 'locative')}`;
}

/** Names the month once, after the last of its days. */
function onDates(days: Dates): string {
  return listed(
    days.map((date, index) =>
      days[index + 1]?.month === date.month ? `${date.day}.` : dated(date, 'locative'),
    ),
  );
}

export const grammar: Grammar = {
  time: (minutes) =>
    `${Math.floor(minutes / 60) % 24 || (minutes === 1440 ? 24 : 0)}.${String(minutes % 60).padStart(2, '0')}`,
  weekday: (weekday) => capitalized(`${weekdayStem(weekday)}a`),
  weekdays: (first, last) => {
    const between = last - first > 1 ? '–' : ' un ';
    return capitalized(`${weekdayStem(first)}a${between}${weekdayStem(last)}a`);
  },
  weekdaysSpoken: (first, last) =>
    last - first > 1
      ? `No ${weekdayStem(first)}as līdz ${weekdayStem(last)}ai`
      : grammar.weekdays(first, last),
  weekdayShort: (weekday) => WEEKDAYS_SHORT[weekday - 1] ?? '',
  ofWeekday: (weekday) => `${weekdayStem(weekday)}as`,
  onWeekday: weekdayStem,
  onWeekdayAndDate,
  onWeekdayAndDateWithin: (date) => `${onWeekdayAndDate(date)},`,
  onDates,
  label: (days) => (days.length === 1 ? capitalized(onWeekdayAndDate(days[0])) : onDates(days)),
  today: (date) => `Šodien, ${dated(date, 'locative')}`,
  date: (date) => dated(date, 'nominative'),
  period: (first, last) =>
    first.month === last.month
      ? `${first.day}.–${dated(last, 'nominative')}`
      : `${dated(first, 'nominative')} – ${dated(last, 'nominative')}`,
  inPeriod: (first, last) =>
    first.month === last.month
      ? `${first.day}.–${dated(last, 'locative')}`
      : `${dated(first, 'locative')} – ${dated(last, 'locative')}`,
  range: (first, last) => {
    const isOneYear = first.year === last.year;
    const isOneMonth = isOneYear && first.month === last.month;
    const { year, day } = first;
    const inMonth = year === undefined ? `${day}.` : `${year}. gada ${day}.`;
    const from = isOneMonth ? inMonth : datedInYear(first, 'genitive');
    return `No ${from} līdz ${isOneYear ? dated(last, 'dative') : datedInYear(last, 'dative')}`;
  },
  toDate: (date) => dated(date, 'accusative'),
  fromDate: (date) => dated(date, 'genitive'),
  inYear: (text, year) => text.replace(/\d/, `${year}. gada $&`),
  spoken: (text) => text.replaceAll('plkst.', 'pulksten'),
  unbreakable:
    /(?:plkst\. [\d.]+|(?:\d+\.–)?\d+\. (?!plkst)\p{L}+|\((?:Rīgas|vietējais) laiks\)|\p{L}+(?= –))(?: –)?/gu,
};
