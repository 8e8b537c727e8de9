/** Latvian periods of the year, nth weekdays and every second week. */
import type { PeriodGrammar } from './grammar.js';
import {
  capitalized,
  dated,
  datedInYear,
  listed,
  month,
  weekdayStem,
  uncapitalized,
} from './lv.words.js';

const ORDINALS = ['', 'pirmajā', 'otrajā', 'trešajā', 'ceturtajā', 'piektajā'];
const FROM_THE_END = [
  '',
  'pēdējā',
  'priekšpēdējā',
  'trešajā no beigām',
  'ceturtajā no beigām',
  'piektajā no beigām',
];

function ordinal(nth: number): string {
  const words = nth > 0 ? ORDINALS : FROM_THE_END;
  return words[Math.abs(nth)] ?? `${nth}.`;
}

export const periods: PeriodGrammar = {
  inMonth: (number) => capitalized(month(number, 'locative')),
  months: (first, last) => `No ${month(first, 'genitive')} līdz ${month(last, 'dative')}`,
  from: (day) => `No ${datedInYear(day, 'genitive')}`,
  fromOnWeekdays: (day, first, last) => {
    const isRun = last - first > 1;
    return `${periods.from(day)}${isRun ? ':' : ''} ${periods.onWeekdays(first, last)}`;
  },
  until: (day) => `Līdz ${datedInYear(day, 'dative')}`,
  joined: (all) => listed(all.map((each, index) => (index ? uncapitalized(each) : each))),
  nthWeekday: (nth, weekday) => `Mēneša ${listed(nth.map(ordinal))} ${weekdayStem(weekday)}ā`,
  everyOther: (weekday) => `Katru otro ${weekdayStem(weekday)}u`,
  onWeekdays: (first, last) => {
    if (last - first > 1) return `no ${weekdayStem(first)}as līdz ${weekdayStem(last)}ai`;
    const days = first === last ? [first] : [first, last];
    return listed(days.map((day) => `${weekdayStem(day)}ās`));
  },
  nextDates: (days) =>
    days
      .map((day, index) =>
        days[index + 1]?.month === day.month ? `${day.day}.` : dated(day, 'locative'),
      )
      .join(', '),
};
