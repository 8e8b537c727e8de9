/** Lists of dates in Latvian. */
import type { DateListGrammar, Dates } from './grammar.js';
import { dated, onWeekday, onWeekdayAndDate } from './lv.dates.js';
import { capitalized } from './lv.js';

const WEEKDAYS_SHORT = ['P.', 'O.', 'T.', 'C.', 'Pk.', 'S.', 'Sv.'];

const list = new Intl.ListFormat('lv');

/** The month is said once, after the last of its days. */
function onDates(dates: Dates): string {
  return list.format(
    dates.map((date, index) =>
      dates[index + 1]?.month === date.month ? `${date.day}.` : dated(date, 'locative'),
    ),
  );
}

export const dateLists: DateListGrammar = {
  weekdayShort: (weekday) => WEEKDAYS_SHORT[weekday - 1] ?? '',
  ofWeekday: (weekday) => `${onWeekday(weekday)}as`,
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
};
