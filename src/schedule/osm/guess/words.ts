/** Replaces the words that people write, in English and in any language, by those of the notation. */
import { MONTHS, WEEKDAYS } from '../words.js';

/** A pattern in the text, and its replacement in the notation. */
export type Habit = readonly [RegExp, string | ((...found: string[]) => string)];

export function replaced(text: string, habits: readonly Habit[]): string {
  return habits.reduce((each, [habit, meaning]) => each.replace(habit, meaning as string), text);
}

/** Matches whole words only; `\b` knows only the letters of English. */
export function words(source: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?!\p{L})`, 'giu');
}

/** Returns a replacer that gives the name whose group has matched. */
export function named(names: readonly string[]): (...found: string[]) => string {
  return (_, ...groups) =>
    names[groups.findIndex((group: unknown) => typeof group === 'string')] ?? '';
}

/** Signs that typewriters, keyboards and word processors produce. */
export const SIGNS: readonly Habit[] = [
  [/[‐‑‒–—−~～]/gu, '-'],
  [/：/gu, ':'],
  [/[、，]/gu, ','],
  [/\s*(?:[\r\n]+|[；•])\s*/gu, '; '],
  [/[⁰¹²³⁴⁵⁶⁷⁸⁹]{2}/gu, (digits) => `:${digits.normalize('NFKC')}`],
];

export const ENGLISH: readonly Habit[] = [
  [words(String.raw`(?:opening |business |office )?hours\s*:`), ''],
  [words('(?:open )?(?:24 ?(?:hours|hrs|h)(?: a day)?|non-?stop|(?:a)?round the clock)'), '24/7'],
  [words('7 days a week'), 'Mo-Su'],
  [
    words(
      String.raw`(?:(mon)|(tue)|(wed)|(thu)|(fri)|(sat)|(sun))(?:(?:s|nes|rs?|ur)?(?:days?)?)\.?`,
    ),
    named(WEEKDAYS),
  ],
  [words('every ?day|daily'), 'Mo-Su'],
  [words('week ?days|work(?:ing )?days'), 'Mo-Fr'],
  [words('weekends?'), 'Sa,Su'],
  [words(String.raw`(?:(?:on )?(?:public|bank) )?holidays?`), 'PH'],
  [
    words(
      String.raw`(?:(jan(?:uary)?)|(feb(?:ruary)?)|(mar(?:ch)?)|(apr(?:il)?)|(may)|(june?)|(july?)|(aug(?:ust)?)|(sept?(?:ember)?)|(oct(?:ober)?)|(nov(?:ember)?)|(dec(?:ember)?))\.?`,
    ),
    named(MONTHS),
  ],
  [words('closed|geschlossen'), 'off'],
  [words(String.raw`(?:from\s+)?(\S+)\s+(?:to|until|till|thru|through)`), '$1-'],
  [words('midnight'), '24:00'],
  [words('noon'), '12:00'],
  [words('lunch(?: break)?|break'), 'break'],
  [words('and'), ','],
  [/\s*&\s*/gu, ', '],
  [words(String.raw`o'clock|uhr|hrs`), ''],
];
