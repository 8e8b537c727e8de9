/** Merges a text structure with its translations. */
import type { LocalizedText } from '../text.js';

/** The same structure with other texts, as a translation has them. */
export type Texts<T> = T extends string ? string : { readonly [Key in keyof T]: Texts<T[Key]> };

/** The same structure with each text in every language. */
export type Localized<T> = T extends string
  ? LocalizedText
  : { readonly [Key in keyof T]: Localized<T[Key]> };

/**
 * Merges texts of the same structure in several languages into texts that each contain their translations.
 * @param translations of the same structure, by language; a text that one of them lacks stays untranslated
 */
export function translated<T>(
  latvian: T,
  translations: Readonly<Record<string, T>> = {},
): Localized<T> {
  return walk(latvian, Object.entries(translations)) as Localized<T>;
}

function walk(latvian: unknown, translations: readonly (readonly [string, unknown])[]): unknown {
  if (typeof latvian === 'string') return { lv: latvian, ...Object.fromEntries(translations) };
  const inside = (key: string) =>
    translations.flatMap(([language, texts]) => {
      const text = (texts as Record<string, unknown>)[key];
      return text === undefined ? [] : [[language, text] as const];
    });
  const parts = Object.entries(latvian as object).map(
    ([key, text]) => [key, walk(text, inside(key))] as const,
  );
  return Array.isArray(latvian) ? parts.map(([, text]) => text) : Object.fromEntries(parts);
}
