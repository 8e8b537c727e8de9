/** One attempt to bring a submission to the institution, and what has come of it. */
import type { FieldError } from './check.js';
import { instantOf } from './instant.js';
import { toJson } from './json.js';
import { fieldsOf, type Fields } from './fields.js';
import { readFieldErrors, readReceipt } from './read.js';
import type { Receipt, Submission } from './submission.js';

export type Outcome =
  /** The institution has it, and has said so. */
  | { readonly kind: 'accepted'; readonly receipt: Receipt }
  /** It will not take this, however often it is sent. */
  | {
      readonly kind: 'refused';
      readonly status: number;
      readonly title?: string;
      readonly errors: readonly FieldError[];
    }
  /** Nobody knows whether it has it. The same may be sent again: it is taken once. */
  | { readonly kind: 'unknown'; readonly reason: string; readonly retryAfter?: number };

/** Answers that say "not now". */
const NOT_NOW = [408, 425, 429];
/** After this long an answer is not waited for any more, milliseconds. */
const MAX_MS = 30_000;

/**
 * Never throws: whatever happens on the way is an outcome.
 * @param signal ends the waiting
 */
export async function sendSubmission(
  endpoint: string,
  submission: Submission,
  signal?: AbortSignal,
): Promise<Outcome> {
  try {
    const limit = AbortSignal.timeout(MAX_MS);
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: toJson(submission),
      credentials: 'omit',
      // It goes on while the page is left.
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
    // A portal of a hotel, a proxy, a page of an error: somebody has answered, not the institution.
    return receipt
      ? { kind: 'accepted', receipt }
      : { kind: 'unknown', reason: `status ${status} without a receipt` };
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
  const retryAfter = pauseOf(headers.get('retry-after'), headers.get('date'));
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

/** Seconds, or a date of HTTP by the clock of who answers; in milliseconds. */
function pauseOf(after: string | null, now: string | null): number | undefined {
  if (after === null) return undefined;
  if (/^\d+$/.test(after.trim())) return Number(after) * 1000;
  const pause = instantOf(after) - instantOf(now ?? '');
  return Number.isFinite(pause) ? Math.max(0, pause) : undefined;
}
