import type { CSSResult } from 'lit';

/** Adds a style sheet that has come later than the element, once. */
export function adopt(root: ShadowRoot | null, styles: CSSResult | undefined): void {
  const sheet = styles?.styleSheet;
  if (root && sheet && !root.adoptedStyleSheets.includes(sheet)) {
    root.adoptedStyleSheets.push(sheet);
  }
}
