/** Where things are: the folder of the widgets, the document, the page. */
import { html, type TemplateResult } from 'lit';
import { text, type Page } from './controls.js';

export function addressesSection(page: Page): TemplateResult {
  const { texts } = page;
  const issue = texts.notAddress;
  return html`<section aria-labelledby="addresses">
    <h2 id="addresses">${texts.addresses}</h2>
    ${text(page, 'base', texts.base, {
      type: 'url',
      issue,
      hint: html`${texts.baseHint} <code>${new URL('../cdn/', location.href).href}</code>`,
    })}
    ${text(page, 'src', texts.src, { type: 'url', hint: texts.srcHint, issue })}
    ${text(page, 'page', texts.page, { type: 'url', issue })}
  </section>`;
}
