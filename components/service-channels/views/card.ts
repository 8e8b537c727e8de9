/** One channel as a card: its name, how it is reached and when, and what it requires. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Purpose } from '../../../src/standard/services.js';
import { heading } from '../../shared/templates/heading.js';
import { footnoteLinks, officeNames } from '../../shared/hours/names.js';
import type { CardModel } from '../channels-model.js';
import { contactsTemplate } from './contacts.js';
import type { ViewContext } from './context.js';
import { cardHours, withoutHours } from './hours.js';
import { standsOnCard } from './sentences.js';

/**
 * @param purposes those to name; none where all cards of the section have the same
 */
export function cardTemplate(
  card: CardModel,
  purposes: readonly Purpose[],
  context: ViewContext,
): TemplateResult {
  const { channel, group, isOneOfSeveral } = card;
  const { kind, name, text, needs } = channel;
  const { levels, renderText } = context;
  const whose =
    isOneOfSeveral && group
      ? html` –
        ${officeNames(group.offices)}${footnoteLinks(context.hours.standard.footnotes, 'offices')}`
      : nothing;
  // The first line is an instruction: to agree on a time, or to call.
  const times = group ? nothing : withoutHours(channel);
  return html`${heading(levels.below, html`${renderText(name)}${whose}`)}
    <div class="ways">
      <div class="reach">
        ${kind === 'meeting' ? times : nothing} ${contactsTemplate(card, context)}
        ${kind === 'meeting' ? nothing : times}
        ${text && standsOnCard(text, channel) ? html`<p part="description">${renderText(text)}</p>` : nothing}
        ${needs ? html`<p part="needs">${renderText(needs)}</p>` : nothing}
        ${purposes[0] ? html`<p class="serves">${purposesText(purposes)}</p>` : nothing}
      </div>
      ${group ? html`<div class="when">${cardHours(card, group, context)}</div>` : nothing}
    </div>`;
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
