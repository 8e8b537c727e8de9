/** Renders the notice on an unconfirmed copy. */
import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { shortDate } from '../../../locales/localization.js';
import { partsOf } from '../../../src/calendar/civil.js';
import { device } from '../time/device.js';

/**
 * Shows the date of a copy that its source has not confirmed.
 * @param since the time when the source last sent it, epoch milliseconds
 */
export function staleNotice(since: number): TemplateResult {
  const date = shortDate(partsOf(device.dayAt(since)));
  return html`<p class="data-date old">
    ${msg(str`Jaunākie dati šobrīd nav pieejami; redzami dati, kas saņemti ${date}`, {
      desc: 'Note under the element: its source does not answer; the value is the date of the data that are shown',
    })}
  </p>`;
}
