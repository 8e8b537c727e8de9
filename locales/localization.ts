/**
 * Languages side by side on one page. `msg()` asks for the language each time it is called, so the
 * language is set around each synchronous render and never across an `await`. Latvian is the source
 * and needs no machinery; that comes with the first translation.
 */
import type { LocaleModule } from '@lit/localize/lit-localize.js';
import type { ServiceTexts } from '../src/standard/atd/services.js';
import type { CharterTexts } from '../src/standard/charter.js';
import { Lazy } from '../src/lazy.js';
import { sourceLocale, targetLocales } from './generated/codes.js';
import type { Grammar, MomentGrammar, Plural, ShortDate } from './grammar.js';
import type { translate } from './translate.js';
import { shortDate as latvianShortDate } from './lv.short-date.js';

export interface Locale extends LocaleModule {
  readonly shortDate: ShortDate;
  readonly plural: Plural;
  readonly grammar: Grammar;
  readonly moments: MomentGrammar;
  /** ATD's own texts in this language. */
  readonly charter?: CharterTexts;
  readonly services?: ServiceTexts;
  /** Translations of the Latvian texts that come as data. */
  readonly texts?: Readonly<Record<string, string>>;
}

/** What a language's chunk brings. */
interface LocaleFile {
  readonly default: Locale;
  readonly translate: typeof translate;
}

/** The languages that are fetched; each adds itself when it comes. */
const translations: Readonly<Record<string, Lazy<Locale>>> = {
  en: new Lazy(async () => learn('en', await import('./en.js'))),
};

const loaded = new Map<string, Locale>();
let current: string = sourceLocale;

export const SOURCE_LANGUAGE = sourceLocale;
export const LANGUAGES: readonly string[] = [sourceLocale, ...targetLocales];

export function isLoaded(language: string): boolean {
  return language === sourceLocale || loaded.has(language);
}

/** What has to be fetched for a language; nothing for the source language. */
export function translationTo(language: string): Lazy<Locale> | undefined {
  return translations[language];
}

function learn(language: string, { default: locale, translate }: LocaleFile): Locale {
  loaded.set(language, locale);
  translate(language, locale, () => current);
  return locale;
}

/** Runs `render` with `msg()` and the grammar speaking `language`, which must be loaded. */
export function withLanguage<T>(language: string, render: () => T): T {
  const before = current;
  current = language;
  try {
    return render();
  } finally {
    current = before;
  }
}

/** What is known of the language that is being rendered; nothing of the source language, which is in the code. */
export function translation(): Locale | undefined {
  return loaded.get(current);
}

/** A date in digits, in the language that is being rendered. */
export const shortDate: ShortDate = (date) => (translation()?.shortDate ?? latvianShortDate)(date);

/** A Latvian text of the built-in data in the language that is being rendered, if it is known. */
export function translationOf(latvian: string): string | undefined {
  return translation()?.texts?.[latvian];
}

/** The language that is being rendered. */
export function language(): string {
  return current;
}
