/** How a channel is reached: its own links and addresses, and those of its offices. */
import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { isWebAddress, siteOf } from '../../../src/links.js';
import type { LocationFacts } from '../../../src/standard/location.js';
import type { Office } from '../../../src/standard/model.js';
import type { Channel } from '../../../src/standard/services.js';
import { officesLine } from '../../shared/hours/names.js';
import type { PlaceModel } from '../channels-model.js';
import { address, contactLine, mail, phone, type Owner } from './contact-line.js';
import type { ViewContext } from './context.js';
import { featuresTemplate } from './features.js';
import { inOriginal } from './original.js';

/** The facts that a channel and an office have in common. */
type Reachable = LocationFacts & Pick<Office, 'telephone' | 'email'>;

export function channelContacts(channel: Channel, context: ViewContext): TemplateResult {
  const owner = { id: `_${channel.id}`, isNamed: false };
  return html`${webLink(channel.url, context)} ${waysTo(channel, owner, context)}
  ${lacksContact(channel) ? institutionsContact(channel, owner, context) : nothing}`;
}

/** Renders the contacts of offices, with their names if there are several. */
export function officeContacts({ key, offices }: PlaceModel, context: ViewContext): unknown {
  return offices.filter(isReachable).map((office) => {
    const owner = { id: `_${key}.${office.id}`, isNamed: offices.length > 1 };
    if (!owner.isNamed) return waysTo(office, owner, context);
    return html`<div class="office">
      <p id="${owner.id}.whose"><b>${context.renderText(office.name)}</b></p>
      ${waysTo(office, owner, context)}
    </div>`;
  });
}

/** Names the offices of a counter. */
export function placeNames(
  { offices, group }: PlaceModel,
  { hours, isOriginal }: ViewContext,
): unknown {
  if (!offices[0]) return nothing;
  return inOriginal(isOriginal, () => officesLine(hours.standard, group));
}

function isReachable({ address, telephone, email, map, features, booking }: Reachable): boolean {
  return Boolean(address ?? telephone ?? email ?? map ?? features?.[0] ?? booking);
}

/** In the order of what one does: come or write, book, call. */
function waysTo(place: Reachable, owner: Owner, context: ViewContext): unknown {
  const { telephone, email, map, features = [], booking } = place;
  if (!isReachable(place)) return nothing;
  return html`<ul role="list" class="contacts">
      ${place.address ? contactLine(address(place.address, context), owner, context) : nothing}
      ${map === undefined ? nothing : pageLink(map, mapText(), owner, context)}
      ${booking ? pageLink(booking.url, booking.name ? context.renderText(booking.name) : bookingText(), owner, context) : nothing}
      ${telephone === undefined ? nothing : contactLine(phone(telephone), owner, context)}
      ${email === undefined ? nothing : contactLine(mail(email), owner, context)}
    </ul>
    ${features[0] ? featuresTemplate(features, context) : nothing}`;
}

/** Links to a page about a place; where several places have one, the name of the place describes the link. */
function pageLink(
  url: string,
  text: unknown,
  { id, isNamed }: Owner,
  context: ViewContext,
): unknown {
  if (!isWebAddress(url)) return nothing;
  return html`<li>
    <a
      part="action"
      href=${url}
      aria-describedby=${isNamed ? `${id}.whose` : nothing}
      @click=${context.handlers.follow}
      >${text}</a
    >
  </li>`;
}

function mapText(): string {
  return msg('Skatīt kartē', { desc: 'Link under the address of an office, to a page with a map' });
}

function bookingText(): string {
  return msg('Pieteikt apmeklējumu', {
    desc: 'Link to the page on which a visit to an office is booked, where the institution gives it no other name',
  });
}

function webLink(url: string | undefined, { handlers }: ViewContext): unknown {
  if (url === undefined || !isWebAddress(url)) return nothing;
  return html`<ul role="list" class="contacts">
    <li>
      <a part="action" href=${url} @click=${handlers.follow}
        >${msg(str`Pāriet uz ${siteOf(url)}`, {
          desc: 'Link on a card to a portal; the value is its address: "latvija.gov.lv"',
        })}</a
      >
    </li>
  </ul>`;
}

/** Whether a client has to turn to an address that the channel does not state. */
function lacksContact(channel: Channel): boolean {
  const { kind, url, purposes } = channel;
  if (kind === 'counter' || isReachable(channel) || url !== undefined) return false;
  return kind !== 'electronic' || purposes.includes('request');
}

/** Renders the contact of the institution in place of the channel's: a meeting is agreed by telephone. */
function institutionsContact({ kind }: Channel, owner: Owner, context: ViewContext): unknown {
  const { telephone, url } = context.hours.standard;
  if (kind === 'meeting' && telephone !== undefined) {
    return html`<ul role="list" class="contacts">
      ${contactLine(phone(telephone), owner, context)}
    </ul>`;
  }
  const isKnown = url !== undefined && isWebAddress(url);
  return html`${
    kind === 'post'
      ? html`<p class="unknown">
          ${msg('Pasta adrese nav norādīta', { desc: 'In place of the postal address, on the card of the channel "By post": the institution has not published it here' })}
        </p>`
      : nothing
  }
  ${
    isKnown
      ? html`<ul role="list" class="contacts">
          <li>
            <a part="page" href=${url} @click=${context.handlers.follow}
              >${msg(str`Iestādes tīmekļvietne: ${siteOf(url)}`, {
                desc: 'Link on a card without other contacts, to the website of the institution; the value is its address: "atd.lv"',
              })}</a
            >
          </li>
        </ul>`
      : nothing
  }`;
}
