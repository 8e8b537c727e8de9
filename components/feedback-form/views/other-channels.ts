/** The channels of an institution as links, for a submission that the form cannot send. */
import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import {
  isWebAddress,
  mailLink,
  siteOf,
  telephoneLink,
  telephoneText,
} from '../../../src/links.js';
import { verifiedChannels } from '../../../src/standard/services.js';
import { isServer } from '../../shared/base/build-facts.js';
import type { FormView, Institution } from '../state.js';

type ContactLink = [href: string, text: string];

export function channelsTemplate({ institution, email }: FormView): TemplateResult {
  const own: ContactLink[] = isServer && email !== '' ? [mail(email)] : [];
  const links = [...new Map([...own, ...contactLinks(institution)])];
  return html`<div part="channels">
    <p>
      ${msg('Uzrakstiet vai piezvaniet iestādei:', { desc: 'Sentence before the links to the channels of the institution, where the form cannot send' })}
    </p>
    <ul>
      ${links.map(([href, text]) => html`<li><a part="link" href=${href}>${text}</a></li>`)}
    </ul>
  </div>`;
}

/** Returns links to the institution's channels, each once. */
function contactLinks({ services, telephone, url }: Institution): ContactLink[] {
  const channels = verifiedChannels(services).filter(({ purposes }) =>
    purposes.includes('contact'),
  );
  const links: ContactLink[] = [
    ...channels.flatMap(({ email, url: portal }): ContactLink[] => [
      ...(email === undefined ? [] : [mail(email)]),
      ...(portal === undefined ? [] : [web(portal)]),
    ]),
    ...[...channels.map((channel) => channel.telephone), telephone].flatMap(
      (number): ContactLink[] => (number === undefined ? [] : [telephoneContact(number)]),
    ),
    ...(url === undefined ? [] : [web(url)]),
  ];
  return [...new Map(links)];
}

export function telephoneContact(number: string): ContactLink {
  const shown = telephoneText(number);
  return [
    telephoneLink(number),
    msg(str`Tālrunis ${shown}`, { desc: 'Link to a telephone; the value is its number' }),
  ];
}

/** Links to an e-mail address, a page, or a telephone number. */
export function contactLink(contact: string): ContactLink {
  if (contact.includes('@') && !isWebAddress(contact)) return mail(contact);
  return isWebAddress(contact) ? web(contact) : telephoneContact(contact);
}

function mail(email: string): ContactLink {
  return [mailLink(email), email];
}

/** Links only to the web, whatever other kind of address a document contains. */
function web(url: string): ContactLink {
  return [isWebAddress(url) ? url : '#', siteOf(url)];
}
