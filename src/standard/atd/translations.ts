/** ATD's texts in the other languages, for callers that need not save bytes. */
import type { Translation } from '../../languages.js';
import { charterTexts } from './charter.en.js';
import type { AtdCharterTexts } from './charter.js';
import { hoursTexts } from './hours.en.js';
import type { atdOffices } from './names.js';
import { serviceTexts } from './services.en.js';
import type { ServiceTexts } from './services.js';

/** ATD's names and footnotes by the Latvian text; an office needs a name only where it has another one. */
export type HoursTexts = Readonly<Record<keyof typeof hoursTexts, string>> &
  Readonly<Partial<Record<(typeof atdOffices)[number]['name']['lv'], string>>>;

export interface AtdTexts {
  readonly charter: AtdCharterTexts;
  readonly services: ServiceTexts;
  readonly hours: HoursTexts;
}

export const TRANSLATIONS: Readonly<Record<Translation, AtdTexts>> = {
  en: { charter: charterTexts, services: serviceTexts, hours: hoursTexts },
};
