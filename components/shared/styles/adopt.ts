/** Adopts a style sheet that was loaded after the element, once. A server adopts nothing: see ssr/. */
import type { CSSResult } from 'lit';
import { isServer } from '../base/build-facts.js';

export function adopt(root: ShadowRoot | null, styles: CSSResult | undefined): void {
  if (isServer) return;
  const sheet = styles?.styleSheet;
  if (root && sheet && !root.adoptedStyleSheets.includes(sheet)) {
    root.adoptedStyleSheets.push(sheet);
  }
}
