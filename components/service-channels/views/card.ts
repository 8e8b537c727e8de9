/** One channel as a card: its name, its hours, its contacts and its requirements. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Channel, Purpose } from '../../../src/standard/services.js';
import { fold } from '../../../src/standard/fold.js';
import type { LocalizedText } from '../../../src/text.js';
import { heading } from '../../shared/templates/heading.js';
import { footnoteLinks, officeNames } from '../../shared/hours/names.js';
import type { Place } from '../state.js';
import { contactsTemplate } from './contacts.js';
import type { ViewContext } from './context.js';
import { cardHours, unknownHours } from './hours.js';

export function cardTemplate(place: Place, context: ViewContext): TemplateResult {
  const { channel, group, isOneOfSeveral } = place.card;
  const { name, text, needs } = channel;
  const { level, renderText } = context;
  const whose =
    isOneOfSeveral && group
      ? html` –
        ${officeNames(group.offices)}${footnoteLinks(context.hours.standard.footnotes, 'offices')}`
      : nothing;
  return html`${heading(level + 1, html`${renderText(name)}${whose}`)}
    ${group ? cardHours(place, group, context) : unknownHours(channel)}
    ${contactsTemplate(place, context)}
    ${text && !saysTheSame(text, name) ? html`<p part="description">${renderText(text)}</p>` : nothing}
    ${needs ? html`<p part="needs">${renderText(needs)}</p>` : nothing}
    <p class="serves">${serves(channel)}</p>`;
}

/** Whether the description only repeats the name, as for some channels of the standard. */
export function saysTheSame(text: LocalizedText, name: LocalizedText): boolean {
  return Object.entries(text).every(
    ([language, words]) => fold(words).replace(/[.,;]$/, '') === fold(name[language] ?? ''),
  );
}

/** Renders "Šādi var pieprasīt un saņemt pakalpojumus." */
function serves({ purposes }: Channel): string {
  const services = servicesText(purposes);
  const contact = purposes.includes('contact')
    ? msg('sazināties ar iestādi', {
        desc: 'Inside the sentence "This way you can …" on a card: contact the institution',
      })
    : '';
  const what =
    services && contact
      ? msg(str`${services} un ${contact}`, {
          desc: 'Inside the sentence "This way you can …" on a card: joins two actions, "request services" and "contact the institution"',
        })
      : services + contact;
  return msg(str`Šādi var ${what}.`, {
    desc: 'Sentence on the card of a channel; the value is one or more actions: "request and receive services"',
  });
}

function servicesText(purposes: readonly Purpose[]): string {
  const isRequest = purposes.includes('request');
  const isReceive = purposes.includes('receive');
  if (isRequest && isReceive) {
    return msg('pieprasīt un saņemt pakalpojumus', {
      desc: 'Inside the sentence "This way you can …" on a card: request and receive services',
    });
  }
  if (isRequest) {
    return msg('pieprasīt pakalpojumus', {
      desc: 'Inside the sentence "This way you can …" on a card: request services',
    });
  }
  return isReceive
    ? msg('saņemt pakalpojumus', {
        desc: 'Inside the sentence "This way you can …" on a card: receive services',
      })
    : '';
}
