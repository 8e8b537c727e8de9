/** Latvia's holidays by rule, and the decrees for the years that a browser asks about. */
import type { RecurringHoliday } from './certainty.js';
import type { BuiltInDecrees } from './decrees.js';

/** Law "Par svētku, atceres un atzīmējamām dienām", section 1. */
export const HOLIDAY_LAW = likumi(72608);

/**
 * Month, day, short name, and whether the holiday is compensated: where it falls on a weekend, the next
 * working day is free.
 */
const FIXED = [
  [1, 1, 'Jaungada diena'],
  [5, 1, 'Darba svētki'],
  [5, 4, 'Neatkarības atjaunošanas diena', true],
  [6, 23, 'Līgo diena'],
  [6, 24, 'Jāņu diena'],
  [11, 18, 'Latvijas Republikas Proklamēšanas diena', true],
  [12, 24, 'Ziemassvētki'],
  [12, 25, 'Ziemassvētki'],
  [12, 26, 'Ziemassvētki'],
  [12, 31, 'Vecgada diena'],
] as const;

export const FIXED_HOLIDAYS: readonly (readonly [number, number, string, true?])[] = FIXED;

/** Days after Easter Sunday, short name. */
export const EASTER_HOLIDAYS = [
  [-2, 'Lielā Piektdiena'],
  [0, 'Pirmās Lieldienas'],
  [1, 'Otrās Lieldienas'],
  [49, 'Vasarsvētki'],
] as const;

export const MOTHERS_DAY = 'Mātes diena';

/** The short names, which every language translates. */
export type HolidayName =
  (typeof FIXED)[number][2] | (typeof EASTER_HOLIDAYS)[number][1] | typeof MOTHERS_DAY;

/**
 * The closing day of the General Latvian Song and Dance Festival is a holiday by the law of 2014, and frees
 * the next working day where it falls on a weekend. It was 8 July in 2018 and 9 July in 2023; the festival
 * of 2028 is planned for 30 June to 9 July, which no act has decided yet.
 */
export const FESTIVAL: RecurringHoliday = {
  year: 2018,
  every: 5,
  from: [7, 1],
  through: [7, 14],
};

/**
 * Working days moved by the Cabinet of Ministers. The order for 2027, due by 1 July 2026, was not found
 * on the day of `CHECKED`.
 */
export const CURRENT: BuiltInDecrees = {
  known: [2026, 2026],
  moved: [
    { from: '2026-01-02', to: '2026-01-17', source: likumi(361161) },
    { from: '2026-06-22', to: '2026-06-27', source: likumi(361161) },
  ],
};

/** The address of a legal act by its number at likumi.lv. */
export function likumi(act: number): string {
  return `likumi.lv/ta/id/${act}`;
}
