/** Latvia's calendar with all years and names, for callers that need not save bytes. */
import type { LocalizedText } from '../text.js';
import type { DatedCalendar } from './calendar.js';
import type { Decrees } from './decrees.js';
import { CURRENT } from './latvia.data.js';
import { HOLIDAYS_IN_ENGLISH, LONG_NAMES_IN_ENGLISH } from './latvia.english.js';
import { HISTORY } from './latvia.history.js';
import { latvianCalendar, type Names } from './latvian-calendar.js';

/** Names as the law has them, by the everyday name where that is shorter. */
const NAMES_IN_LAW = new Map([
  ['Darba svētki', 'Darba svētki, Latvijas Republikas Satversmes sapulces sasaukšanas diena'],
  ['Neatkarības atjaunošanas diena', 'Latvijas Republikas Neatkarības atjaunošanas diena'],
  ['Jāņu diena', 'Jāņu diena (vasaras saulgrieži)'],
  ['Ziemassvētki', 'Ziemassvētki (ziemas saulgrieži)'],
]);

const english = new Map(Object.entries({ ...HOLIDAYS_IN_ENGLISH, ...LONG_NAMES_IN_ENGLISH }));

/**
 * Latvia's public holidays, days off and moved working days: decrees for 2018 to 2026, and the rules of the
 * law for any year.
 */
export const latvia: DatedCalendar = latviaCalendar({});

/**
 * Latvia's calendar extended by decrees that are newer than this version of the package.
 * @throws RangeError where a date of the decrees is invalid, or they contain an unknown key or kind
 */
export function latviaCalendar(decrees: Decrees): DatedCalendar {
  checkDecrees(decrees);
  return latvianCalendar([HISTORY, CURRENT, decrees], fullNames);
}

const KEYS = ['moved', 'days', 'known'];
const KINDS = ['working', 'weekend', 'holiday', 'day-off'];

/** An unknown key is refused: if it were ignored, a decreed holiday would silently be missing. */
function checkDecrees(decrees: Decrees): void {
  const unknown = Object.keys(decrees).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) {
    throw new RangeError(`Decrees: found ${unknown}, expected ${KEYS.join(', ')}`);
  }
  for (const { date, kind } of decrees.days ?? []) {
    if (!KINDS.includes(kind)) {
      throw new RangeError(`Decree of ${date}: found kind "${kind}", expected ${KINDS.join(', ')}`);
    }
  }
}

function fullNames({ name, shortName = name }: Names): Names {
  if (!name || !shortName) return {};
  const inLaw = NAMES_IN_LAW.get(name.lv);
  return {
    name: translated(inLaw === undefined ? name : { lv: inLaw }),
    shortName: translated(shortName),
  };
}

function translated(text: LocalizedText): LocalizedText {
  const en = text['en'] ?? english.get(text.lv);
  return en === undefined ? text : { ...text, en };
}
