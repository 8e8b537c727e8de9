/** Renders the date on which the data was last checked. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { shortDate } from '../../../locales/localization.js';
import { parseDay } from '../../../src/calendar/civil.js';
import { civilDate } from '../../shared/templates/dates.js';
import type { HoursModel } from '../../shared/hours/hours-model.js';

/** On screen the date of the data is shown only if it is older than this; on paper it is always shown. */
const FRESH_DAYS = 30;

export function dataDate({
  standard,
  moment,
  isServerRendered,
}: HoursModel): TemplateResult | typeof nothing {
  if (standard.dateModified === undefined) return nothing;
  const checked = parseDay(standard.dateModified);
  const date = shortDate(civilDate(checked));
  // Server-rendered content may be read at any later time.
  const isOld = isServerRendered || moment.day - checked > FRESH_DAYS;
  return html`<p class="data-date ${isOld ? 'old' : ''}">
    ${msg(str`Pēc klientu apkalpošanas standarta; dati ${date}`, { desc: 'Line under the hours: they are those of the customer service standard; the value is the date of its data' })}
  </p>`;
}
