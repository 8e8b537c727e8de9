/** The parts that the form loads when they are first needed, and the built-in institution. */
import { localeOf } from '../../locales/localization.js';
import { Lazy } from '../../src/lazy.js';
import { ATD } from '../../src/standard/atd/identity.js';
import { atdOffices } from '../../src/standard/atd/names.js';
import type { Institution } from './state.js';

/** The code that sends submissions and shows their results. */
export const sending = new Lazy(() => import('./sending/index.js'));

/** ATD's commitments on replies, and its channels. */
export const services = new Lazy(() => import('../../src/standard/atd/services.js'));

/** ATD's charter, for forms about one of its points. */
export const charter = new Lazy(() => import('../../src/standard/atd/charter.js'));

const institutions = new Map<string, Institution>();

/** Returns the built-in ATD standard with the parts of it that are loaded; the same object for all callers. */
export function builtIn(language: string): Institution {
  const locale = localeOf(language);
  const key = [language, services.value, locale, charter.value].map(Boolean).join() + language;
  const translation = <T>(texts: T | undefined) => texts && { [language]: texts };
  const institution = institutions.get(key) ?? {
    ...ATD,
    offices: atdOffices,
    ...(services.value && {
      services: services.value.atdServices(translation(locale?.services)),
    }),
    ...(charter.value && { charter: charter.value.atdCharter(translation(locale?.charter)) }),
  };
  institutions.set(key, institution);
  return institution;
}
