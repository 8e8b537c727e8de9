/** Renders a heading of a level that is known only at run time; levels above 6 become 6. */
import { html, type TemplateResult } from 'lit';

export function heading(level: number, content: unknown): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 part="heading">${content}</h1>`;
    case 2:
      return html`<h2 part="heading">${content}</h2>`;
    case 3:
      return html`<h3 part="heading">${content}</h3>`;
    case 4:
      return html`<h4 part="heading">${content}</h4>`;
    case 5:
      return html`<h5 part="heading">${content}</h5>`;
    default:
      return html`<h6 part="heading">${content}</h6>`;
  }
}
