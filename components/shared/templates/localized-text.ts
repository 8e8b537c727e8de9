import { html, type TemplateResult } from 'lit';
import { language, translationOf } from '../../../locales/localization.js';
import type { LocalizedText } from '../../../src/text.js';

/** A text of the document in the language of the page; what is not translated says so by `lang`. */
export function localized(text: LocalizedText): string | TemplateResult {
  return translated(text) ?? html`<span lang="lv">${text.lv}</span>`;
}

/** The same where no element can stand, as in a label. */
export function plain(text: LocalizedText): string {
  return translated(text) ?? text.lv;
}

/** A text in the language of the page; `undefined` where there is only the Latvian. */
export function translated(text: LocalizedText): string | undefined {
  return text[language()] ?? translationOf(text.lv);
}
