import { translationTo } from '../../locales/localization.js';
import { atdHours } from '../../src/standard/atd/hours.js';
import { atdServices, type ServiceTexts } from '../../src/standard/atd/services.js';
import type { Standard } from '../../src/standard/model.js';

const standards = new Map<ServiceTexts | undefined, Standard>();

/** The built-in standard as far as this element shows it, with its translation if that has come. */
export function builtIn(language: string): Standard {
  const texts = translationTo(language)?.value?.services;
  let standard = standards.get(texts);
  if (!standard) {
    standard = { ...atdHours, services: atdServices(texts && { [language]: texts }) };
    standards.set(texts, standard);
  }
  return standard;
}
