/** The entrance, access and equipment of a place. */
import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { LocationFeature } from '../../../src/standard/location.js';
import type { ViewContext } from './context.js';

export function featuresTemplate(
  features: readonly LocationFeature[],
  context: ViewContext,
): TemplateResult {
  return html`<ul role="list" part="features">
    ${features.map((feature) => html`<li>${featureText(feature, context)}</li>`)}
  </ul>`;
}

/** Names are not inflected, so that a missing lift is "Lifts: nav". */
function featureText({ name, value }: LocationFeature, context: ViewContext): unknown {
  const { renderText, plainText } = context;
  if (value === true) return renderText(name);
  if (value !== false) return html`${renderText(name)}: ${renderText(value)}`;
  return msg(str`${plainText(name)}: nav`, {
    desc: 'States that an office lacks a piece of equipment; the value is its name, in the nominative: "Lift: none"',
  });
}
