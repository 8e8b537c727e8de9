import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import type { LocaleModule } from '@lit/localize/lit-localize.js';
import { sourceLocale, targetLocales } from './generated/codes.js';

const loaded = new Map<string, LocaleModule>();

/** Adds a language to those `msg()` speaks; before the first it speaks the source language alone. */
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
