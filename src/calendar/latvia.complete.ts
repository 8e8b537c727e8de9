/** Latvia's calendar with all years and names, for those who do not count bytes. */
import type { LocalizedText } from '../text.js';
import type { DatedCalendar } from './calendar.js';
import type { Decrees } from './decrees.js';
import { CURRENT } from './latvia.data.js';
import { HOLIDAYS_IN_ENGLISH, PAST_HOLIDAYS_IN_ENGLISH } from './latvia.english.js';
import { HISTORY } from './latvia.history.js';
import { latvianCalendar } from './latvian-calendar.js';

const english = new Map(Object.entries({ ...HOLIDAYS_IN_ENGLISH, ...PAST_HOLIDAYS_IN_ENGLISH }));

/** Latvia's public holidays, days off and moved working days: decrees of 2018 to 2026, rules for ever. */
export const latvia = latviaWith({});

/**
 * Latvia's calendar and what was decreed since this version was made.
 * @throws RangeError where a date of the decrees is not one.
 */
export function latviaWith(decrees: Decrees): DatedCalendar {
  return latvianCalendar([HISTORY, CURRENT, decrees], inEnglish);
}

function inEnglish(text: LocalizedText): LocalizedText {
  const en = text['en'] ?? english.get(text.lv);
  return en === undefined ? text : { ...text, en };
}
