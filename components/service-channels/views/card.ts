/** One channel as a card: its name, how it is reached and when, and what it requires. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Purpose } from '../../../src/standard/services.js';
import { heading } from '../../shared/templates/heading.js';
import { footnoteLinks, officeNames } from '../../shared/hours/names.js';
import type { CardModel, PlaceModel } from '../channels-model.js';
import { channelContacts, officeContacts, placeNames } from './contacts.js';
import type { ViewContext } from './context.js';
import { placeHours, withoutHours } from './hours.js';
import { standsOnCard } from './sentences.js';

/** @param purposes those to name; none where all cards of the section have the same */
export function cardTemplate(
  card: CardModel,
  purposes: readonly Purpose[],
  context: ViewContext,
): TemplateResult {
  const { channel, places } = card;
  const { name, text, needs } = channel;
  const { levels, renderText } = context;
  const [only, another] = places;
  // The first line is an instruction: to agree on a time, or to call.
  const [before, after] =
    channel.kind === 'meeting' ? [times(card), nothing] : [nothing, times(card)];
  const reach = html`${before} ${channelContacts(channel, context)}
  ${only && !another ? officesTemplate(card, only, context) : nothing} ${after}
  ${text && standsOnCard(text, channel) ? html`<p part="description">${renderText(text)}</p>` : nothing}
  ${needs ? html`<p part="needs">${renderText(needs)}</p>` : nothing}
  ${purposes[0] ? html`<p class="serves">${purposesText(purposes)}</p>` : nothing}`;
  return html`${heading(levels.below, renderText(name))}
  ${waysTemplate(reach, another ? undefined : only, card, context)}
  ${another ? places.map((place) => placeTemplate(place, card, context)) : nothing}`;
}

/** Renders one of several places with hours of their own. */
function placeTemplate(place: PlaceModel, card: CardModel, context: ViewContext): TemplateResult {
  const { footnotes } = context.hours.standard;
  return html`<div class="place" part="place" data-place=${place.key}>
    ${heading(
      context.levels.below + 1,
      html`${officeNames(place.group.offices)}${footnoteLinks(footnotes, 'offices')}`,
    )}
    ${waysTemplate(officeContacts(place, context), place, card, context)}
  </div>`;
}

function waysTemplate(
  reach: unknown,
  place: PlaceModel | undefined,
  { channel }: CardModel,
  context: ViewContext,
): TemplateResult {
  return html`<div class="ways">
    <div class="reach">${reach}</div>
    ${place ? html`<div class="when">${placeHours(place, channel, context)}</div>` : nothing}
  </div>`;
}

function officesTemplate(
  { channel }: CardModel,
  place: PlaceModel,
  context: ViewContext,
): TemplateResult {
  return html`${channel.hours ? nothing : placeNames(place, context)}
  ${officeContacts(place, context)}`;
}

function times({ channel, places }: CardModel): unknown {
  return places[0] ? nothing : withoutHours(channel);
}

function purposesText(purposes: readonly Purpose[]): string {
  const isRequest = purposes.includes('request');
  if (isRequest && purposes.includes('receive')) {
    return msg('Pakalpojumu pieprasīšanai un saņemšanai', {
      desc: 'On a card, what a channel is for: requesting and receiving services. Other cards of the section are for one of these',
    });
  }
  return isRequest
    ? msg('Pakalpojumu pieprasīšanai', {
        desc: 'On a card, what a channel is for: requesting services. Other cards of the section are also for receiving them',
      })
    : msg('Pakalpojumu saņemšanai', {
        desc: 'On a card, what a channel is for: receiving services. Other cards of the section are also for requesting them',
      });
}
