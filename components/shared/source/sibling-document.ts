/**
 * The document beside the script. While it equals the built-in one, nothing else has to be loaded to show it;
 * after a quarter of an hour it is requested like any other document.
 */
import { Lazy } from '../../../src/lazy.js';
import { fingerprint } from '../../../src/standard/document/fingerprint.js';
import { builtInFingerprint, siblingUrl } from '../base/build-facts.js';
import { device } from '../time/device.js';
import { requestDocument, SIBLING_TIMEOUT_MS } from './document-request.js';
import { takeEarlyResponse } from './early-responses.js';

/**
 * `absent`: there is no such document. `built-in`: it equals the built-in one. `other`: it differs.
 * `changed`: the built-in one has been shown until now, but the document may have changed since.
 */
type SiblingState = 'absent' | 'built-in' | 'other' | 'changed';

const MAX_AGE_MS = 14 * 60_000;
/** A visitor who returns to the page sees the present state, but not every return makes a request. */
const MIN_INTERVAL_MS = 60_000;

let askedAt = 0;
let isExpired = false;

/** The first answer of the server. */
export const siblingAnswer = new Lazy(async (): Promise<SiblingState> => {
  askedAt = device.now();
  const url = String(siblingUrl);
  return (
    (await read(takeEarlyResponse(url) ?? requestDocument(url, SIBLING_TIMEOUT_MS))) ??
    // On a bad connection the copy in the browser's cache is the last good copy.
    (await read(requestDocument(url, SIBLING_TIMEOUT_MS, 'force-cache'))) ??
    'other'
  );
});

/** @returns `undefined` until the server has answered */
export function siblingState(): SiblingState | undefined {
  return isExpired ? 'changed' : siblingAnswer.value;
}

/**
 * Makes the document be requested again after its maximum age: the institution may have changed its hours.
 * @param now epoch milliseconds
 * @param isReturn whether the visitor has just returned to the page
 */
export function expireSibling(now: number, isReturn: boolean): void {
  const isDue = now - askedAt > (isReturn ? MIN_INTERVAL_MS : MAX_AGE_MS);
  if (isDue && siblingAnswer.value === 'built-in') isExpired = true;
}

async function read(answer: Promise<Response>): Promise<SiblingState | undefined> {
  try {
    const response = await answer;
    if (response.status === 404 || response.status === 410) return 'absent';
    if (!response.ok) return undefined;
    return fingerprint(await response.text()) === builtInFingerprint ? 'built-in' : 'other';
  } catch {
    return undefined;
  }
}
