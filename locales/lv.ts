/** Latvian, the source language. Intl's Latvian times have colons and leading zeros. */
import type { Grammar } from './grammar.js';

const WEEKDAYS = ['pirm', 'otr', 'treš', 'ceturt', 'piekt', 'sest', 'svēt'];

export function weekdayStem(weekday: number): string {
  return WEEKDAYS[weekday - 1] ?? '';
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const grammar: Grammar = {
  time: (minutes) =>
    `${Math.floor(minutes / 60) % 24 || (minutes === 1440 ? 24 : 0)}.${String(minutes % 60).padStart(2, '0')}`,
  weekday: (weekday) => capitalized(`${weekdayStem(weekday)}diena`),
  weekdays: (first, last) => {
    const between = last - first > 1 ? '–' : ' un ';
    return capitalized(`${weekdayStem(first)}diena${between}${weekdayStem(last)}diena`);
  },
  weekdaysSpoken: (first, last) =>
    last - first > 1
      ? `No ${weekdayStem(first)}dienas līdz ${weekdayStem(last)}dienai`
      : grammar.weekdays(first, last),
  unbreakable: /plkst\. [\d.]+|(?:\d+\.–)?\d+\. (?!plkst)\p{L}+|\(Rīgas laiks\)/gu,
};
