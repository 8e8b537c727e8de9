/**
 * Notes that a translation stands beside its authoritative original, on pages in another language than the
 * source's.
 */
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { LocalizedText } from '../../../src/text.js';

/** Renders the note that the text is a translation, with a button that switches to the original and back. */
export function translationNote(isOriginal: boolean, turn: (event: Event) => void): TemplateResult {
  return html`<div part="translation">
    <p>
      ${msg('Šis ir informatīvs tulkojums; juridisks spēks ir tekstam latviešu valodā.', {
        desc: 'Note above a translation of the standard: for information only; the Latvian text is authoritative',
      })}
    </p>
    <button part="button" type="button" @click=${turn}>
      ${isOriginal ? msg('Rādīt tulkojumu', { desc: 'Button beside the note on the translation: shows the translation again' }) : msg('Rādīt tekstu latviešu valodā', { desc: 'Button beside the note on the translation: shows the Latvian original' })}
    </button>
  </div>`;
}

/** Renders the Latvian text, marked by `lang`. */
export function original({ lv }: LocalizedText): TemplateResult {
  return html`<span lang="lv">${lv}</span>`;
}
