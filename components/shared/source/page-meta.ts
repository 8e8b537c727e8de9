/** Reads what a page sets for all elements in its head. */
import type { MetaName } from '../../attributes/lists.js';

/**
 * Returns a value that a page sets once for all elements, in `<meta name="atd-…" content="…">` in its head.
 * It is for pages whose editor filters addresses out of tags. On a server there is no page.
 */
export function pageMeta(what: MetaName | 'page'): string | undefined {
  if (typeof document === 'undefined') return undefined;
  return document.querySelector<HTMLMetaElement>(`meta[name="atd-${what}"]`)?.content;
}

/**
 * Returns the address where a visitor finds the element: the page itself, or the page that frames it; empty
 * on a server.
 */
export function pageAddress(): string {
  const framing = pageMeta('page') ?? '';
  if (/^https?:/.test(framing) && URL.canParse(framing)) return framing;
  return typeof location === 'undefined' ? '' : location.href;
}
