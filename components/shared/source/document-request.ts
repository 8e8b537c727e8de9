/**
 * Requests a document. The browser revalidates its cached copy by itself. There is no header of our own, so
 * another host need not answer a preflight.
 */

/** The file beside the script is small, and most often the built-in one: then the last good copy is looked for. */
export const SIBLING_TIMEOUT_MS = 5000;
/** On the worst of lines a document of usual length has come by then. */
export const DOCUMENT_TIMEOUT_MS = 20_000;

/**
 * @param url absolute
 * @param timeout in milliseconds, for the whole answer
 * @throws DOMException where the time is over; TypeError where there is no connection
 */
export function requestDocument(
  url: string,
  timeout: number,
  cache: RequestCache = 'no-cache',
): Promise<Response> {
  return fetch(url, { cache, credentials: 'omit', signal: AbortSignal.timeout(timeout) });
}
