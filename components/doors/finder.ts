/** Finds the elements of this library, and the placeholders for them, wherever in a page they are or appear. */
import { fill, tagOf } from './placeholders.js';

/**
 * Watches the document and the open shadow roots in it for as long as the page lives.
 * @param tags the names of the elements
 * @param need told of an element that is there, each time that it is found
 */
export function watchPage(tags: readonly string[], need: (tag: string) => void): void {
  const selector = tags.map((tag) => `${tag}, .${tag}`).join();
  /** Names of other elements, whose shadow roots are not there before. */
  const awaited = new Set<string>();

  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (node instanceof Element) look(node);
      }
    }
  });
  watch(document);

  function watch(root: Document | ShadowRoot): void {
    observer.observe(root, { childList: true, subtree: true });
    for (const element of root.children) look(element);
  }

  function look(root: Element): void {
    const ours = [...root.querySelectorAll(selector)];
    for (const element of root.matches(selector) ? [root, ...ours] : ours) {
      const tag = tagOf(element, tags);
      if (tag !== undefined) fill(element, tag);
      if (tags.includes(element.localName)) need(element.localName);
    }
    enter(root);
    for (const element of root.querySelectorAll('*')) enter(element);
  }

  /** What is in the shadow root of a host of somebody else's. */
  function enter({ localName: name, shadowRoot }: Element): void {
    if (tags.includes(name)) return;
    if (shadowRoot) watch(shadowRoot);
    else if (name.includes('-') && !awaited.has(name) && !customElements.get(name)) {
      awaited.add(name);
      void customElements.whenDefined(name).then(() => look(document.documentElement));
    }
  }
}
