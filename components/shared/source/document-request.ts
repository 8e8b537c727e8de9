/**
 * Requests a document. The browser revalidates its cached copy by itself. The request has no headers of our
 * own, so that another host does not have to answer a preflight.
 */

import { network } from '../../../src/network.js';

/**
 * The file beside the script is small and usually the built-in one; after this time the last good copy is
 * used.
 */
export const SIBLING_TIMEOUT_MS = 5000;
/** A document of usual length arrives within this time even on a very slow connection. */
export const DOCUMENT_TIMEOUT_MS = 20_000;

/**
 * @param url absolute
 * @param timeout in milliseconds, for the whole response
 * @throws DOMException after the timeout; TypeError if there is no connection
 */
export function requestDocument(
  url: string,
  timeout: number,
  cache: RequestCache = 'no-cache',
): Promise<Response> {
  return network.fetch(url, { cache, credentials: 'omit', signal: AbortSignal.timeout(timeout) });
}
