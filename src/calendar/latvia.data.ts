/** Latvia's holidays by rule, and what was decreed for the years a browser asks about. */
import type { Decrees } from './decrees.js';

/** Law "Par svētku, atceres un atzīmējamām dienām", section 1. */
export const HOLIDAY_LAW = likumi(72608);

/** Month, day, short name; a compensated one that falls on a weekend frees the next working day. */
export const FIXED_HOLIDAYS: readonly (readonly [number, number, string, true?])[] = [
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
];

/** Days after Easter Sunday, short name. */
export const EASTER_HOLIDAYS: readonly (readonly [number, string])[] = [
  [-2, 'Lielā Piektdiena'],
  [0, 'Pirmās Lieldienas'],
  [1, 'Otrās Lieldienas'],
  [49, 'Vasarsvētki'],
];

export const MOTHERS_DAY = 'Mātes diena';

/**
 * Working days moved by the Cabinet of Ministers. The order for 2027, due by 1 July 2026, was not found
 * on 2026-11-22.
 */
export const CURRENT: Decrees = {
  known: [2026, 2026],
  moved: [
    { from: '2026-01-02', to: '2026-01-17', source: likumi(361161) },
    { from: '2026-06-22', to: '2026-06-27', source: likumi(361161) },
  ],
};

/** An act by its number. */
export function likumi(act: number): string {
  return `likumi.lv/ta/id/${act}`;
}
