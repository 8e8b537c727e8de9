/** From static files: the document is saved, and one sentence says where it belongs. */
import { html, nothing, type TemplateResult } from 'lit';
import { printDocument } from '../files.js';
import { save } from './browser.js';
import type { Forms } from './editor-state.js';

export function saveView({ editor }: Forms): TemplateResult | typeof nothing {
  const { review } = editor.words.texts;
  if (!editor.isChanged) return nothing;
  return html`<section aria-labelledby="save">
    <h3 id="save">${review.saveTitle}</h3>
    ${
      editor.imported
        ? html`<p>${review.whereImported}</p>`
        : html`<p>${review.where} <code>${editor.circumstances.address}</code></p>`
    }
    <p class="buttons">
      <button
        type="button"
        class="main"
        @click=${() => {
          if (editor.issues.length > 0) {
            editor.focus = '#issues';
          } else {
            save(printDocument(editor.dated), 'standard.json');
            editor.say(review.saved);
          }
          editor.changed();
        }}
      >
        ${review.save}
      </button>
    </p>
  </section>`;
}
