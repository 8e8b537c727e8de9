import type { LocalizedText } from '../text.js';

/** Texts in a shape of their own, with each of them in every language. */
export type Localized<T> = T extends string
  ? LocalizedText
  : { readonly [Key in keyof T]: Localized<T[Key]> };

/**
 * The same texts in several languages as texts that each know their translations.
 * @param translations of the same shape, by language; what one of them lacks stays untranslated
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
