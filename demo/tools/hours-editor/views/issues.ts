/** What is wrong in a document, for whoever wrote it. */
import { html, type TemplateResult } from 'lit';
import type { Issue } from '../../../../src/standard/document/index.js';
import type { Words } from '../words.js';

/** More would not be read. */
const MOST = 12;

export function issuesView({ texts }: Words, issues: readonly Issue[]): TemplateResult {
  return html`<ul class="issues">
    ${issues.slice(0, MOST).map(
      ({ path, found, expected }) =>
        html`<li>
          <code>${texts.review.issue(path, found)}</code>. ${texts.review.issueExpected}
          <span lang="en">${expected}</span>
        </li>`,
    )}
  </ul>`;
}
