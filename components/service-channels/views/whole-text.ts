/** The words of the standard about the channels of a section, unfolded at wish: whole, and in their order. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { verifiedChannels, type Services } from '../../../src/standard/services.js';
import type { LocalizedText } from '../../../src/text.js';
import type { SectionModel } from '../channels-model.js';
import type { ViewContext } from './context.js';
import { isSentence, standsOnCard } from './sentences.js';

/** Renders nothing where every sentence is already shown. */
export function wholeText(
  { kind, purposes }: SectionModel,
  services: Services,
  { renderText }: ViewContext,
): TemplateResult | typeof nothing {
  const { requesting, receiving, contact, feedback } = services;
  const isListed = kind === 'contact' || purposes.includes('request');
  const announced = kind === 'contact' ? contact?.preamble : requesting?.preamble;
  const preamble = isListed ? announced : undefined;
  // How the board is met is a sentence of another section of the standard. Items of a list are not shown without the
  // sentence that announces it.
  const described = verifiedChannels(services).filter(
    ({ text, purposes: own }) =>
      text &&
      (isListed || !announced || isSentence(text)) &&
      text.lv !== feedback?.meeting?.lv &&
      purposes.some((purpose) => own.includes(purpose)),
  );
  const closing = purposes.includes('receive') ? receiving : undefined;
  const isShown =
    described.every((channel) => channel.text && standsOnCard(channel.text, channel)) &&
    !preamble &&
    (!closing || isSentence(closing));
  if (isShown) return nothing;
  const paragraph = (text?: LocalizedText) => (text ? html`<p>${renderText(text)}</p>` : nothing);
  return html`<details part="standard-text">
    <summary part="summary">
      ${msg('Pilns standarta teksts', { desc: 'Label of a section that opens to the words of the client-service standard about the channels above' })}
    </summary>
    ${paragraph(preamble)}
    ${
      described[0]
        ? html`<ul class="points">
            ${described.map(({ text }) => html`<li>${text ? renderText(text) : nothing}</li>`)}
          </ul>`
        : nothing
    }
    ${paragraph(closing)}
  </details>`;
}
