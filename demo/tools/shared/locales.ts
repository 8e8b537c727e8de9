/** All languages of the elements, which the tools have from the start. */
import * as en from '../../../locales/en.js';
import type { Locale } from '../../../locales/locale.js';
import { register } from '../../../locales/localization.js';
import type { Translation } from '../../../src/languages.js';

const FILES: Readonly<Record<Translation, typeof en>> = { en };

export const LOCALES = Object.fromEntries(
  Object.entries(FILES).map(([language, file]) => [language, file.default]),
) as Readonly<Record<Translation, Locale>>;

/** Called where it is needed: a bundler may leave out a module that is imported for its effects alone. */
export function registerLocales(): void {
  for (const [language, file] of Object.entries(FILES)) register(language, file);
}
