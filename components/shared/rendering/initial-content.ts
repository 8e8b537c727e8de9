/** Shows a slot for the children of the tag, or the server-rendered content, until the first render. */
import type { LitElement } from 'lit';
import { isServer } from '../base/build-facts.js';
import { adoptAll } from '../styles/adopt.js';

export class InitialContent {
  /** Whether the root has, or had at first, server-rendered content; on a server, whether it will have. */
  isServerRendered = isServer;
  /** The server-rendered nodes after they have been taken out of the root. */
  serverNodes: readonly Node[] | undefined;
  #isCleared = false;

  /**
   * Prepares the root for the time until the first render.
   * @param hadRoot whether the element had a root before its script ran
   */
  prepare({ renderOptions }: LitElement, root: ShadowRoot, hadRoot: boolean): void {
    this.isServerRendered = hadRoot;
    this.restoreStyles(root);
    // Lit would insert its content before the first existing node, which is removed later.
    renderOptions.renderBefore = null;
    if (!root.hasChildNodes()) root.append(document.createElement('slot'));
  }

  /** Adds the element's style sheets, which would apply on top of those in server-rendered content. */
  restoreStyles(root: ShadowRoot): void {
    if (!this.isServerRendered || this.#isCleared) adoptAll(root);
  }

  /** Removes the initial content, once. */
  clear(root: ShadowRoot): void {
    if (this.#isCleared) return;
    this.#isCleared = true;
    if (this.isServerRendered) this.serverNodes = [...root.childNodes];
    this.restoreStyles(root);
    root.replaceChildren();
  }
}
