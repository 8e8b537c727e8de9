/** The template of the channels: each one as a card, and beneath the cards the standard's own words. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Services } from '../../../src/standard/services.js';
import { heading } from '../../shared/templates/heading.js';
import { footnotesTemplate } from '../../shared/hours/names.js';
import type { CardModel, SectionModel } from '../channels-model.js';
import { cardTemplate } from './card.js';
import type { ViewContext } from './context.js';
import { feedbackTemplate } from './feedback.js';
import { inOriginal } from './original.js';
import { isSentence } from './sentences.js';
import { wholeText } from './whole-text.js';

/** @param isWhole whether all channels are shown, and so the standard's words about them */
export function channelsTemplate(
  sections: readonly SectionModel[],
  services: Services,
  isWhole: boolean,
  context: ViewContext,
): TemplateResult {
  const { hours, levels, renderText, isOriginal } = context;
  const { name, footnotes } = hours.standard;
  const { feedback } = services;
  const isContact = sections.some(({ kind }) => kind === 'contact');
  const cards = sections.flatMap((section) => section.cards);
  const channels = cards.map(({ channel }) => channel);
  return html`${name.lv ? html`<p class="institution">${renderText(name)}</p>` : nothing}
  ${sections.map((section) => sectionTemplate(section, services, isWhole, context))}
  ${
    isWhole && isContact && feedback
      ? feedbackTemplate(feedback, channels, levels.title, renderText)
      : nothing
  }
  ${cards.some(({ places }) => places[0]) ? inOriginal(isOriginal, () => footnotesTemplate(footnotes)) : nothing}`;
}

function sectionTemplate(
  section: SectionModel,
  services: Services,
  isWhole: boolean,
  context: ViewContext,
): TemplateResult | typeof nothing {
  const { cards, elsewhere } = section;
  const { levels, renderText } = context;
  const receiving = section.purposes.includes('receive') ? services.receiving : undefined;
  const words = isWhole ? wholeText(section, services, context) : nothing;
  if (!cards[0] && !elsewhere[0] && words === nothing) return nothing;
  const preamble = isWhole && receiving && isSentence(receiving) ? receiving : undefined;
  const isMixed = new Set(cards.map((card) => String(purposesOf(card, section)))).size > 1;
  // Where the standard itself states how services are received, only a card without any content repeats it.
  const isNamed = (card: CardModel) => isMixed && (!preamble || isBare(card));
  return html`<section part="section">
    ${heading(levels.title, titleOf(section, services, context))}
    ${preamble ? html`<p part="preamble">${renderText(preamble)}</p>` : nothing}
    ${cards[0] ? cardsTemplate(section, isNamed, context) : nothing}
    ${elsewhere[0] ? elsewhereTemplate(elsewhere, context) : nothing} ${words}
  </section>`;
}

function cardsTemplate(
  section: SectionModel,
  isNamed: (card: CardModel) => boolean,
  context: ViewContext,
): TemplateResult {
  return html`<ul role="list" class="cards">
    ${section.cards.map(
      (card) =>
        html`<li
          part="channel ${card.channel.kind}"
          class=${card.places[0] ? 'timed' : ''}
          id="_card.${card.key}"
          data-card=${card.key}
          tabindex="-1"
        >
          ${cardTemplate(card, isNamed(card) ? purposesOf(card, section) : [], context)}
        </li>`,
    )}
  </ul>`;
}

function purposesOf({ channel }: CardModel, { purposes }: SectionModel): SectionModel['purposes'] {
  return purposes.filter((purpose) => channel.purposes.includes(purpose));
}

/** Whether a card has its name alone. */
function isBare({ channel, places }: CardModel): boolean {
  const { kind, url, email, telephone, address, text, needs } = channel;
  const content = places[0] ?? url ?? email ?? telephone ?? address ?? text ?? needs;
  return kind === 'electronic' && content === undefined;
}

/** Leads to the cards above, which serve this section too. */
function elsewhereTemplate(
  cards: readonly CardModel[],
  { renderText }: ViewContext,
): TemplateResult {
  return html`<p>
    ${msg('Sazināties var arī:', { desc: 'Under the channels for contacting the institution; the names of channels for services follow, by which one can contact it too: "In person, By post"' })}
    ${cards.map(
      ({ key, channel: { name } }, index) =>
        html`${index ? ', ' : nothing}<a part="link" href="#_card.${key}">${renderText(name)}</a>`,
    )}
  </p>`;
}

/** Returns the standard's title of a section, or one for a section to which the standard gives none. */
function titleOf(
  { kind, purposes }: SectionModel,
  { requesting, contact }: Services,
  { renderText }: ViewContext,
): unknown {
  const isRequest = purposes.includes('request');
  const own = kind === 'contact' ? contact?.title : isRequest ? requesting?.title : undefined;
  if (own) return renderText(own);
  if (kind === 'contact') {
    return msg('Saziņa', { desc: 'Heading of the channels for contacting the institution' });
  }
  if (!isRequest) {
    return msg('Pakalpojumu saņemšana', {
      desc: 'Heading of the channels for receiving services',
    });
  }
  return purposes.includes('receive')
    ? msg('Pakalpojumu pieprasīšana un saņemšana', {
        desc: 'Heading of the channels for requesting and receiving services',
      })
    : msg('Pakalpojumu pieprasīšana', {
        desc: 'Heading of the channels for requesting services',
      });
}
