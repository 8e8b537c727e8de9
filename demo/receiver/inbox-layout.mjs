// What the pages of the institution's side have in common. Whatever a citizen has written is text in them.

import { html } from 'hono/html';
import { dayWords } from './words.mjs';

export const INBOX = '/feedback/inbox';

/**
 * @param {string} title
 * @param {{ isIn?: boolean }} [options] whether it is seen by somebody who has said who they are
 */
export function page(title, content, { isIn = false } = {}) {
  return html`<!doctype html>
    <html lang="lv">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="stylesheet" href="${INBOX}/style.css" />
      </head>
      <body>
        ${isIn ? navigation() : ''}
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`;
}

/** A list of words to choose from; without `any` one has to be chosen. */
export function choice(name, label, words, chosen, any = 'Visi') {
  return html`<div class="choice">
    <label for="${name}">${label}</label>
    <select id="${name}" name="${name}">
      ${any ? html`<option value="">${any}</option>` : ''}
      ${Object.entries(words).map(
        ([value, word]) =>
          html`<option value="${value}" ${value === chosen ? 'selected' : ''}>${word}</option>`,
      )}
    </select>
  </div>`;
}

// The roles are those that the elements have anyway: some browsers forget them where a narrow window makes
// blocks of a table.

export function headOf(columns) {
  return html`<thead role="rowgroup">
    <tr role="row">
      ${columns.map((name) => html`<th scope="col" role="columnheader">${name}</th>`)}
    </tr>
  </thead>`;
}

export function cell(column, content) {
  return html`<td role="cell" data-label="${column}">${content ?? ''}</td>`;
}

/** What comes in the place of what. @param {import('./entries.mjs').Entry} entry */
export function relations({ supersedes, supersededBy }) {
  const link = (reference) => html`<a href="${INBOX}/${reference}">${reference}</a>`;
  return html`${supersedes ? html`<p>aizstāj ${link(supersedes)}</p>` : ''}
  ${supersededBy.map((reference) => html`<p>aizstāts ar ${link(reference)}</p>`)}`;
}

/** Its lines and spaces are kept by `pre`. */
export function messageOf({ message, language = 'lv' }) {
  return message ? html`<pre lang="${language}">${message}</pre>` : '';
}

export function contactOf({ email, telephone }) {
  return [email, telephone].filter(Boolean).map((text) => html`<p>${text}</p>`);
}

export function forwarding({ forwardBy, isForwardingOver }) {
  return forwardBy ? `${dayWords(forwardBy)}${isForwardingOver ? ' (termiņš pagājis)' : ''}` : '';
}

function navigation() {
  return html`<header>
    <nav aria-label="Sadaļas">
      <a href="${INBOX}">Ziņojumi</a>
      <a href="${INBOX}/counts">Skaits</a>
    </nav>
    <form method="post" action="${INBOX}/logout">
      <button type="submit">Iziet</button>
    </form>
  </header>`;
}
