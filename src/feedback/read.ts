/** Parses receipts, field errors and outbox entries from untrusted data: a response, a storage. */
import { instantOf } from './instant.js';
import type { FieldError } from './check.js';
import { fieldsOf } from './fields.js';
import type { OutboxEntry } from './outbox-entry.js';
import { KINDS, type Receipt, type Submission } from './submission.js';

/** @returns undefined where the reference or the instant of receipt is missing */
export function readReceipt(value: unknown): Receipt | undefined {
  const { reference, receivedAt, replyBy } = fieldsOf(value);
  const isReceipt =
    typeof reference === 'string' &&
    reference !== '' &&
    typeof receivedAt === 'string' &&
    Number.isFinite(instantOf(receivedAt));
  if (!isReceipt) return undefined;
  const isDate = typeof replyBy === 'string' && /^\d{4}-\d\d-\d\d$/.test(replyBy);
  return { reference, receivedAt, ...(isDate && { replyBy }) };
}

/**
 * The field errors of a problem document, an extension that RFC 9457 allows; other elements are ignored, and
 * so is a limit that is not a positive whole number.
 */
export function readFieldErrors(value: unknown): readonly FieldError[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((error: unknown): FieldError[] => {
    const { field, rule, limit } = fieldsOf(error);
    if (typeof field !== 'string' || typeof rule !== 'string') return [];
    const isLimit = typeof limit === 'number' && Number.isInteger(limit) && limit > 0;
    return [{ field, rule, ...(isLimit && { limit }) } as FieldError];
  });
}

/**
 * An outbox entry from a storage.
 * @returns undefined where the entry is incomplete: an accepted one needs a receipt, a refused one the
 *   status of the response
 */
export function readEntry(value: unknown): OutboxEntry | undefined {
  const { submission, endpoint, state, receipt, outcome, ...numbers } = fieldsOf(value);
  if (!isSubmission(submission) || typeof endpoint !== 'string') return undefined;
  const entry = {
    submission,
    endpoint,
    createdAt: numberOf(numbers['createdAt']),
    attempts: numberOf(numbers['attempts']),
    retryAt: numberOf(numbers['retryAt']),
  };
  switch (state) {
    case 'waiting':
    case 'withdrawn':
      return { ...entry, state };
    case 'accepted': {
      const read = readReceipt(receipt);
      return read && { ...entry, state, receipt: read };
    }
    case 'refused': {
      const { status, title, errors } = fieldsOf(outcome);
      if (typeof status !== 'number') return undefined;
      const answer = { kind: 'refused', status, errors: readFieldErrors(errors) } as const;
      return {
        ...entry,
        state,
        outcome: { ...answer, ...(typeof title === 'string' && { title }) },
      };
    }
    default:
      return undefined;
  }
}

function isSubmission(value: unknown): value is Submission {
  const { id, kind, rating, seconds, ...texts } = fieldsOf(value);
  return (
    typeof id === 'string' &&
    (KINDS as readonly unknown[]).includes(kind) &&
    [rating, seconds].every((field) => field === undefined || typeof field === 'number') &&
    Object.values(texts).every((field) => field === undefined || typeof field === 'string')
  );
}

function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
