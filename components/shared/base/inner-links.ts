/**
 * Follows a link to an id inside the same shadow root. The event does not reach the host page: its router
 * would treat `#…` as a route, and the browser does not search shadow roots.
 */
export function followInnerLink(event: Event): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
  if (!link) return;
  event.preventDefault();
  event.stopPropagation();
  const root = link.getRootNode() as ShadowRoot;
  root.getElementById(link.hash.slice(1))?.focus();
}
