/** Renders an icon in the colour of the text. */
import { html, type TemplateResult } from 'lit';

/** @param path the data of an SVG path, in a square of 24 */
export function icon(path: string): TemplateResult {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;
}
