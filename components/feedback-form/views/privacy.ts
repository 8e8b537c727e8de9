/** The privacy statement of a form. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { localized } from '../../shared/templates/localized-text.js';
import type { FormView, Institution } from '../state.js';
import { contactLink } from './other-channels.js';

type Privacy = NonNullable<Institution['privacy']>;

/** Renders the institution's own facts, or the page's content of the slot instead. */
export function privacyTemplate({ institution, kinds }: FormView): TemplateResult {
  const { privacy = {} } = institution;
  const { url } = privacy;
  const rows = rowsOf(privacy).filter(([, fact]) => fact);
  // A rating is anonymous.
  const asksForContact = kinds.some((kind) => kind !== 'rating');
  const isUnstated = !rows[0] && url === undefined && asksForContact;
  return html`<div part="privacy">
    <slot name="privacy"
      >${
        rows[0]
          ? html`<dl>
              ${rows.map(
                ([term, fact]) =>
                  html`<div>
                    <dt>${term}</dt>
                    <dd>${fact}</dd>
                  </div>`,
              )}
            </dl>`
          : nothing
      }
      ${isUnstated ? html`<p>${unstatedText()}</p>` : nothing}
      ${
        url === undefined
          ? nothing
          : html`<p>
              <a part="link" href=${url}
                >${msg('Vairāk par personas datu apstrādi', { desc: "Link in the privacy statement to the institution's page about personal data" })}</a
              >
            </p>`
      }</slot
    >
  </div>`;
}

/** Returns the rows as pairs of a term and a fact, which may be absent. */
function rowsOf(privacy: Privacy): [term: string, fact: unknown][] {
  const { controller, contact, readers, purpose, basis, retention } = privacy;
  const [href, text] = contact === undefined ? [] : contactLink(contact);
  return [
    [
      msg('Datu pārzinis', {
        desc: 'Name of a row in the privacy statement: the controller of the data, as the GDPR calls it',
      }),
      controller && localized(controller),
    ],
    [
      msg('Kas lasa', { desc: 'Name of a row in the privacy statement: who reads the message' }),
      readers && localized(readers),
    ],
    [
      msg('Kāpēc', { desc: 'Name of a row in the privacy statement: for what purpose' }),
      purpose && localized(purpose),
    ],
    [
      msg('Tiesiskais pamats', {
        desc: 'Name of a row in the privacy statement: the legal basis of the processing',
      }),
      basis && localized(basis),
    ],
    [
      msg('Cik ilgi glabā', {
        desc: 'Name of a row in the privacy statement: how long the message is kept',
      }),
      retention && localized(retention),
    ],
    [
      msg('Jautājumiem par datiem', {
        desc: 'Name of a row in the privacy statement: whom to ask about personal data; the value is a link to an e-mail address, a telephone or a page',
      }),
      href && html`<a part="link" href=${href}>${text}</a>`,
    ],
  ];
}

function unstatedText(): string {
  return msg('Iestāde nav norādījusi, kas lasīs šo ziņojumu un cik ilgi glabās jūsu datus.', {
    desc: 'In place of the privacy statement, if the institution has made none',
  });
}
