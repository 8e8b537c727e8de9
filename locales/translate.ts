/** Sets up the translation of messages, with the first language that is not the source language. */
import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import type { LocaleModule } from '@lit/localize/lit-localize.js';
import { sourceLocale, targetLocales } from '../src/locale-codes.js';

const loaded = new Map<string, LocaleModule>();

/** Registers a language with `msg()`, which before the first registration knows only the source language. */
export function translate(language: string, locale: LocaleModule, getLocale: () => string): void {
  if (loaded.size === 0) {
    configureReentrantLocalization({
      sourceLocale,
      targetLocales: [...targetLocales],
      getLocale,
      loadLocaleSync: (code) => loaded.get(code) ?? locale,
    });
  }
  loaded.set(language, locale);
}
