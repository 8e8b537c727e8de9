import { html, nothing, type TemplateResult } from 'lit';
import { isServer } from '../base/build-facts.js';

/**
 * Where a link leads without a script: the browser looks for `#…` in the page alone, and there the server puts an
 * anchor that shows in this slot.
 */
export function anchorSlot(id: string): TemplateResult | typeof nothing {
  return isServer ? html`<slot name=${id}></slot>` : nothing;
}
