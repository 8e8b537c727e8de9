import type { CSSResult } from 'lit';
import { isServer } from '../base/build-facts.js';

/** Adds a style sheet that has come later than the element, once. On a server nothing is adopted: see ssr/. */
export function adopt(root: ShadowRoot | null, styles: CSSResult | undefined): void {
  if (isServer) return;
  const sheet = styles?.styleSheet;
  if (root && sheet && !root.adoptedStyleSheets.includes(sheet)) {
    root.adoptedStyleSheets.push(sheet);
  }
}
