/** The built-in standard, with all that the element shows of it. */
import { localeOf } from '../../locales/localization.js';
import { atdHours } from '../../src/standard/atd/hours.js';
import { atdServices, type ServiceTexts } from '../../src/standard/atd/services.js';
import type { Standard } from '../../src/standard/model.js';

const standards = new Map<ServiceTexts | undefined, Standard>();

/** Returns the part of the built-in standard that this element shows, with its translation if that is loaded. */
export function builtIn(language: string): Standard {
  const texts = localeOf(language)?.services;
  let standard = standards.get(texts);
  if (!standard) {
    standard = { ...atdHours, services: atdServices(texts && { [language]: texts }) };
    standards.set(texts, standard);
  }
  return standard;
}
