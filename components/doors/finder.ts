/** Finds the elements of this library, and the placeholders for them, wherever in a page they are or appear. */
import { fill, tagOf } from './placeholders.js';

/**
 * Watches the document and the open shadow roots in it for as long as the page lives.
 * @param tags the names of the elements
 * @param need told of an element that is there, each time that it is found
 */
export function watchPage(tags: readonly string[], need: (tag: string) => void): void {
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
    for (const element of [root, ...root.querySelectorAll('*')]) visit(element);
  }

  function visit(element: Element): void {
    const { localName: name, shadowRoot } = element;
    const tag = tagOf(element, tags);
    if (tag !== undefined) fill(element, tag);
    if (tags.includes(name)) need(name);
    else if (shadowRoot) watch(shadowRoot);
    else if (name.includes('-') && !customElements.get(name) && !awaited.has(name)) {
      awaited.add(name);
      void customElements.whenDefined(name).then(() => look(document.documentElement));
    }
  }
}
