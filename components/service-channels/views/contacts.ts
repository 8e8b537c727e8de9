/** What to do: links to follow, and what can be copied. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Office } from '../../../src/standard/model.js';
import { isWebAddress } from '../../shared/hours/names.js';
import type { Copied, Place } from '../state.js';
import type { Frame } from './frame.js';

/** A card without anything to act on leads to the institution's own page. */
export function contactsTemplate(place: Place, frame: Frame): TemplateResult {
  const { channel, group } = place.card;
  const { url, email, telephone, kind, hours: own } = channel;
  const isCounter = kind === 'counter' && !own;
  const offices = isCounter ? (group?.offices ?? []) : [];
  const links = [
    url === undefined ? nothing : webLink(frame, url, 'action'),
    telephone === undefined ? nothing : phoneLink(place, frame, telephone),
    email === undefined ? nothing : mailLink(place, frame, email),
    ...offices.flatMap((office) => officeContacts(place, frame, office)),
  ].filter((link) => link !== nothing);
  const isAddressed = links.length > 0 && (!isCounter || offices.every(({ address }) => address));
  return html`<ul role="list" class="contacts">
    ${links.map((link) => html`<li>${link}</li>`)}
    ${isAddressed ? nothing : institutionsPage(frame)}
  </ul>`;
}

function officeContacts(place: Place, frame: Frame, office: Office): unknown[] {
  const { name, address, telephone, email } = office;
  const { print } = frame;
  const isOne = place.card.group?.offices.length === 1;
  const whose = isOne ? nothing : html`${print(name)}: `;
  const from = `${office.id}-address`;
  return [
    address
      ? html`<span class="value"
            >${whose}<span id=${idOf(place, from)}>${print(address)}</span></span
          >
          ${copyButton(place, frame, address.lv, from)}`
      : nothing,
    telephone === undefined ? nothing : [whose, phoneLink(place, frame, telephone, office.id)],
    email === undefined ? nothing : [whose, mailLink(place, frame, email, office.id)],
  ];
}

function institutionsPage(frame: Frame): TemplateResult | typeof nothing {
  const { url } = frame.hours.standard;
  if (url === undefined || !isWebAddress(url)) return nothing;
  return html`<li>${webLink(frame, url, 'page')}</li>`;
}

function webLink(
  { handlers }: Frame,
  url: string,
  what: 'action' | 'page',
): TemplateResult | typeof nothing {
  if (!isWebAddress(url)) return nothing;
  const site = url.replace(/^https?:\/\/(?:www\.)?|\/$/gi, '');
  const text =
    what === 'action'
      ? msg(str`Pāriet uz ${site}`, { desc: 'A link to a portal, by its address' })
      : msg(str`Iestādes tīmekļvietne: ${site}`, {
          desc: "A link to the institution's page, by its address, where nothing else is known",
        });
  return html`<a part=${what} href=${url} @click=${handlers.follow}>${text}</a>`;
}

function phoneLink(place: Place, frame: Frame, telephone: string, of = ''): TemplateResult {
  const href = `tel:${telephone.replace(/[^+\d]/g, '')}`;
  const shown = telephone.replace(/^\+371/, '+371 ');
  return contact(place, frame, { href, shown, copied: telephone, from: `${of}-telephone` });
}

/** Nothing in an address may become another part of the link. */
function mailLink(place: Place, frame: Frame, email: string, of = ''): TemplateResult {
  const href = `mailto:${encodeURIComponent(email).replace('%40', '@')}`;
  return contact(place, frame, { href, shown: email, copied: email, from: `${of}-email` });
}

interface Contact {
  readonly href: string;
  readonly shown: string;
  readonly copied: string;
  readonly from: string;
}

function contact(
  place: Place,
  frame: Frame,
  { href, shown, copied, from }: Contact,
): TemplateResult {
  return html`<a
      part="action"
      class="value"
      id=${idOf(place, from)}
      href=${href}
      @click=${frame.handlers.follow}
      >${shown}</a
    >
    ${copyButton(place, frame, copied, from)}`;
}

/** Its own text says what it does, and the contact beside it to what. */
function copyButton(
  place: Place,
  { handlers, copied }: Frame,
  text: string,
  from: string,
): TemplateResult {
  const value = idOf(place, from);
  const mine = copied?.from === value ? copied : undefined;
  const copy = msg('Kopēt', { desc: 'A button that copies an address or a number' });
  return html`<button
      type="button"
      part="copy"
      id=${`${value}-copy`}
      aria-labelledby="${value}-copy ${value}"
      name=${value}
      value=${text}
      @click=${handlers.copy}
    >
      ${mine?.isCopied ? copiedText() : copy}</button
    >${mine && !mine.isCopied ? html`<span class="by-hand">${notCopied()}</span>` : nothing}`;
}

/** For a screen reader: what has just come about. */
export function saidOf(copied: Copied | undefined): string {
  if (!copied) return '';
  return copied.isCopied ? copiedText() : notCopied();
}

function copiedText(): string {
  return msg('Nokopēts', { desc: 'After an address or a number was copied' });
}

function notCopied(): string {
  return msg('Pārlūks neļāva kopēt. Nokopējiet iezīmēto tekstu.', {
    desc: 'Beside an address that the browser did not let be copied; it is selected now',
  });
}

/** Ids begin as no id of a document does. */
function idOf({ card, purpose }: Place, from: string): string {
  return `_${purpose}-${card.key}-${from}`;
}
