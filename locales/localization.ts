/**
 * Languages side by side on one page. `msg()` asks for the language each time it is called, so the
 * language is set around each synchronous render and never across an `await`. Latvian is the source
 * and needs no machinery; that comes with the first translation.
 */
import type { LocaleModule } from '@lit/localize/lit-localize.js';
import type { ServiceTexts } from '../src/standard/atd/services.js';
import type { CharterTexts } from '../src/standard/charter.js';
import { known, OnDemand } from './on-demand.js';
import { sourceLocale, targetLocales } from './generated/codes.js';
import type {
  DateGrammar,
  DateListGrammar,
  Grammar,
  MomentGrammar,
  Plural,
  ShortDate,
} from './grammar.js';
import type { translate } from './translate.js';
import { shortDate as latvianShortDate } from './lv.short-date.js';

export interface Locale extends LocaleModule {
  readonly shortDate: ShortDate;
  /** Those of the source language come with what needs them. */
  plural?: Plural;
  grammar?: Grammar;
  dates?: DateGrammar;
  dateLists?: DateListGrammar;
  moments?: MomentGrammar;
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
const translations: Readonly<Record<string, OnDemand<Locale>>> = {
  en: new OnDemand(async () => learn('en', await import('./en.js'))),
};

const source: Locale = { shortDate: latvianShortDate, templates: {} };
const loaded = new Map<string, Locale>([[sourceLocale, source]]);
let current: string = sourceLocale;

export const SOURCE_LANGUAGE = sourceLocale;
export const LANGUAGES: readonly string[] = [sourceLocale, ...targetLocales];

export function isLoaded(language: string): boolean {
  return loaded.has(language);
}

/** What has to be fetched for a language; nothing for the source language. */
export function translationTo(language: string): OnDemand<Locale> | undefined {
  return translations[language];
}

function learn(language: string, { default: locale, translate }: LocaleFile): Locale {
  loaded.set(language, locale);
  translate(language, locale, () => current);
  return locale;
}

/** Runs `render` with `msg()` and {@link grammar} speaking `language`, which must be loaded. */
export function withLanguage<T>(language: string, render: () => T): T {
  const before = current;
  current = language;
  try {
    return render();
  } finally {
    current = before;
  }
}

/** A date in digits, in the language that is being rendered. */
export const shortDate: ShortDate = (date) => locale().shortDate(date);

/**
 * How the language that is being rendered counts.
 * @throws Error before it is learned
 */
export function plural(): Plural {
  return known(locale().plural);
}

/**
 * How the language that is being rendered tells hours.
 * @throws Error before it is learned
 */
export function grammar(): Grammar {
  return known(locale().grammar);
}

/**
 * How the language that is being rendered speaks of dates.
 * @throws Error before they are learned
 */
export function dateGrammar(): DateGrammar {
  return known(locale().dates);
}

/**
 * How the language that is being rendered lists dates.
 * @throws Error before they are learned
 */
export function dateLists(): DateListGrammar {
  return known(locale().dateLists);
}

/**
 * How the language that is being rendered says when something was or will be.
 * @throws Error before it is learned
 */
export function momentGrammar(): MomentGrammar {
  return known(locale().moments);
}

/** Brings what the source language was without. */
export function learnLatvian(part: Partial<Locale>): void {
  Object.assign(source, part);
}

function locale(): Locale {
  return loaded.get(current) ?? source;
}

/** A Latvian text of the built-in data in the language that is being rendered, if it is known. */
export function translationOf(latvian: string): string | undefined {
  return locale().texts?.[latvian];
}

/** The language that is being rendered. */
export function language(): string {
  return current;
}
