/** English: its grammar and the translated messages, in one chunk that is loaded on demand. */
import { charterTexts as charter } from '../src/standard/atd/charter.en.js';
import { serviceTexts as services } from '../src/standard/atd/services.en.js';
import { periods } from './en.periods.js';
import { texts } from './en.texts.js';
import { dated, datedInYear, weekday } from './en.words.js';
import { templates } from './generated/en.js';
import type { CivilDate, Dates, Grammar, MomentGrammar } from './grammar.js';
import type { Locale } from './locale.js';

const weekdayAndDate = (date: CivilDate): string => `${weekday(date.weekday)}, ${dated(date)}`;

const list = new Intl.ListFormat('en-GB');

/** Names the month once, after the last of its days. */
function joined(days: Dates): string {
  return list.format(
    days.map((date, index) =>
      days[index + 1]?.month === date.month ? String(date.day) : dated(date),
    ),
  );
}

const grammar: Grammar = {
  time: (minutes) =>
    `${Math.floor(minutes / 60) % 24 || (minutes === 1440 ? 24 : 0)}:${String(minutes % 60).padStart(2, '0')}`,
  weekday,
  weekdays: (first, last) => `${weekday(first)}${last - first > 1 ? '–' : ' and '}${weekday(last)}`,
  weekdaysSpoken: (first, last) =>
    last - first > 1 ? `${weekday(first)} to ${weekday(last)}` : grammar.weekdays(first, last),
  weekdayShort: (day) => weekday(day).slice(0, 3),
  ofWeekday: weekday,
  onDates: (days) => `on ${joined(days)}`,
  label: (days) => (days.length === 1 ? weekdayAndDate(days[0]) : joined(days)),
  today: (date) => `Today, ${dated(date)}`,
  date: dated,
  period: (first, last) =>
    first.month === last.month ? `${first.day}–${dated(last)}` : `${dated(first)} – ${dated(last)}`,
  inPeriod: (first, last) => grammar.period(first, last),
  range: (first, last) => {
    const isOneYear = first.year === last.year;
    const isOneMonth = isOneYear && first.month === last.month;
    const from = isOneYear ? dated(first) : datedInYear(first);
    return `From ${isOneMonth ? first.day : from} to ${datedInYear(last)}`;
  },
  toDate: dated,
  fromDate: dated,
  inYear: (text, year) => `${text} ${year}`,
  onWeekday: (day) => `on ${weekday(day)}`,
  onWeekdayAndDate: (date) => `on ${weekdayAndDate(date)}`,
  onWeekdayAndDateWithin: (date) => `on ${weekdayAndDate(date)}`,
  spoken: (text) => text,
  unbreakable:
    /(?:at [\d:]+|(?:\d+–)?\d+ \p{Lu}\p{L}+(?: \d{4})?|\((?:Riga|local) time\)|[\p{L}\d:]+(?= –))(?: –)?/gu,
};

const moments: MomentGrammar = {
  onDate: (date) => `${dated(date)} ${date.year}`,
  at: (date, hour, minute) =>
    `${dated(date)} ${date.year} at ${hour}:${String(minute).padStart(2, '0')}`,
};

const en: Locale = {
  shortDate: (date) => `${dated(date)} ${date.year}`,
  plural: (count) => (count === 1 ? 'one' : 'other'),
  grammar,
  moments,
  periods,
  templates,
  texts,
  charter,
  services,
};
export default en;
export { translate } from './translate.js';
