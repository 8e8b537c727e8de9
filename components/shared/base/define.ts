import { isServer } from './build-facts.js';

interface VersionedElement extends CustomElementConstructor {
  readonly version?: string;
}

let isLogged = false;

/**
 * Registers an element unless its name is taken. A page may carry the script twice, in one version
 * or two; the first to come serves the tag, and the console says so once. A server may load it once for each page.
 */
export function defineElement(tag: string, element: VersionedElement): void {
  const existing = customElements.get(tag) as VersionedElement | undefined;
  if (!existing) {
    customElements.define(tag, element);
  } else if (existing !== element && !isLogged && !isServer) {
    isLogged = true;
    void import('../diagnostics/messages.js').then(({ logSecondCopy }) =>
      logSecondCopy(tag, existing.version),
    );
  }
}
