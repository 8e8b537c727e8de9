/** The privacy statement of a form. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { localized } from '../../shared/templates/localized-text.js';
import type { FormView } from '../state.js';

/** Renders the institution's own facts, or the page's content of the slot instead. */
export function privacyTemplate({ institution }: FormView): TemplateResult {
  const { readers, purpose, retention, url } = institution.privacy ?? {};
  const facts = [
    [
      msg('Kas lasa', { desc: 'Name of a row in the privacy statement: who reads the message' }),
      readers,
    ],
    [msg('Kāpēc', { desc: 'Name of a row in the privacy statement: for what purpose' }), purpose],
    [
      msg('Cik ilgi glabā', {
        desc: 'Name of a row in the privacy statement: how long the message is kept',
      }),
      retention,
    ],
  ] as const;
  const stated = facts.filter(([, fact]) => fact);
  return html`<div part="privacy">
    <slot name="privacy"
      >${
        stated[0]
          ? html`<dl>
              ${stated.map(
                ([term, fact]) =>
                  html`<div>
                    <dt>${term}</dt>
                    <dd>${fact && localized(fact)}</dd>
                  </div>`,
              )}
            </dl>`
          : nothing
      }
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
