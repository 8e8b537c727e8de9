/**
 * Follows a link to an id inside the same shadow root. The host page never hears of it: its router
 * would take `#…` for a route, and the browser does not look into shadow roots.
 */
export function followInnerLink(event: Event): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
  if (!link) return;
  event.preventDefault();
  event.stopPropagation();
  const root = link.getRootNode() as ShadowRoot;
  root.getElementById(link.hash.slice(1))?.focus();
}
