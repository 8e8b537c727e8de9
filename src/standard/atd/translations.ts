/** ATD's texts in the other languages, for callers that need not save bytes. */
import type { Translation } from '../../languages.js';
import { charterTexts } from './charter.en.js';
import type { AtdCharterTexts } from './charter.js';
import { hoursTexts, type HoursTexts } from './hours.en.js';
import { serviceTexts } from './services.en.js';
import type { ServiceTexts } from './services.js';

export interface AtdTexts {
  readonly charter: AtdCharterTexts;
  readonly services: ServiceTexts;
  readonly hours: HoursTexts;
}

export const TRANSLATIONS: Readonly<Record<Translation, AtdTexts>> = {
  en: { charter: charterTexts, services: serviceTexts, hours: hoursTexts },
};
