import type { LocalizedText } from '../text.js';

/** Acts by their number at likumi.lv. Law "Par svētku, atceres un atzīmējamām dienām", section 1. */
export const HOLIDAY_LAW = 72608;

const christmas: LocalizedText = { lv: 'Ziemassvētki' };

/** Month, day, name; a compensated one that falls on a weekend frees the next working day. */
export const FIXED_HOLIDAYS: readonly (readonly [number, number, LocalizedText, true?])[] = [
  [1, 1, { lv: 'Jaungada diena' }],
  [5, 1, { lv: 'Darba svētki' }],
  [
    5,
    4,
    {
      lv: 'Neatkarības atjaunošanas diena',
    },
    true,
  ],
  [6, 23, { lv: 'Līgo diena' }],
  [6, 24, { lv: 'Jāņu diena' }],
  [
    11,
    18,
    {
      lv: 'Latvijas Republikas Proklamēšanas diena',
    },
    true,
  ],
  [12, 24, christmas],
  [12, 25, christmas],
  [12, 26, christmas],
  [12, 31, { lv: 'Vecgada diena' }],
];

/** Days after Easter Sunday, name. */
export const EASTER_HOLIDAYS: readonly (readonly [number, LocalizedText])[] = [
  [-2, { lv: 'Lielā Piektdiena' }],
  [0, { lv: 'Pirmās Lieldienas' }],
  [1, { lv: 'Otrās Lieldienas' }],
  [49, { lv: 'Vasarsvētki' }],
];

export const MOTHERS_DAY: LocalizedText = {
  lv: 'Mātes diena',
};

/** Working days moved by the Cabinet of Ministers: day off, working Saturday, order. */
export const MOVED_DAYS: readonly (readonly [string, string, number])[] = [
  ['2025-05-02', '2025-05-10', 351684],
  ['2025-11-17', '2025-11-08', 351684],
  ['2026-01-02', '2026-01-17', 361161],
  ['2026-06-22', '2026-06-27', 361161],
];
