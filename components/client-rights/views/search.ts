/** The search over the points, and what it says of its findings. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { plural } from '../../../locales/plural.js';
import type { CharterView } from '../charter-view.js';
import type { CharterState } from '../state.js';
import type { Frame } from './charter.js';

/** The id begins as no point's does. */
export function searchTemplate(view: CharterView, { state, handlers }: Frame): TemplateResult {
  return html`<search part="search">
    <label for="_query"
      >${msg('Meklēt punktos', { desc: 'Label of the search field: in the points of the charter' })}</label
    >
    <input
      id="_query"
      type="search"
      autocomplete="off"
      spellcheck="false"
      .value=${state.query}
      @input=${handlers.search}
      @keydown=${handlers.key}
    />
    <p class="count">${view.isFiltered ? countText(view.count) : nothing}</p>
    ${view.count === 0 ? html`<p class="none">${nothingFound()}</p>` : nothing}
  </search>`;
}

/** For a screen reader: what has just come about. */
export function said(view: CharterView, { said, copied }: CharterState): string | typeof nothing {
  if (said === 'count' && view.isFiltered) return countText(view.count);
  return said === 'copied' && copied?.isCopied ? copiedText() : nothing;
}

export function copiedText(): string {
  return msg('Saite nokopēta', { desc: 'After the link to a point was copied' });
}

function nothingFound(): string {
  return msg('Nekas nav atrasts. Pamēģiniet citu vārdu vai dzēsiet meklēto.', {
    desc: 'Where a search has found no point',
  });
}

function countText(count: number): string {
  switch (plural()(count)) {
    case 'zero':
      return msg(str`Atrasts ${count} punktu`, {
        desc: 'Points found by a search: 0, 10 to 20, 30, 40',
      });
    case 'one':
      return msg(str`Atrasts ${count} punkts`, {
        desc: 'Points found by a search: 1, 21, 31, but not 11',
      });
    case 'other':
      return msg(str`Atrasti ${count} punkti`, { desc: 'Points found by a search: 2, 3, 22' });
  }
}
