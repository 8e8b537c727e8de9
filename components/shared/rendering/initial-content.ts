/** Shows a slot for the children of the tag, or what a server has rendered, until the first render. */
import type { LitElement } from 'lit';
import { isServer } from '../base/build-facts.js';

export class InitialContent {
  /** Whether the root has, or had at first, content from a server; on a server, whether it will have. */
  isServerRendered = isServer;
  /** The nodes that the server rendered, once they have been taken out. */
  serverNodes: readonly Node[] | undefined;
  #serverSheets: readonly CSSStyleSheet[] = [];
  #isCleared = false;

  /**
   * Prepares the root for the time until the first render.
   * @param hadRoot whether the element had a root before its script ran
   */
  prepare({ renderOptions }: LitElement, root: ShadowRoot, hadRoot: boolean): void {
    this.isServerRendered = hadRoot;
    // The element's style sheets would apply on top of those that came with the content.
    if (hadRoot) this.#serverSheets = root.adoptedStyleSheets.splice(0);
    // Lit would insert its content before the first node that is there, which is removed later.
    renderOptions.renderBefore = null;
    if (!root.hasChildNodes()) root.append(document.createElement('slot'));
  }

  /** Removes the initial content, once. */
  clear(root: ShadowRoot): void {
    if (this.#isCleared) return;
    this.#isCleared = true;
    if (this.isServerRendered) {
      this.serverNodes = [...root.childNodes];
      root.adoptedStyleSheets.push(...this.#serverSheets);
    }
    root.replaceChildren();
  }
}
