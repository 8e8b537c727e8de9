/** Makes one attempt to send a submission, and classifies the response. */
import { network } from '../network.js';
import { instantOf } from './instant.js';
import { toJson } from './json.js';
import { fieldsOf, type Fields } from './fields.js';
import { readFieldErrors, readReceipt } from './read.js';
import { receiptIssue } from './receipt-issue.js';
import type { Outcome } from './outcome.js';
import type { Submission } from './submission.js';

/** Client error statuses that ask to try again later. */
const NOT_NOW = [408, 425, 429];
/** Time limit for a response. */
const MAX_RESPONSE_MS = 30_000;

/**
 * Sends a submission once. It never throws: every failure is an outcome.
 * @param signal aborts the request
 */
export async function sendSubmission(
  endpoint: string,
  submission: Submission,
  signal?: AbortSignal,
): Promise<Outcome> {
  try {
    const limit = AbortSignal.timeout(MAX_RESPONSE_MS);
    const response = await network.fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: toJson(submission),
      credentials: 'omit',
      // The request continues when the visitor leaves the page.
      keepalive: true,
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    return outcomeOf(response, await response.text());
  } catch (error) {
    return { kind: 'unknown', reason: error instanceof Error ? error.message : 'no answer' };
  }
}

function outcomeOf(response: Response, text: string): Outcome {
  const { ok, status, headers } = response;
  const body = parsed(text);
  if (ok) {
    const receipt = readReceipt(body);
    // The response is not from the institution: a hotel's login page, a proxy, an error page.
    if (receipt) return { kind: 'accepted', receipt };
    const issue = receiptIssue(headers.get('content-type'), text);
    return { kind: 'unknown', reason: `status ${status} ${issue}`, isWithoutReceipt: true };
  }
  if (status >= 400 && status < 500 && !NOT_NOW.includes(status)) {
    const title = body['title'];
    return {
      kind: 'refused',
      status,
      ...(typeof title === 'string' && { title }),
      errors: readFieldErrors(body['errors']),
    };
  }
  const retryAfter = retryAfterOf(headers.get('retry-after'), headers.get('date'));
  return {
    kind: 'unknown',
    reason: `status ${status}`,
    ...(retryAfter !== undefined && { retryAfter }),
  };
}

function parsed(text: string): Fields {
  try {
    return fieldsOf(JSON.parse(text));
  } catch {
    return {};
  }
}

/** The delay of `retry-after`, milliseconds: it holds seconds, or an HTTP date by the server's clock. */
function retryAfterOf(after: string | null, now: string | null): number | undefined {
  if (after === null) return undefined;
  if (/^\d+$/.test(after.trim())) return Number(after) * 1000;
  const delay = instantOf(after) - instantOf(now ?? '');
  return Number.isFinite(delay) ? Math.max(0, delay) : undefined;
}
