/** ATD's complete standard, in all languages, for callers that need not save bytes. */
import type { LocalizedText } from '../../text.js';
import type { Standard } from '../model.js';
import { atdCharter } from './charter.js';
import { atdHours } from './hours.js';
import { atdServices } from './services.js';
import { TRANSLATIONS, type AtdTexts } from './translations.js';

const languages = Object.entries(TRANSLATIONS);

export const atd: Standard = {
  ...atdHours,
  name: inAllLanguages(atdHours.name),
  counters: inAllLanguages(atdHours.counters),
  ...(atdHours.counter && { counter: inAllLanguages(atdHours.counter) }),
  offices: atdHours.offices.map((office) => ({ ...office, name: inAllLanguages(office.name) })),
  footnotes: atdHours.footnotes.map((note) => ({
    ...note,
    title: inAllLanguages(note.title),
    text: inAllLanguages(note.text),
  })),
  charter: atdCharter(textsOf('charter')),
  services: atdServices(textsOf('services')),
};

function textsOf<Part extends keyof AtdTexts>(part: Part): Record<string, AtdTexts[Part]> {
  return Object.fromEntries(languages.map(([language, texts]) => [language, texts[part]]));
}

/** Adds the translations; a name that is the same in a language has none. */
function inAllLanguages(text: LocalizedText): LocalizedText {
  const known = languages.flatMap(([language, { hours }]) => {
    const translation = (hours as Readonly<Record<string, string>>)[text.lv];
    return translation === undefined ? [] : [[language, translation] as const];
  });
  return { ...text, ...Object.fromEntries(known) };
}
