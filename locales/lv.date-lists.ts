/** Lists of dates in Latvian. */
import type { DateListGrammar, Dates } from './grammar.js';
import type * as Latvian from './lv.dates.js';
import { capitalized } from './lv.js';

const WEEKDAYS_SHORT = ['P.', 'O.', 'T.', 'C.', 'Pk.', 'S.', 'Sv.'];

const list = new Intl.ListFormat('lv');

/** From how single dates are said, which has come before. */
export function dateListsOf({ dates, dated }: typeof Latvian): DateListGrammar {
  const { onWeekday, onWeekdayAndDate } = dates;
  /** The month is said once, after the last of its days. */
  const onDates = (days: Dates) =>
    list.format(
      days.map((date, index) =>
        days[index + 1]?.month === date.month ? `${date.day}.` : dated(date, 'locative'),
      ),
    );
  return {
    weekdayShort: (weekday) => WEEKDAYS_SHORT[weekday - 1] ?? '',
    ofWeekday: (weekday) => `${onWeekday(weekday)}as`,
    onDates,
    label: (days) => (days.length === 1 ? capitalized(onWeekdayAndDate(days[0])) : onDates(days)),
    today: (date) => `Šodien, ${dated(date, 'locative')}`,
    date: (date) => dated(date, 'nominative'),
    period: (first, last) =>
      first.month === last.month
        ? `${first.day}.–${dated(last, 'nominative')}`
        : `${dated(first, 'nominative')} – ${dated(last, 'nominative')}`,
    toDate: (date) => dated(date, 'accusative'),
    fromDate: (date) => dated(date, 'genitive'),
    inYear: (text, year) => text.replace(/\d/, `${year}. gada $&`),
  };
}
