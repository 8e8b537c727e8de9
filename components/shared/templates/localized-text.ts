/** Chooses the translation of a text of the document. */
import { html, type TemplateResult } from 'lit';
import { language, translationOf } from '../../../locales/localization.js';
import type { LocalizedText } from '../../../src/text.js';

/** Renders a text of the document in the language of the page; untranslated text is marked by `lang`. */
export function localized(text: LocalizedText): string | TemplateResult {
  return translated(text) ?? html`<span lang="lv">${text.lv}</span>`;
}

/** Returns the same as plain text, for places that allow no element, such as a label. */
export function plain(text: LocalizedText): string {
  return translated(text) ?? text.lv;
}

/** Returns a text in the language of the page; `undefined` if there is only the Latvian text. */
export function translated(text: LocalizedText): string | undefined {
  return text[language()] ?? translationOf(text.lv);
}
