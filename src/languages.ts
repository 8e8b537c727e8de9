/**
 * The languages of the elements, by primary language subtag; the first is the source language. The list is
 * `targetLocales` in lit-localize.json: a language that is added there has to be added wherever the compiler
 * misses it.
 */
import { sourceLocale, targetLocales } from './locale-codes.js';

export const LANGUAGES = [sourceLocale, ...targetLocales] as const;

export type Language = (typeof LANGUAGES)[number];

export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text);
}

/** A language other than the source language. */
export type Translation = (typeof targetLocales)[number];
