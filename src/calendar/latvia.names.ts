/** The names of holidays as the law has them, by the everyday name where that is shorter. */
import type { HolidayName } from './latvia.data.js';

export const NAMES_IN_LAW = {
  'Darba svētki': 'Darba svētki, Latvijas Republikas Satversmes sapulces sasaukšanas diena',
  'Neatkarības atjaunošanas diena': 'Latvijas Republikas Neatkarības atjaunošanas diena',
  'Jāņu diena': 'Jāņu diena (vasaras saulgrieži)',
  Ziemassvētki: 'Ziemassvētki (ziemas saulgrieži)',
} as const satisfies Partial<Record<HolidayName, string>>;

export type NameInLaw = (typeof NAMES_IN_LAW)[keyof typeof NAMES_IN_LAW];
