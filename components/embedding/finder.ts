/** Finds the elements of this library and their placeholders in a page, now and whenever they are added. */
import { fill, tagOf } from './placeholders.js';

/**
 * Watches the document and the open shadow roots in it for as long as the page lives.
 * @param tags the names of the elements
 * @param onFound is called with an element of the library each time that it is found
 */
export function watchPage(tags: readonly string[], onFound: (element: Element) => void): void {
  const selector = tags.map((tag) => `${tag}, .${tag}`).join();
  /** Names of other elements that are not defined yet; their shadow roots come later. */
  const awaited = new Set<string>();
  /** Weak references, so that a host that the page discards can be collected with its root. */
  const roots = new Set<WeakRef<Document | ShadowRoot>>();
  const watched = new WeakSet<Document | ShadowRoot>();

  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (node instanceof Element) search(node);
      }
    }
  });
  watch(document);

  function watch(root: Document | ShadowRoot): void {
    // A host that is moved keeps its root.
    if (watched.has(root)) return;
    watched.add(root);
    roots.add(new WeakRef(root));
    observer.observe(root, { childList: true, subtree: true });
    for (const element of root.children) search(element);
  }

  function search(root: Element): void {
    const ours = [...root.querySelectorAll(selector)];
    for (const element of root.matches(selector) ? [root, ...ours] : ours) {
      const tag = tagOf(element, tags);
      if (tag !== undefined) fill(element, tag);
      if (tags.includes(element.localName)) onFound(element);
    }
    watchRootOf(root);
    for (const element of root.querySelectorAll('*')) watchRootOf(element);
  }

  /** Searches the shadow root of another element, or waits for its definition. */
  function watchRootOf(element: Element): void {
    const { localName: name, shadowRoot } = element;
    if (tags.includes(name)) return;
    if (shadowRoot) watch(shadowRoot);
    else if (name.includes('-') && element instanceof HTMLElement) awaitDefinition(name);
  }

  function awaitDefinition(name: string): void {
    if (awaited.has(name) || customElements.get(name)) return;
    awaited.add(name);
    // A name that no element may have, such as SVG's font-face, is rejected.
    customElements.whenDefined(name).then(
      () => watchRootsNamed(name),
      () => undefined,
    );
  }

  /** Searches only the elements of that name, since a page may have many others. */
  function watchRootsNamed(name: string): void {
    for (const reference of roots) {
      const root = reference.deref();
      if (root) root.querySelectorAll(CSS.escape(name)).forEach(watchRootOf);
      else roots.delete(reference);
    }
  }
}
