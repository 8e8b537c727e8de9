/** What is promised to who says what they think. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Services } from '../../../src/standard/services.js';
import { heading } from '../../shared/heading.js';
import type { Print } from './frame.js';

/** The meeting with the board is told here only where no channel tells it. */
export function feedbackTemplate(
  { feedback, channels }: Services,
  level: number,
  print: Print,
): TemplateResult | typeof nothing {
  if (!feedback) return nothing;
  const { title, preamble, items, meeting, reply, manner } = feedback;
  const isTold = channels.some(({ kind, text }) => kind === 'meeting' && text?.lv === meeting?.lv);
  const paragraph = (text: typeof reply) => (text ? html`<p>${print(text)}</p>` : nothing);
  return html`<section part="section feedback">
    ${heading(level, print(title))} ${paragraph(preamble)}
    <ul class="points">
      ${Object.entries(items).map(([id, text]) => html`<li id=${id}>${print(text)}</li>`)}
    </ul>
    ${isTold ? nothing : paragraph(meeting)} ${paragraph(reply)} ${paragraph(manner)}
  </section>`;
}
