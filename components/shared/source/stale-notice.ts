/* eslint-disable no-restricted-syntax -- the date of a copy follows the visitor's own clock */
/** Renders the notice on an unconfirmed copy. */
import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { shortDate } from '../../../locales/localization.js';

/**
 * Shows the date of a copy that its source has not confirmed.
 * @param since the time when the source last sent it, epoch milliseconds
 */
export function staleNotice(since: number): TemplateResult {
  const local = new Date(since);
  const [year, month, day] = [local.getFullYear(), local.getMonth() + 1, local.getDate()];
  const date = shortDate({ year, month, day });
  return html`<p class="data-date old">
    ${msg(str`Jaunākie dati šobrīd nav pieejami; redzami dati, kas saņemti ${date}`, {
      desc: 'Note under the element: its source does not answer; the value is the date of the data that are shown',
    })}
  </p>`;
}
