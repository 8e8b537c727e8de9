import { learnLatvian } from '../../locales/localization.js';
import { plural } from '../../locales/lv.plural.js';
import { OnDemand } from '../../locales/on-demand.js';
import { atdCharter } from '../../src/standard/atd/charter.js';
import { ATD } from '../../src/standard/atd/identity.js';
import type { Charter, CharterTexts } from '../../src/standard/charter.js';

learnLatvian({ plural });

/** The built-in charter in other languages than its own; for pages in such a language. */
export const translations: Readonly<Record<string, OnDemand<CharterTexts>>> = {
  en: new OnDemand(async () => (await import('../../src/standard/atd/charter.en.js')).charterTexts),
};

type BuiltIn = typeof ATD & { readonly charter: Charter };

const standards = new Map<CharterTexts | undefined, BuiltIn>();

/** The built-in charter and whose it is, with its translation if that has come; the same for all who ask. */
export function builtIn(language: string): BuiltIn {
  const texts = translations[language]?.value;
  let standard = standards.get(texts);
  if (!standard) {
    standard = { ...ATD, charter: atdCharter(texts && { [language]: texts }) };
    standards.set(texts, standard);
  }
  return standard;
}

/** For pages in another language than the source's. */
export const translationNotes = new OnDemand(() => import('../shared/translation-note.js'));
