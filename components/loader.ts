/**
 * The file a page links: finds the elements of this library in the document and imports only
 * those. Each is imported at most once; when all of them are here, nothing is watched any more.
 * Nothing is thrown, and no global is made.
 */

/** One line an element. */
const elements = {
  'atd-opening-hours': () => import('./opening-hours/define.js'),
};

const missing = new Map<string, () => Promise<unknown>>(Object.entries(elements));

const observer = new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      if (node instanceof Element) look(node);
    }
  }
});

function look(root: Element): void {
  for (const [tag, load] of missing) {
    if (root.localName !== tag && !root.querySelector(tag)) continue;
    missing.delete(tag);
    // A page that also links the all-in-one file, or bundles the element itself, needs nothing.
    if (customElements.get(tag)) continue;
    load().catch((reason: unknown) => {
      console.warn(
        `<${tag}>: its script did not load, so the tag's own content shows. ` +
          'Check the network, the Content-Security-Policy and the files beside the script.',
        reason,
      );
    });
  }
  if (!missing.size) observer.disconnect();
}

// The order matters: look() may find everything and stop the watch at once.
observer.observe(document, { childList: true, subtree: true });
look(document.documentElement);
