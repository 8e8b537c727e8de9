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
    <button type="button" @click=${handlers.erase}>
      ${msg('Dzēst ierakstīto', { desc: 'Button: erases the draft' })}
    </button>
  </div>`;
}

function keptText(storageArea: FormView['storageArea']): string {
  return storageArea === 'device'
    ? msg('Melnraksts septiņas dienas glabājas šajā ierīcē.', {
        desc: 'Where the draft lies: on the device',
      })
    : msg('Melnraksts glabājas šajā pārlūka cilnē.', { desc: 'Where the draft lies: in the tab' });
}

function unkeptText(): string {
  return msg('Melnraksts netiek glabāts: ja lapu aizvērsiet, ierakstītais zudīs.', {
    desc: 'The browser keeps nothing, or the page does not want it to',
  });
}
