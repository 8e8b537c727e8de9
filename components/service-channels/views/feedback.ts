/** Renders the institution's commitments to citizens who send feedback. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Channel, FeedbackPromise } from '../../../src/standard/services.js';
import { heading } from '../../shared/templates/heading.js';
import type { RenderText } from './context.js';

/**
 * Shows the meeting with the board only if no channel describes it.
 * @param channels the visible channels
 * @param level of the heading, if it has one
 */
export function feedbackTemplate(
  { title, preamble, items, meeting, reply, manner }: FeedbackPromise,
  channels: readonly Channel[],
  level: number | undefined,
  renderText: RenderText,
): TemplateResult {
  const isDescribed = channels.some(({ text }) => text?.lv === meeting?.lv);
  const paragraph = (text: typeof reply) => (text ? html`<p>${renderText(text)}</p>` : nothing);
  return html`<section part="section feedback">
    ${heading(level, renderText(title))} ${paragraph(preamble)}
    <ul class="points">
      ${Object.values(items).map((text) => html`<li>${renderText(text)}</li>`)}
    </ul>
    ${isDescribed ? nothing : paragraph(meeting)} ${paragraph(reply)} ${paragraph(manner)}
  </section>`;
}
