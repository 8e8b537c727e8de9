import type { MetaName } from '../../attributes/lists.js';

/**
 * What a page says once for all elements, in `<meta name="atd-…" content="…">` in its head: where a filter of the
 * page's editor lets no addresses through. On a server there is no page to ask.
 */
export function pageMeta(what: MetaName | 'page'): string | undefined {
  if (typeof document === 'undefined') return undefined;
  return document.querySelector<HTMLMetaElement>(`meta[name="atd-${what}"]`)?.content;
}

/** Where a reader finds what is shown: the page itself, or the one in which it is framed; empty on a server. */
export function pageAddress(): string {
  const framing = pageMeta('page') ?? '';
  if (/^https?:/.test(framing) && URL.canParse(framing)) return framing;
  return typeof location === 'undefined' ? '' : location.href;
}
