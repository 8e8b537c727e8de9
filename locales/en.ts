/** English: its grammar and the translated messages, one chunk that is loaded when it is asked for. */
import { texts } from './en.texts.js';
import { templates } from './generated/en.js';
import { byMonth, join, type CivilDate, type Dates, type Grammar } from './grammar.js';
import type { Locale } from './localization.js';

const WEEKDAYS = ['Mon', 'Tues', 'Wednes', 'Thurs', 'Fri', 'Satur', 'Sun'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const weekday = (day: number): string => `${WEEKDAYS[day - 1] ?? ''}day`;
const month = (date: CivilDate): string => MONTHS[date.month - 1] ?? '';
const dated = (date: CivilDate): string => `${date.day} ${month(date)}`;

const weekdayAndDate = (date: CivilDate): string => `${weekday(date.weekday)}, ${dated(date)}`;

function dates(days: Dates): string {
  const months = byMonth(days).map(
    (days) =>
      `${join(
        days.map(({ day }) => String(day)),
        'and',
      )} ${month(days[0])}`,
  );
  return join(months, 'and');
}

const grammar: Grammar = {
  time: (minutes) =>
    `${Math.floor(minutes / 60) % 24 || (minutes === 1440 ? 24 : 0)}:${String(minutes % 60).padStart(2, '0')}`,
  weekday,
  weekdayShort: (day) => weekday(day).slice(0, 3),
  weekdays: (first, last) => `${weekday(first)}${last - first > 1 ? '–' : ' and '}${weekday(last)}`,
  weekdaysSpoken: (first, last) =>
    last - first > 1 ? `${weekday(first)} to ${weekday(last)}` : grammar.weekdays(first, last),
  onWeekday: (day) => `on ${weekday(day)}`,
  onWeekdayAndDate: (date) => `on ${weekdayAndDate(date)}`,
  onDates: (days) => `on ${dates(days)}`,
  label: (days) => (days.length === 1 ? weekdayAndDate(days[0]) : dates(days)),
  today: (date) => `Today, ${dated(date)}`,
  date: dated,
  period: (first, last) =>
    first.month === last.month ? `${first.day}–${dated(last)}` : `${dated(first)} – ${dated(last)}`,
  toDate: dated,
  fromDate: dated,
  shortDate: (date) => `${dated(date)} ${date.year}`,
  spoken: (text) => text,
  unbreakable: /at [\d:]+|\d+ \p{Lu}\p{L}+|\(Riga time\)/gu,
};

const en: Locale = { grammar, templates, texts };
export default en;
export { translate } from './translate.js';
