/** The privacy statement of a form. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import {
  isWebAddress,
  mailLink,
  siteOf,
  telephoneLink,
  telephoneText,
} from '../../../src/links.js';
import { isServer } from '../../shared/base/build-facts.js';
import { localized } from '../../shared/templates/localized-text.js';
import type { FormView, Institution } from '../state.js';

/** Renders the institution's own facts, or the page's content of the slot instead. */
export function privacyTemplate({ institution }: FormView): TemplateResult {
  const { readers, purpose, retention, url } = institution.privacy ?? {};
  const facts = [
    [msg('Kas lasa', { desc: 'Privacy: who reads it' }), readers],
    [msg('Kāpēc', { desc: 'Privacy: what for' }), purpose],
    [msg('Cik ilgi glabā', { desc: 'Privacy: for how long it is kept' }), retention],
  ] as const;
  const known = facts.filter(([, fact]) => fact);
  return html`<div part="privacy">
    <slot name="privacy"
      >${
        known[0]
          ? html`<dl>
              ${known.map(
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
              <a href=${url}
                >${msg('Vairāk par personas datu apstrādi', { desc: "Link to the institution's page" })}</a
              >
            </p>`
      }</slot
    >
  </div>`;
}

/** Renders where the draft is stored, and a button that deletes it. */
export function draftTemplate({
  state,
  keeping,
  handlers,
}: FormView): TemplateResult | typeof nothing {
  const { isKept } = state;
  if (isKept === undefined) return nothing;
  return html`<div part="draft">
    <p>${isKept ? keptText(keeping) : unkeptText()}</p>
    <button type="button" @click=${handlers.erase}>
      ${msg('Dzēst ierakstīto', { desc: 'Button: erases the draft' })}
    </button>
  </div>`;
}

function keptText(keeping: FormView['keeping']): string {
  return keeping === 'device'
    ? msg('Melnraksts septiņas dienas glabājas šajā ierīcē.', {
        desc: 'Where the draft lies: on the device',
      })
    : msg('Melnraksts glabājas šajā pārlūka cilnē.', { desc: 'Where the draft lies: in the tab' });
}

function unkeptText(): string {
  return msg('Melnraksts netiek glabāts: ja lapu aizvērsiet, ierakstītais zudīs.', {
    desc: 'The browser keeps nothing, or the page does not want it to',
  });
}

/** Renders the channels of the institution, for a form that cannot send. */
export function channelsTemplate({ institution, email }: FormView): TemplateResult {
  const own: [string, string][] = isServer && email !== '' ? [mail(email)] : [];
  const links = [...new Map([...own, ...reachesOf(institution)])];
  return html`<div part="channels">
    <p>
      ${msg('Uzrakstiet vai piezvaniet iestādei:', { desc: 'Before ways to reach the institution' })}
    </p>
    <ul>
      ${links.map(([href, text]) => html`<li><a href=${href}>${text}</a></li>`)}
    </ul>
  </div>`;
}

/** Returns links to the institution's channels, each once. */
export function reachesOf({ services, telephone, url }: Institution): [string, string][] {
  const channels = (services?.channels ?? []).filter(
    ({ purposes, isUnverified }) => purposes.includes('contact') && !isUnverified,
  );
  const links: [string, string][] = [
    ...channels.flatMap(({ email, url: portal }): [string, string][] => [
      ...(email === undefined ? [] : [mail(email)]),
      ...(portal === undefined ? [] : [web(portal)]),
    ]),
    ...[...channels.map((channel) => channel.telephone), telephone].flatMap(
      (number): [string, string][] => (number === undefined ? [] : [phone(number)]),
    ),
    ...(url === undefined ? [] : [web(url)]),
  ];
  return [...new Map(links)];
}

export function phone(number: string): [string, string] {
  const shown = telephoneText(number);
  return [
    telephoneLink(number),
    msg(str`Tālrunis ${shown}`, { desc: 'Link: telephone, by its number' }),
  ];
}

function mail(email: string): [string, string] {
  return [mailLink(email), email];
}

/** Links only to the web, whatever other kind of address a document contains. */
function web(url: string): [string, string] {
  return [isWebAddress(url) ? url : '#', siteOf(url)];
}
