/** What the widget will look like, now and at another moment. */
import { html, nothing, type TemplateResult } from 'lit';
import { text, type Page } from './controls.js';

/**
 * @param frames the elements themselves
 * @param lost the address of a document that could not be read
 */
export function lookSection(page: Page, frames: Element, lost: string | undefined): TemplateResult {
  const { choice, texts } = page;
  return html`<section class="look" aria-labelledby="preview">
    <h2 id="preview">${texts.preview}</h2>
    <a class="skip" href="#code">${texts.skipToCode}</a>
    <div role="status">
      ${lost === undefined ? nothing : html`<p class="warning">${texts.noDocument(lost)}</p>`}
    </div>
    ${choice.widget === 'opening-hours' ? moment(page) : nothing}
    ${choice.widget === 'feedback-form' ? html`<p class="hint">${texts.notSent}</p>` : nothing}
    ${frames}
  </section>`;
}

function moment(page: Page): TemplateResult {
  const { choice, texts } = page;
  return html`<div class="moment">
    ${text(page, 'at', texts.at, { type: 'datetime-local', hint: texts.atHint })}
    <button type="button" data-set="at" value="" ?disabled=${!choice.at}>${texts.now}</button>
  </div>`;
}
