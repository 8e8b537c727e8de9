/** Registers elements on pages that may load the script several times. */
import { isServer } from './build-facts.js';

interface VersionedElement extends CustomElementConstructor {
  readonly version?: string;
}

let isLogged = false;

/**
 * Registers an element unless its name is taken. A page may load the script twice, in one version or in two:
 * the first copy serves the tag, and the console logs it once. A server may load the script once for each
 * page.
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
