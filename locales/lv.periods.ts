/** Latvian periods of the year, nth weekdays and every second week. */
import type { PeriodDay, PeriodGrammar } from './grammar.js';
import { capitalized, dated, listed, month, weekdayStem } from './lv.words.js';

const ORDINALS = ['', 'pirmajā', 'otrajā', 'trešajā', 'ceturtajā', 'piektajā'];
const FROM_THE_END = ['', 'pēdējā', 'priekšpēdējā', 'trešajā no beigām', 'ceturtajā no beigām'];

function withYear(text: string, { year }: PeriodDay): string {
  return year === undefined ? text : `${year}. gada ${text}`;
}

const from = (day: PeriodDay): string => `no ${withYear(dated(day, 'genitive'), day)}`;
const through = (day: PeriodDay): string => `līdz ${withYear(dated(day, 'dative'), day)}`;

function ordinal(nth: number): string {
  const words = nth > 0 ? ORDINALS : FROM_THE_END;
  return words[Math.abs(nth)] ?? `${nth}.`;
}

export const periods: PeriodGrammar = {
  inMonth: (number) => capitalized(month(number, 'locative')),
  months: (first, last) => `No ${month(first, 'genitive')} līdz ${month(last, 'dative')}`,
  dates: (ends) =>
    capitalized(
      [ends.from && from(ends.from), ends.through && through(ends.through)]
        .filter(Boolean)
        .join(' '),
    ),
  joined: (all) =>
    listed(all.map((each, index) => (index ? each.charAt(0).toLowerCase() + each.slice(1) : each))),
  nthWeekday: (nth, weekday) => `Mēneša ${listed(nth.map(ordinal))} ${weekdayStem(weekday)}ā`,
  everyOther: (weekday) => `Katru otro ${weekdayStem(weekday)}u`,
  nextDates: (days) =>
    days
      .map((day, index) =>
        days[index + 1]?.month === day.month ? `${day.day}.` : dated(day, 'locative'),
      )
      .join(', '),
};
