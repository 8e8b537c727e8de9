/** Renders the link by which a client does what a point asks. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import {
  isWebAddress,
  mailLink,
  siteOf,
  telephoneLink,
  telephoneText,
} from '../../../src/links.js';
import type { PointChannel } from '../charter-model.js';

/** Renders nothing for a channel without a contact, or with an address that is no web address. */
export function channelLink(
  channel: PointChannel,
  onFollow: (event: Event) => void,
): TemplateResult | typeof nothing {
  const [href, text] = contactOf(channel);
  if (href === undefined) return nothing;
  return html`<a part="action link" href=${href} @click=${onFollow}>${text}</a>`;
}

function contactOf({ telephone, email, url }: PointChannel): [href?: string, text?: string] {
  if (telephone !== undefined) {
    const number = telephoneText(telephone);
    return [
      telephoneLink(telephone),
      msg(str`Zvanīt: ${number}`, {
        desc: 'Link at a point of the charter, to do by telephone what it asks; the value is the number',
      }),
    ];
  }
  if (email !== undefined) {
    return [
      mailLink(email),
      msg(str`Rakstīt: ${email}`, {
        desc: 'Link at a point of the charter, to do by email what it asks; the value is the address',
      }),
    ];
  }
  if (url === undefined || !isWebAddress(url)) return [];
  const site = siteOf(url);
  return [
    url,
    msg(str`Pāriet uz ${site}`, {
      desc: 'Link on a card to a portal; the value is its address: "latvija.gov.lv"',
    }),
  ];
}
