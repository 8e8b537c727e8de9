/** Previews the element at another moment than the present. */
import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { grammar } from '../../locales/hours-grammar.js';
import { shortDate } from '../../locales/localization.js';
import { DAY_MINUTES } from '../../src/calendar/civil.js';
import type { Zone } from '../../src/schedule/zone.js';
import { civilDate, nowrap } from '../shared/templates/dates.js';

export { parseInstant } from '../shared/time/parse-instant.js';

/** Renders the note that names the previewed moment. */
export function previewNote(at: number, zone: Zone): TemplateResult {
  const civil = zone.toCivil(at);
  const date = shortDate(civilDate(Math.floor(civil / DAY_MINUTES)));
  const time = grammar().time(civil % DAY_MINUTES);
  return html`<p class="status preview">
    ${nowrap(
      msg(str`Priekšskatījums: ${date} plkst. ${time}`, {
        desc: 'Note above a preview of another moment; the values are a date and a time',
      }),
    )}
  </p>`;
}
