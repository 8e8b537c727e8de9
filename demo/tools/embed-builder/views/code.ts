/** What to paste, each piece with where it belongs. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Snippet } from '../snippets.js';
import type { Texts } from '../texts.js';

/** What has become of the last attempt to copy. */
export interface Copied {
  readonly id: string;
  readonly isDone: boolean;
}

export function codeTemplate(
  snippets: readonly Snippet[],
  texts: Texts,
  copied: Copied | undefined,
): TemplateResult {
  const once = snippets.filter(({ isOnce }) => isOnce);
  const each = (list: readonly Snippet[]) => list.map((one) => snippetTemplate(one, texts, copied));
  return html`${each(snippets.filter(({ isOnce }) => !isOnce))}
  ${once[0] ? html`<h3>${texts.once}</h3>` : nothing} ${each(once)}`;
}

function snippetTemplate(
  { id, title, code, where }: Snippet,
  texts: Texts,
  copied: Copied | undefined,
): TemplateResult {
  const field = `code-${id}`;
  const word = copied?.id === id ? (copied.isDone ? texts.copied : texts.selected) : '';
  const rows = code.split('\n').reduce((sum, line) => sum + Math.ceil((line.length || 1) / 96), 0);
  return html`<div class="snippet">
    <label for=${field}>${title}</label>
    <p class="hint" id="${field}-where">${where}</p>
    <textarea
      id=${field}
      readonly
      spellcheck="false"
      rows=${Math.min(rows, 16)}
      aria-describedby="${field}-where"
      .value=${live(code)}
    ></textarea>
    <div class="copying">
      <button type="button" data-copy=${id} aria-label="${texts.copyCode}: ${title}">
        ${texts.copyCode}
      </button>
      <span role="status">${word}</span>
    </div>
  </div>`;
}
