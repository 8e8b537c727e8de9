/**
 * Renders several languages side by side on one page. `msg()` asks for the language on each call, so the
 * language is set around each synchronous render and never across an `await`. Latvian is the source
 * language and needs no runtime; the runtime arrives with the first translation.
 */
import { LANGUAGES, type Translation } from '../src/languages.js';
import { Lazy } from '../src/lazy.js';
import type { ShortDate } from './grammar.js';
import type { Locale } from './locale.js';
import type { translate } from './translate.js';
import { shortDate as latvianShortDate } from './lv.short-date.js';

/** The module that a language's chunk exports. */
interface LocaleFile {
  readonly default: Locale;
  readonly translate: typeof translate;
}

/** The languages that are fetched on demand; each registers itself when it has loaded. */
const translations: Readonly<Record<Translation, Lazy<Locale>>> = {
  en: new Lazy(async () => register('en', await import('./en.js'))),
};

const loaded = new Map<string, Locale>();
export const [SOURCE_LANGUAGE] = LANGUAGES;

let current: string = SOURCE_LANGUAGE;

export function isLoaded(language: string): boolean {
  return language === SOURCE_LANGUAGE || loaded.has(language);
}

/** The chunk of a language; undefined for the source language, which needs none. */
export function translationTo(language: string): Lazy<Locale> | undefined {
  return (translations as Readonly<Record<string, Lazy<Locale>>>)[language];
}

/** The language if it is loaded; undefined for the source language. */
export function localeOf(language: string): Locale | undefined {
  return loaded.get(language);
}

/** Adds a language that is there: one that has just been loaded, or one that a page brings along. */
export function register(language: string, { default: locale, translate }: LocaleFile): Locale {
  loaded.set(language, locale);
  translate(language, locale, () => current);
  return locale;
}

/** Runs `render` while `msg()` and the grammar use `language`, which must be loaded. */
export function withLanguage<T>(language: string, render: () => T): T {
  const before = current;
  current = language;
  try {
    return render();
  } finally {
    current = before;
  }
}

/** The translation that is being rendered; undefined for the source language, whose texts are in the code. */
export function translation(): Locale | undefined {
  return localeOf(current);
}

/** Formats a date in digits, in the language that is being rendered. */
export const shortDate: ShortDate = (date) => (translation()?.shortDate ?? latvianShortDate)(date);

/**
 * The translation of a Latvian text of the built-in data into the language that is being rendered;
 * undefined where there is none.
 */
export function translationOf(latvian: string): string | undefined {
  return (translation()?.texts as Readonly<Record<string, string>> | undefined)?.[latvian];
}

/** The language that is being rendered. */
export function language(): string {
  return current;
}
