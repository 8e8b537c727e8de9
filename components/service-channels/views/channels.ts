/** The template of the channels: by purpose, under the standard's own words. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Services } from '../../../src/standard/services.js';
import type { LocalizedText } from '../../../src/text.js';
import { heading } from '../../shared/templates/heading.js';
import { footnotesTemplate } from '../../shared/hours/names.js';
import type { SectionModel } from '../channels-model.js';
import { cardTemplate } from './card.js';
import { inOriginal } from './original.js';
import { feedbackTemplate } from './feedback.js';
import type { ViewContext } from './context.js';

export function channelsTemplate(
  sections: readonly SectionModel[],
  services: Services,
  context: ViewContext,
): TemplateResult {
  const { hours, level, renderText, isOriginal } = context;
  const { name, footnotes } = hours.standard;
  const { feedback } = services;
  const isContact = sections.some(({ purpose }) => purpose === 'contact');
  const cards = sections.flatMap((section) => section.cards);
  const channels = cards.map(({ channel }) => channel);
  return html`${name.lv ? html`<p class="institution">${renderText(name)}</p>` : nothing}
  ${sections.map((section) => sectionTemplate(section, services, context))}
  ${isContact && feedback ? feedbackTemplate(feedback, channels, level, renderText) : nothing}
  ${cards.some(({ group }) => group) ? inOriginal(isOriginal, () => footnotesTemplate(footnotes)) : nothing}`;
}

function sectionTemplate(
  { purpose, cards }: SectionModel,
  services: Services,
  context: ViewContext,
): TemplateResult {
  const { level, renderText } = context;
  const { title, preamble, isIncomplete } = sectionTexts(services)[purpose];
  if (!cards[0] && !preamble) return html``;
  return html`<section part="section">
    ${heading(level, title ? renderText(title) : titleOf(purpose))}
    ${preambleTemplate(isIncomplete ? contactLead() : preamble && renderText(preamble))}
    <ul role="list" class="cards">
      ${cards.map(
        (card) =>
          html`<li part="channel" data-card="${purpose}.${card.key}">
            ${cardTemplate({ card, purpose }, context)}
          </li>`,
      )}
    </ul>
  </section>`;
}

interface SectionTexts {
  readonly title?: LocalizedText;
  readonly preamble?: LocalizedText | undefined;
  readonly isIncomplete?: boolean;
}

/** Returns the standard's texts above the channels of each purpose. */
function sectionTexts({
  requesting,
  receiving,
  contact,
}: Services): Record<SectionModel['purpose'], SectionTexts> {
  return { request: requesting ?? {}, receive: { preamble: receiving }, contact: contact ?? {} };
}

/** Returns a title for a section to which the standard gives none. */
function titleOf(purpose: SectionModel['purpose']): string {
  switch (purpose) {
    case 'request':
      return msg('Pakalpojumu pieprasīšana', {
        desc: 'Heading of the channels for requesting services',
      });
    case 'receive':
      return msg('Pakalpojumu saņemšana', {
        desc: 'Heading of the channels for receiving services',
      });
    case 'contact':
      return msg('Saziņa', { desc: 'Heading of the channels for contacting the institution' });
  }
}

function preambleTemplate(text: unknown): TemplateResult | typeof nothing {
  return text === undefined ? nothing : html`<p part="preamble">${text}</p>`;
}

/**
 * Replaces a preamble whose list is missing in the source: the channels that follow are those that the text
 * mentions elsewhere, and the preamble may say of them what does not hold ("in writing").
 */
function contactLead(): string {
  return msg('Sazināties var šādi:', {
    desc: 'Sentence above the channels for contact, if the standard has no list of its own',
  });
}
