/** The note on where the draft of a form is stored. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormView } from '../state.js';

/** Renders where the draft is stored, and a button that deletes it. */
export function draftTemplate({
  state,
  storageArea,
  handlers,
}: FormView): TemplateResult | typeof nothing {
  const { isKept } = state;
  if (isKept === undefined) return nothing;
  return html`<div part="draft">
    <p>${isKept ? keptText(storageArea) : unkeptText()}</p>
    <button part="button" type="button" @click=${handlers.erase}>
      ${msg('Dzēst ierakstīto', { desc: 'Button under the form: deletes the draft' })}
    </button>
  </div>`;
}

function keptText(storageArea: FormView['storageArea']): string {
  return storageArea === 'device'
    ? msg('Melnraksts septiņas dienas glabājas šajā ierīcē.', {
        desc: 'Note under the form: the draft is stored on the device',
      })
    : msg('Melnraksts glabājas šajā pārlūka cilnē.', {
        desc: 'Note under the form: the draft is stored in the browser tab',
      });
}

function unkeptText(): string {
  return msg('Melnraksts netiek glabāts: ja lapu aizvērsiet, ierakstītais zudīs.', {
    desc: 'Note under the form: the draft is not stored, since the browser or the page does not allow it',
  });
}
