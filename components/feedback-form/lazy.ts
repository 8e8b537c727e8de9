import { translationTo } from '../../locales/localization.js';
import { Lazy } from '../../src/lazy.js';
import { ATD } from '../../src/standard/atd/identity.js';
import { ATD_MEETING, atdOffices } from '../../src/standard/atd/names.js';
import type { Charter } from '../../src/standard/charter.js';
import type { Institution } from './state.js';

/** What sends, and shows what has come of it. */
export const live = new Lazy(() => import('./sending/index.js'));

/** ATD's promise of an answer, and the ways to reach it. */
export const services = new Lazy(() => import('../../src/standard/atd/services.js'));

/** ATD's charter, of which a form may be about a point. */
export const charter = new Lazy<Charter>(async () =>
  (await import('../../src/standard/atd/charter.js')).atdCharter(),
);

const institutions = new Map<string, Institution>();

/** ATD as it is built in, with as much of it as has come; the same for all who ask. */
export function builtIn(language: string): Institution {
  const texts = translationTo(language)?.value?.services;
  const key = [language, services.value, texts, charter.value].map(Boolean).join() + language;
  const institution = institutions.get(key) ?? {
    ...ATD,
    offices: atdOffices,
    meeting: { lv: ATD_MEETING, ...(texts && { [language]: texts.names.meeting }) },
    ...(services.value && { services: services.value.atdServices(texts && { [language]: texts }) }),
    ...(charter.value && { charter: charter.value }),
  };
  institutions.set(key, institution);
  return institution;
}
