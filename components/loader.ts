/**
 * The file a page links: finds the elements of this library in the document and imports only
 * those. Each is imported at most once; when all of them are here, nothing is watched any more.
 * Nothing is thrown, and no global is made.
 */

/** One line an element. */
const elements = {
  'atd-opening-hours': () => import('./opening-hours/define.js'),
  'atd-service-channels': () => import('./service-channels/define.js'),
  'atd-client-rights': () => import('./client-rights/define.js'),
  'atd-feedback-form': () => import('./feedback-form/define.js'),
};

/** Set by the build: the loader shares no module with what it loads. */
declare const __VERSION__: string;

let told = false;

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
    const other = customElements.get(tag) as { version?: string } | undefined;
    if (other) {
      tellOf(tag, other.version);
      continue;
    }
    load().catch((reason: unknown) => {
      console.warn(
        `<${tag}>: its script did not load; the tag's own content shows. ` +
          'Check network and Content-Security-Policy.',
        reason,
      );
    });
  }
  if (!missing.size) observer.disconnect();
}

/** Another copy of the script, or the page's own bundle, was here first. */
function tellOf(tag: string, version = 'unknown'): void {
  if (told) return;
  told = true;
  console.info(
    `atd-widgets: version ${version} already serves <${tag}>; this second copy, version ` +
      `${__VERSION__}, leaves it alone.`,
  );
}

// The order matters: look() may find everything and stop the watch at once.
observer.observe(document, { childList: true, subtree: true });
look(document.documentElement);
