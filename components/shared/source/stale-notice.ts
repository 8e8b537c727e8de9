/* eslint-disable no-restricted-syntax -- the date of a copy is told by the visitor's own clock */
import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { shortDate } from '../../../locales/localization.js';

/**
 * Says how old a copy is that its source has not confirmed.
 * @param since when the source last gave it, epoch milliseconds
 */
export function staleNotice(since: number): TemplateResult {
  const local = new Date(since);
  const [year, month, day] = [local.getFullYear(), local.getMonth() + 1, local.getDate()];
  const date = shortDate({ year, month, day });
  return html`<p class="data-date old">
    ${msg(str`Jaunākie dati šobrīd nav pieejami; redzami dati, kas saņemti ${date}`, {
      desc: 'The source of the data does not answer; what is shown is from the date',
    })}
  </p>`;
}
