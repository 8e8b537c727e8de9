/**
 * A slot for the anchor that a server adds to the page, so that links work without a script: the browser
 * looks for `#…` only outside of shadow roots.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { isServer } from '../base/build-facts.js';

export function anchorSlot(id: string): TemplateResult | typeof nothing {
  return isServer ? html`<slot name=${id}></slot>` : nothing;
}
