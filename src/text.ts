/**
 * A text in one or more languages, keyed by primary language subtag.
 * Latvian is the source and always there.
 */
export type LocalizedText = Readonly<{ lv: string } & Record<string, string>>;

/** The text in `language`, else in Latvian, with the language it is really in. */
export function inLanguage(text: LocalizedText, language: string): { text: string; lang: string } {
  const translated = text[language];
  return translated === undefined
    ? { text: text.lv, lang: 'lv' }
    : { text: translated, lang: language };
}
