/** English periods of the year, nth weekdays and every second week. */
import type { PeriodDay, PeriodGrammar } from './grammar.js';
import { MONTHS, weekday } from './en.words.js';

const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth'];
const FROM_THE_END = ['', 'last', 'second last', 'third last', 'fourth last', 'fifth last'];

const month = (number: number): string => MONTHS[number - 1] ?? '';
const dated = ({ day, month: number, year }: PeriodDay): string =>
  [day, month(number), year].filter(Boolean).join(' ');

function ordinal(nth: number): string {
  return (nth > 0 ? ORDINALS : FROM_THE_END)[Math.abs(nth)] ?? String(nth);
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const list = new Intl.ListFormat('en-GB');

export const periods: PeriodGrammar = {
  inMonth: (number) => `In ${month(number)}`,
  months: (first, last) => `${month(first)} to ${month(last)}`,
  dates: ({ from, through }) => {
    if (from && through) return `${dated(from)} to ${dated(through)}`;
    return from ? `From ${dated(from)}` : `Until ${dated(through)}`;
  },
  joined: (all) => list.format(all),
  nthWeekday: (nth, day) =>
    `${capitalized(list.format(nth.map(ordinal)))} ${weekday(day)} of the month`,
  everyOther: (day) => `Every other ${weekday(day)}`,
  nextDates: (days) =>
    days
      .map(({ day, month: number }, index) =>
        days[index + 1]?.month === number ? String(day) : dated({ day, month: number }),
      )
      .join(', '),
};
