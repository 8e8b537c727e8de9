/** Renders a heading of a level that is known only at run time. */
import { html, nothing, type TemplateResult } from 'lit';

/** The levels of the headings of an element. */
export interface HeadingLevels {
  /** That of its title, or of the titles of its sections; none where the page has its own. */
  readonly title: number | undefined;
  /** That of the headings below. */
  readonly below: number;
}

/** @param level levels above 6 become 6; none for no heading */
export function heading(
  level: number | undefined,
  content: unknown,
): TemplateResult | typeof nothing {
  switch (level) {
    case undefined:
      return nothing;
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
