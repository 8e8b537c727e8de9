import { learnLatvian } from '../../locales/localization.js';
import { plural } from '../../locales/lv.plural.js';
import { OnDemand } from '../../locales/on-demand.js';
import { atdCharter } from '../../src/standard/atd/charter.js';
import type { Charter, CharterTexts } from '../../src/standard/charter.js';

learnLatvian({ plural });

/** The built-in charter in other languages than its own; for pages in such a language. */
export const translations: Readonly<Record<string, OnDemand<CharterTexts>>> = {
  en: new OnDemand(async () => (await import('../../src/standard/atd/charter.en.js')).charterTexts),
};

const charters = new Map<CharterTexts | undefined, Charter>();

/** The built-in charter, with its translation if that has come; the same object for all who ask. */
export function builtInCharter(language: string): Charter {
  const texts = translations[language]?.value;
  let charter = charters.get(texts);
  if (!charter) charters.set(texts, (charter = atdCharter(texts && { [language]: texts })));
  return charter;
}
