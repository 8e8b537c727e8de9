/** One line of what changes. */
import { html, type TemplateResult } from 'lit';
import type { Editor } from '../editor.js';

export type Page = Pick<Editor, 'words' | 'today' | 'nameOf'>;

/** "23. decembrī: 8.30–12.00 → slēgts" */
export function changeLine(
  { words }: Page,
  when: string,
  before: unknown,
  after: unknown,
): TemplateResult {
  return html`<li>
    <strong>${when}:</strong> ${before} <span role="img" aria-label=${words.texts.becomes}>→</span>
    <span class="new">${after}</span>
  </li>`;
}
