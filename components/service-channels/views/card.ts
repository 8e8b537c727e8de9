/** One channel as a card: what it is, whether it can be used now, what to do, and what it asks. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Channel, Purpose } from '../../../src/standard/services.js';
import { fold } from '../../../src/standard/fold.js';
import type { LocalizedText } from '../../../src/text.js';
import { heading } from '../../shared/heading.js';
import { officeNames } from '../../shared/hours/names.js';
import type { Place } from '../state.js';
import { contactsTemplate } from './contacts.js';
import type { Frame } from './frame.js';
import { hoursTemplate, unknownHours } from './hours.js';

export function cardTemplate(place: Place, frame: Frame): TemplateResult {
  const { channel, group, isOneOfSeveral } = place.card;
  const { name, text, needs } = channel;
  const { level, print } = frame;
  const whose = isOneOfSeveral && group ? html` – ${officeNames(group.offices)}` : nothing;
  return html`${heading(level + 1, html`${print(name)}${whose}`)}
    ${group ? hoursTemplate(group, channel, frame) : unknownHours(channel)}
    ${contactsTemplate(place, frame)}
    ${text && !saysTheSame(text, name) ? html`<p part="description">${print(text)}</p>` : nothing}
    ${needs ? html`<p part="needs">${print(needs)}</p>` : nothing}
    <p class="serves">${serves(channel)}</p>`;
}

/** The standard lists some channels with no more than their names. */
function saysTheSame(text: LocalizedText, name: LocalizedText): boolean {
  return fold(text.lv).replace(/[.,;]$/, '') === fold(name.lv);
}

/** "Pakalpojumu pieprasīšanai un saņemšanai" */
function serves({ purposes }: Channel): string {
  const [first = '', ...others] = purposes.map(purposeText);
  const text = others.reduce(
    (before, each, index) =>
      index < others.length - 1
        ? `${before}, ${each}`
        : msg(str`${before} un ${each}`, { desc: 'Two things joined: this and that' }),
    first,
  );
  return msg(str`Noder: ${text}`, {
    desc: 'What a channel is good for: requesting services, receiving them, getting in touch',
  });
}

function purposeText(purpose: Purpose): string {
  switch (purpose) {
    case 'request':
      return msg('pakalpojumu pieprasīšanai', {
        desc: 'A channel is good for: requesting services',
      });
    case 'receive':
      return msg('pakalpojumu saņemšanai', { desc: 'A channel is good for: receiving services' });
    case 'contact':
      return msg('saziņai', { desc: 'A channel is good for: getting in touch' });
  }
}
