/**
 * The document beside the script. As long as it is the very one that is built in, nothing more has to be fetched
 * to show it; after a quarter of an hour it is asked for like any other document at an address.
 */
import { Lazy } from '../../../src/lazy.js';
import { fingerprint } from '../../../src/standard/document/fingerprint.js';
import { builtInFingerprint, siblingUrl } from '../base/build-facts.js';
import { requestDocument, SIBLING_TIMEOUT_MS } from './document-request.js';
import { takeEarlyResponse } from './early-responses.js';

/** What lies there: nothing, what is built in, or what is to be read; and whether what is built in was shown till now. */
type SiblingState = 'nothing' | 'built-in' | 'other' | 'changed';

const FRESH_MS = 14 * 60_000;
/** Who comes back to a page wants to know at once, but not at every turn of the head. */
const MIN_PAUSE_MS = 60_000;

let askedAt = 0;

export const siblingDocument = new Lazy(async (): Promise<SiblingState> => {
  askedAt = Date.now();
  // On a bad line what the browser still has is the last good copy; nothing is kept in the page's own storage.
  const url = String(siblingUrl);
  return (
    (await read(takeEarlyResponse(url) ?? requestDocument(url, SIBLING_TIMEOUT_MS))) ??
    (await read(requestDocument(url, SIBLING_TIMEOUT_MS, 'force-cache'))) ??
    'other'
  );
});

async function read(answer: Promise<Response>): Promise<SiblingState | undefined> {
  try {
    const response = await answer;
    if (response.status === 404 || response.status === 410) return 'nothing';
    if (!response.ok) return undefined;
    return fingerprint(await response.text()) === builtInFingerprint ? 'built-in' : 'other';
  } catch {
    return undefined;
  }
}

/** An institution changes its hours while a page is open: then what is built in is not enough any more. */
export function expireSibling(now: number, isReturn: boolean): void {
  const isDue = now - askedAt > (isReturn ? MIN_PAUSE_MS : FRESH_MS);
  if (isDue && siblingDocument.value === 'built-in') siblingDocument.value = 'changed';
}
