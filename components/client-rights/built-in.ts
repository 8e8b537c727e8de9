/** The built-in standard, limited to what the element shows. */
import { localeOf } from '../../locales/localization.js';
import { atdCharter, type AtdCharterTexts } from '../../src/standard/atd/charter.js';
import { ATD } from '../../src/standard/atd/identity.js';
import type { Charter } from '../../src/standard/charter.js';
import type { PointChannel } from './charter-model.js';

type BuiltIn = typeof ATD & {
  readonly charter: Charter;
  readonly services: { readonly channels: readonly PointChannel[] };
};

/** The only channel that ATD's points name; all others stay in the file of its services. */
const services = { channels: [{ id: 'talrunis', telephone: ATD.telephone }] };

const standards = new Map<AtdCharterTexts | undefined, BuiltIn>();

/**
 * Returns the built-in charter with its institution, and with its translation if that is loaded; the same
 * object for all callers.
 */
export function builtIn(language: string): BuiltIn {
  const texts = localeOf(language)?.charter;
  let standard = standards.get(texts);
  if (!standard) {
    standard = { ...ATD, services, charter: atdCharter(texts && { [language]: texts }) };
    standards.set(texts, standard);
  }
  return standard;
}
