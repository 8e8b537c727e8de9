import { learnLatvian } from '../../locales/localization.js';
import { plural } from '../../locales/lv.plural.js';
import { OnDemand } from '../../locales/on-demand.js';
import { ATD } from '../../src/standard/atd/identity.js';
import { ATD_MEETING, atdOffices } from '../../src/standard/atd/names.js';
import type { Charter } from '../../src/standard/charter.js';
import type { ServiceTexts } from '../../src/standard/atd/services.js';
import type { Institution } from './state.js';

learnLatvian({ plural });

/** What sends, and shows what has come of it. */
export const live = new OnDemand(() => import('./live/index.js'));

/** ATD's promise of an answer, and the ways to reach it. */
const services = new OnDemand(() => import('../../src/standard/atd/services.js'));

/** The same in other languages than its own. */
const translations: Readonly<Record<string, OnDemand<ServiceTexts>>> = {
  en: new OnDemand(
    async () => (await import('../../src/standard/atd/services.en.js')).serviceTexts,
  ),
};

/** What is known of ATD beyond its name: the ways to reach it, and its promise, in a language. */
export function moreOf(language: string): readonly OnDemand<unknown>[] {
  return [services, translations[language]].filter((part) => part !== undefined);
}

/** ATD's charter, of which a form may be about a point. */
export const charter = new OnDemand<Charter>(async () =>
  (await import('../../src/standard/atd/charter.js')).atdCharter(),
);

const institutions = new Map<string, Institution>();

/** ATD as it is built in, with as much of it as has come; the same for all who ask. */
export function builtIn(language: string): Institution {
  const texts = translations[language]?.value;
  const key = [language, services.value, texts, charter.value].map(Boolean).join() + language;
  const institution = institutions.get(key) ?? {
    ...ATD,
    offices: atdOffices,
    meeting: { lv: ATD_MEETING },
    ...(services.value && { services: services.value.atdServices(texts && { [language]: texts }) }),
    ...(charter.value && { charter: charter.value }),
  };
  institutions.set(key, institution);
  return institution;
}
