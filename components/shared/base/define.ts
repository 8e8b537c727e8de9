/** Registers elements on pages that may load the script several times. */
import type * as Messages from '../diagnostics/messages.js';
import { isServer } from './build-facts.js';

interface VersionedElement extends CustomElementConstructor {
  readonly version?: string;
}

let isLogged = false;

/**
 * Registers an element unless its name is taken. A page may load the script twice, in one version or in two:
 * the first copy serves the tag, and the console logs it once. A server may load the script once for each
 * page. Pages of XML get no elements.
 */
export function defineElement(tag: string, element: VersionedElement): void {
  if (!isServer && isXml(document)) {
    log(({ logXmlPage }) => logXmlPage());
    return;
  }
  const existing = customElements.get(tag) as VersionedElement | undefined;
  if (!existing) {
    customElements.define(tag, element);
  } else if (existing !== element && !isServer) {
    log(({ logSecondCopy }) => logSecondCopy(tag, existing.version));
  }
}

/** Whether a page is XHTML, where Lit's templates are not valid: its tags keep their content. */
function isXml({ contentType }: Document): boolean {
  return contentType.includes('xml');
}

function log(write: (messages: typeof Messages) => void): void {
  if (isLogged) return;
  isLogged = true;
  void import('../diagnostics/messages.js').then(write);
}
