/** Normalizes the texts of a document. */
import type { LocalizedText } from '../../text.js';

/** Unicode bidi controls, which turn the direction of text beyond the end of the text that has them. */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

export function withoutBidiControls(text: string): string {
  return text.replace(BIDI_CONTROLS, '');
}

/** A text by language; a text without a language is Latvian. */
export function localized(text: string | LocalizedText): LocalizedText {
  const texts: LocalizedText = typeof text === 'string' ? { lv: text } : text;
  const plain = Object.entries(texts).map(([language, each]) => [
    language,
    withoutBidiControls(each),
  ]);
  return Object.fromEntries(plain) as LocalizedText;
}
