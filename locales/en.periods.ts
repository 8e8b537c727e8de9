/** English periods of the year, nth weekdays and every second week. */
import type { PeriodGrammar } from './grammar.js';
import { dated, datedInYear, month, weekday } from './en.words.js';

const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth'];
const FROM_THE_END = ['', 'last', 'second last', 'third last', 'fourth last', 'fifth last'];

const list = new Intl.ListFormat('en-GB');

function ordinal(nth: number): string {
  return (nth > 0 ? ORDINALS : FROM_THE_END)[Math.abs(nth)] ?? String(nth);
}

export const periods: PeriodGrammar = {
  inMonth: (number) => `In ${month(number)}`,
  months: (first, last) => `${month(first)} to ${month(last)}`,
  from: (day) => `From ${datedInYear(day)}`,
  fromOnWeekdays: (day, first, last) => `${periods.from(day)}: ${periods.onWeekdays(first, last)}`,
  until: (day) => `Until ${datedInYear(day)}`,
  joined: (all) =>
    list.format(
      all.map((each, index) =>
        index ? each.replace(/^(?:From|In|Until)/, (word) => word.toLowerCase()) : each,
      ),
    ),
  nthWeekday: (nth, day) => {
    const numbers = list.format(nth.map(ordinal));
    return `${numbers.charAt(0).toUpperCase()}${numbers.slice(1)} ${weekday(day)} of the month`;
  },
  everyOther: (day) => `Every other ${weekday(day)}`,
  onWeekdays: (first, last) => {
    if (last - first > 1) return `${weekday(first)} to ${weekday(last)}`;
    const days = first === last ? [first] : [first, last];
    return list.format(days.map((day) => `${weekday(day)}s`));
  },
  nextDates: (days) =>
    days
      .map((date, index) =>
        days[index + 1]?.month === date.month ? String(date.day) : dated(date),
      )
      .join(', '),
};
