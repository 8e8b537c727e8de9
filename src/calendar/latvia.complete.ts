/** Latvia's calendar with all years and names, for callers that need not save bytes. */
import type { Translation } from '../languages.js';
import type { LocalizedText } from '../text.js';
import type { DatedCalendar } from './calendar.js';
import type { Decrees } from './decrees.js';
import { CURRENT } from './latvia.data.js';
import * as english from './latvia.en.js';
import { HISTORY } from './latvia.history.js';
import { NAMES_IN_LAW } from './latvia.names.js';
import { latvianCalendar, type Names } from './latvian-calendar.js';

/** The names in the other languages. */
const TRANSLATED: Readonly<Record<Translation, Pick<typeof english, 'holidays' | 'namesInLaw'>>> = {
  en: english,
};

const inLaw = new Map<string, string>(Object.entries(NAMES_IN_LAW));
const translations = Object.entries(TRANSLATED).map(
  ([language, { holidays, namesInLaw }]) =>
    [language, new Map(Object.entries({ ...holidays, ...namesInLaw }))] as const,
);

/**
 * Latvia's public holidays, days off and moved working days: decrees since 2018, and the rules of the
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
  const nameInLaw = inLaw.get(name.lv);
  return {
    name: translated(nameInLaw === undefined ? name : { lv: nameInLaw }),
    shortName: translated(shortName),
  };
}

function translated(text: LocalizedText): LocalizedText {
  const known = translations.flatMap(([language, names]) => {
    const name = names.get(text.lv);
    return name === undefined ? [] : [[language, name] as const];
  });
  return { ...Object.fromEntries(known), ...text };
}
