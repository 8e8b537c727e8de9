/** The contacts of a channel: links to follow, and texts to copy. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import {
  isWebAddress,
  mailLink,
  siteOf,
  telephoneLink,
  telephoneText,
} from '../../../src/links.js';
import type { Office } from '../../../src/standard/model.js';
import type { Place } from '../state.js';
import { copyButton } from './copy.js';
import type { ViewContext } from './context.js';

/** Renders the contacts of a card; a card without any links to the institution's own page. */
export function contactsTemplate(place: Place, context: ViewContext): TemplateResult {
  const { channel, offices } = place.card;
  const { url, email, telephone, kind } = channel;
  const own = [
    url === undefined ? nothing : webLink(context, url, 'action'),
    telephone === undefined ? nothing : contact(place, context, phone(telephone)),
    email === undefined ? nothing : contact(place, context, mail(email)),
  ];
  const theirs = offices.map((office) => officeContacts(place, context, office));
  const links = [...own, ...theirs.flat()].filter((link) => link !== nothing);
  const isAddressed = kind !== 'counter' || offices.every(({ address }) => address);
  return html`<ul role="list" class="contacts">
    ${links.map((link) => html`<li>${link}</li>`)}
    ${isAddressed && links.length > 0 ? nothing : institutionsPage(context)}
  </ul>`;
}

/** Renders the contacts of an office, with its name if the card is for several offices. */
function officeContacts(place: Place, context: ViewContext, office: Office): unknown[] {
  const { id, name, address, telephone, email } = office;
  const whose = place.card.offices.length > 1 ? context.renderText(name) : undefined;
  const of = { office: id, whose };
  return [
    address === undefined
      ? nothing
      : contact(place, context, {
          kind: 'address',
          shown: context.renderText(address),
          copied: context.plainText(address),
          ...of,
        }),
    telephone === undefined ? nothing : contact(place, context, { ...phone(telephone), ...of }),
    email === undefined ? nothing : contact(place, context, { ...mail(email), ...of }),
  ];
}

function institutionsPage(context: ViewContext): TemplateResult | typeof nothing {
  const { url } = context.hours.standard;
  if (url === undefined || !isWebAddress(url)) return nothing;
  return html`<li>${webLink(context, url, 'page')}</li>`;
}

function webLink(
  { handlers }: ViewContext,
  url: string,
  part: 'action' | 'page',
): TemplateResult | typeof nothing {
  if (!isWebAddress(url)) return nothing;
  const site = siteOf(url);
  const text =
    part === 'action'
      ? msg(str`Pāriet uz ${site}`, {
          desc: 'Link on a card to a portal; the value is its address: "latvija.gov.lv"',
        })
      : msg(str`Iestādes tīmekļvietne: ${site}`, {
          desc: 'Link on a card without other contacts, to the website of the institution; the value is its address: "atd.lv"',
        });
  return html`<a part=${part} href=${url} @click=${handlers.follow}>${text}</a>`;
}

interface Contact {
  readonly kind: 'address' | 'telephone' | 'email';
  readonly href?: string;
  readonly shown: unknown;
  readonly copied: string;
  /** The office of the contact, if it is not the channel's own. */
  readonly office?: string;
  readonly whose?: unknown;
}

function phone(telephone: string): Contact {
  return {
    kind: 'telephone',
    href: telephoneLink(telephone),
    shown: telephoneText(telephone),
    copied: telephone,
  };
}

function mail(email: string): Contact {
  return { kind: 'email', href: mailLink(email), shown: email, copied: email };
}

/** The leading underscore keeps these ids distinct from the ids of a document. */
function contact(
  { card, purpose }: Place,
  context: ViewContext,
  { kind, href, shown, copied, office = '', whose }: Contact,
): TemplateResult {
  const id = `_${purpose}.${card.key}.${office}.${kind}`;
  const value =
    href === undefined
      ? html`<span class="value" id=${id}>${shown}</span>`
      : html`<a part="action" class="value" id=${id} href=${href} @click=${context.handlers.follow}
          >${shown}</a
        >`;
  return html`${whose ? html`<span id="${id}.whose">${whose}:</span> ` : nothing}${value}
  ${copyButton(id, copied, Boolean(whose), context)}`;
}
