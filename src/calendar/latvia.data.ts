/** Latvia's holidays by rule, and what was decreed for the years a browser asks about. */
import type { Decrees } from './decrees.js';

/** A holiday's name in the law, and what people call it where that is shorter. */
export type HolidayName = readonly [name: string, shortName?: string];

/** Law "Par svētku, atceres un atzīmējamām dienām", section 1. */
export const HOLIDAY_LAW = likumi(72608);

const christmas: HolidayName = ['Ziemassvētki (ziemas saulgrieži)', 'Ziemassvētki'];

/** Month, day, name; a compensated one that falls on a weekend frees the next working day. */
export const FIXED_HOLIDAYS: readonly (readonly [number, number, HolidayName, true?])[] = [
  [1, 1, ['Jaungada diena']],
  [
    5,
    1,
    ['Darba svētki, Latvijas Republikas Satversmes sapulces sasaukšanas diena', 'Darba svētki'],
  ],
  [
    5,
    4,
    ['Latvijas Republikas Neatkarības atjaunošanas diena', 'Neatkarības atjaunošanas diena'],
    true,
  ],
  [6, 23, ['Līgo diena']],
  [6, 24, ['Jāņu diena (vasaras saulgrieži)', 'Jāņu diena']],
  [11, 18, ['Latvijas Republikas Proklamēšanas diena'], true],
  [12, 24, christmas],
  [12, 25, christmas],
  [12, 26, christmas],
  [12, 31, ['Vecgada diena']],
];

/** Days after Easter Sunday, name. */
export const EASTER_HOLIDAYS: readonly (readonly [number, HolidayName])[] = [
  [-2, ['Lielā Piektdiena']],
  [0, ['Pirmās Lieldienas']],
  [1, ['Otrās Lieldienas']],
  [49, ['Vasarsvētki']],
];

export const MOTHERS_DAY: HolidayName = ['Mātes diena'];

/**
 * Working days moved by the Cabinet of Ministers. The order for 2027, due by 1 July 2026, was not found
 * on 2026-11-22.
 */
export const CURRENT: Decrees = {
  known: [2025, 2026],
  moved: [
    { from: '2025-05-02', to: '2025-05-10', source: likumi(351684) },
    { from: '2025-11-17', to: '2025-11-08', source: likumi(351684) },
    { from: '2026-01-02', to: '2026-01-17', source: likumi(361161) },
    { from: '2026-06-22', to: '2026-06-27', source: likumi(361161) },
  ],
};

/** An act by its number. */
export function likumi(act: number): string {
  return `likumi.lv/ta/id/${act}`;
}
