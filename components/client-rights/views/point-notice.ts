/** Renders the notice at a point after the visitor has copied its link or asked for a form. */
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { PointNotice } from '../state.js';

export function noticeTemplate(notice: PointNotice): TemplateResult {
  if (notice.kind === 'by-hand') return addressField(notice.address);
  return html`<span class="notice" aria-hidden="true">${noticeText(notice)}</span>`;
}

/** Returns the text of a notice that is also announced. */
export function noticeText({ kind }: PointNotice): string {
  return kind === 'hidden-form'
    ? msg(
        'Atsauksmju veidlapa šajā lapā ir paslēpta. Kad to atvērsiet, punkts tur jau būs norādīts.',
        {
          desc: 'Notice at a point of the charter, after its control that leads to the feedback form: the form is in a part of the page that is not visible',
        },
      )
    : msg('Saite nokopēta', { desc: 'Notice after the link to a point was copied' });
}

function addressField(address: string): TemplateResult {
  const label = msg('Pārlūks neļāva kopēt. Nokopējiet saiti no šī lauka:', {
    desc: 'Label of a field with the link to a point, shown if the browser did not allow the copy',
  });
  return html`<label class="by-hand" part="label"
    >${label} <input class="address" part="input" readonly .value=${address}
  /></label>`;
}
