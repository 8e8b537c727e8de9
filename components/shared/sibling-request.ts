/** How the document beside the script is asked for: the loader does it in the elements' stead. */

/** Afterwards the tag's own content shows, and the last good copy is looked for. */
const PATIENCE_MS = 5000;

/** @throws DOMException where there is no answer within five seconds; TypeError where there is no connection */
export function requestSibling(url: string, cache: RequestCache = 'no-cache'): Promise<Response> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  return fetch(url, { cache, credentials: 'omit', signal });
}
