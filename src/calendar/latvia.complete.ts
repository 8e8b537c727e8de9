/** Latvia's calendar with all years and names, for those who do not count bytes. */
import type { LocalizedText } from '../text.js';
import type { DatedCalendar } from './calendar.js';
import type { Decrees } from './decrees.js';
import { CURRENT } from './latvia.data.js';
import { HOLIDAYS_IN_ENGLISH, LONG_NAMES_IN_ENGLISH } from './latvia.english.js';
import { HISTORY } from './latvia.history.js';
import { latvianCalendar, type Names } from './latvian-calendar.js';

/** The names in the law, by what people call the days, where that is shorter. */
const NAMES_IN_LAW = new Map([
  ['Darba svētki', 'Darba svētki, Latvijas Republikas Satversmes sapulces sasaukšanas diena'],
  ['Neatkarības atjaunošanas diena', 'Latvijas Republikas Neatkarības atjaunošanas diena'],
  ['Jāņu diena', 'Jāņu diena (vasaras saulgrieži)'],
  ['Ziemassvētki', 'Ziemassvētki (ziemas saulgrieži)'],
]);

const english = new Map(Object.entries({ ...HOLIDAYS_IN_ENGLISH, ...LONG_NAMES_IN_ENGLISH }));

/** Latvia's public holidays, days off and moved working days: decrees of 2018 to 2026, rules for ever. */
export const latvia: DatedCalendar = latviaCalendar({});

/**
 * Latvia's calendar and what was decreed since this version was made.
 * @throws RangeError where a date of the decrees is not one, or anything else in them is not understood.
 */
export function latviaCalendar(decrees: Decrees): DatedCalendar {
  checkDecrees(decrees);
  return latvianCalendar([HISTORY, CURRENT, decrees], fullNames);
}

const KEYS = ['moved', 'days', 'known'];
const KINDS = ['working', 'weekend', 'holiday', 'day-off'];

/** A decree that is read over in silence would be a holiday that is not known. */
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
