/**
 * Gives a shadow root the style sheets of its element, and those that are loaded later, also in another
 * document: a sheet is valid only in the document that it was made for, and a browser empties the list of a
 * root that comes into another one. A server adopts nothing: see ssr/.
 */
import type { CSSResult, LitElement } from 'lit';
import { isServer } from '../base/build-facts.js';

/** The styles that were loaded later. */
const added = new WeakMap<ShadowRoot, Set<CSSResult>>();
const sheetsOf = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/** Adds the element's own styles, and those that the root had before it came into this document. */
export function adoptAll(root: ShadowRoot): void {
  if (isServer) return;
  const { elementStyles } = root.host.constructor as typeof LitElement;
  const styles = [...(elementStyles as CSSResult[]), ...(added.get(root) ?? [])];
  styles.forEach((each) => addTo(root, each));
}

/** Adds styles that were loaded after the element, once. */
export function adopt(root: ShadowRoot | null, styles: CSSResult | undefined): void {
  if (isServer || !root || !styles) return;
  added.set(root, (added.get(root) ?? new Set()).add(styles));
  addTo(root, styles);
}

function addTo(root: ShadowRoot, styles: CSSResult): void {
  const sheet = sheetIn(root.ownerDocument, styles);
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

/** @returns `undefined` in a document without a window, which is not rendered */
function sheetIn(owner: Document, styles: CSSResult): CSSStyleSheet | undefined {
  if (owner === document) return styles.styleSheet;
  const { defaultView } = owner;
  const sheets = sheetsOf.get(owner) ?? new Map<CSSResult, CSSStyleSheet>();
  let sheet = sheets.get(styles);
  if (!sheet && defaultView) {
    sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(styles.cssText);
    sheetsOf.set(owner, sheets.set(styles, sheet));
  }
  return sheet;
}
