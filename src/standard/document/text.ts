import type { LocalizedText } from '../../text.js';

/** Marks that turn the direction of what follows, beyond the end of the text that has them. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

export function withoutTurns(text: string): string {
  return text.replace(TURNS, '');
}

/** A text of a document in its languages; one that is not said to be in any is in Latvian. */
export function localized(text: string | LocalizedText): LocalizedText {
  const texts: LocalizedText = typeof text === 'string' ? { lv: text } : text;
  const plain = Object.entries(texts).map(([language, each]) => [language, withoutTurns(each)]);
  return Object.fromEntries(plain) as LocalizedText;
}
