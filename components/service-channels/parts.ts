import { OnDemand } from '../../locales/on-demand.js';
import { atdHours } from '../../src/standard/atd/hours.js';
import { atdServices, type ServiceTexts } from '../../src/standard/atd/services.js';
import type { Standard } from '../../src/standard/model.js';

/** The built-in words on services in other languages than their own; for pages in such a language. */
export const translations: Readonly<Record<string, OnDemand<ServiceTexts>>> = {
  en: new OnDemand(
    async () => (await import('../../src/standard/atd/services.en.js')).serviceTexts,
  ),
};

const standards = new Map<ServiceTexts | undefined, Standard>();

/** The built-in standard as far as this element shows it, with its translation if that has come. */
export function builtIn(language: string): Standard {
  const texts = translations[language]?.value;
  let standard = standards.get(texts);
  if (!standard) {
    standard = { ...atdHours, services: atdServices(texts && { [language]: texts }) };
    standards.set(texts, standard);
  }
  return standard;
}

/** For pages in another language than the source's. */
export const translationNotes = new OnDemand(() => import('../shared/translation-note.js'));
