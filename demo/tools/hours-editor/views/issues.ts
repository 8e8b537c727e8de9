/** What is wrong in a document, for whoever wrote it. */
import { html, type TemplateResult } from 'lit';
import type { Fault } from '../../../../src/standard/document/index.js';
import type { Words } from '../words.js';

/** More would not be read. */
const MOST = 12;

export function faultsView({ texts }: Words, faults: readonly Fault[]): TemplateResult {
  return html`<ul class="faults">
    ${faults.slice(0, MOST).map(
      ({ path, found, expected }) =>
        html`<li>
          <code>${texts.review.fault(path, found)}</code>. ${texts.review.faultExpected}
          <span lang="en">${expected}</span>
        </li>`,
    )}
  </ul>`;
}
