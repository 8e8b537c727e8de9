/**
 * The rules for what is sent: the form asks them before sending, and the receiver of everybody who sends.
 * What is wrong is told by field and rule; the words for it are those of whoever tells.
 */
import { KINDS, type Kind, type Submission } from './submission.js';

export interface FieldError {
  readonly field: keyof Submission | 'contact';
  readonly rule: 'missing' | 'too-long' | 'malformed';
  /** Of what is too long: how many characters there may be. */
  readonly limit?: number;
}

export interface Checked {
  /** As it is to be sent and kept: trimmed, and without what is empty. */
  readonly submission?: Submission;
  readonly errors: readonly FieldError[];
}

/** Characters of a message, as people count them: about three pages. */
export const MAX_CHARACTERS = 6000;
/** Bytes of a request: such a message as UTF-8 and JSON at their longest, and what comes with it. */
export const MAX_BYTES = 100_000;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const ID = /^[a-z][a-z0-9-]{0,63}$/;

/** How each field looks, where it is there. */
export const PATTERNS: Partial<Record<keyof Submission, RegExp>> = {
  id: UUID,
  supersedes: UUID,
  institution: ID,
  office: ID,
  topic: ID,
  service: ID,
  language: /^[a-z]{2,3}$/,
  page: /^https?:\/\/[^\s?#]{1,2000}$/i,
  email:
    /^[^\s@<>".]{1,64}(?:\.[^\s@<>".]{1,64}){0,9}@(?:[^\s@<>".]{1,63}\.){1,9}[^\s@<>".]{2,63}$/,
  website: /^.{1,200}$/s,
  // As people write it, with what helps whoever calls: an extension, a second number.
  telephone: /^[^<>\n\d]{0,20}(?:\d[^<>\n\d]{0,20}){7,20}$/,
};

/** What a control character could do to a list, an entry or a line of a log, no message needs. */
const CONTROL = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/** @param input fields by their names, as a form or JSON has them; others are read over */
export function checkSubmission(input: Readonly<Record<string, unknown>>): Checked {
  const errors: FieldError[] = [];
  const text = (field: keyof Submission): string | undefined => {
    const value = input[field];
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value !== 'string') {
      errors.push({ field, rule: 'malformed' });
      return undefined;
    }
    const clean = value.replace(/\r\n?/g, '\n').replace(CONTROL, '').trim();
    if (/^[\s\p{Cf}]*$/u.test(clean)) return undefined;
    if (PATTERNS[field]?.test(clean) ?? true) return clean;
    errors.push({ field, rule: 'malformed' });
    return undefined;
  };

  const kind = text('kind');
  if (kind === undefined) errors.push({ field: 'kind', rule: 'missing' });
  else if (!isKind(kind)) errors.push({ field: 'kind', rule: 'malformed' });

  const rating = ratingOf(input['rating']);
  if (Number.isNaN(rating)) errors.push({ field: 'rating', rule: 'malformed' });
  if (kind === 'rating' && rating === undefined) errors.push({ field: 'rating', rule: 'missing' });

  const message = text('message');
  if (message === undefined && kind !== 'rating')
    errors.push({ field: 'message', rule: 'missing' });
  if (message !== undefined && lengthOf(message) > MAX_CHARACTERS) {
    errors.push({ field: 'message', rule: 'too-long', limit: MAX_CHARACTERS });
  }

  const before = errors.length;
  const contact = { email: text('email'), telephone: text('telephone') };
  const hasContact = contact.email !== undefined || contact.telephone !== undefined;
  // A meeting is agreed with somebody. Who has mistyped their contact is told of that alone.
  if (kind === 'meeting' && !hasContact && errors.length === before) {
    errors.push({ field: 'contact', rule: 'missing' });
  }

  const id = text('id');
  if (id === undefined && !errors.some(({ field }) => field === 'id')) {
    errors.push({ field: 'id', rule: 'missing' });
  }
  const others = (
    [
      'institution',
      'office',
      'topic',
      'language',
      'page',
      'service',
      'supersedes',
      'website',
    ] as const
  ).map((field) => [field, text(field)] as const);
  if (errors.length > 0 || id === undefined || !isKind(kind)) return { errors };
  const seconds = secondsOf(input['seconds']);
  const fields = { id, kind, rating, message, ...contact, ...Object.fromEntries(others), seconds };
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  return { submission: Object.fromEntries(known) as unknown as Submission, errors };
}

/** How many characters a text has; one beyond the first plane of Unicode counts once. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}

function isKind(kind: string | undefined): kind is Kind {
  return KINDS.includes(kind as Kind);
}

/** A sign among others, and so never an error. */
function secondsOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}

/** A form has it as text. */
function ratingOf(value: unknown): number | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const rating = typeof value === 'string' && /^\d$/.test(value) ? Number(value) : value;
  return typeof rating === 'number' && [1, 2, 3, 4, 5].includes(rating) ? rating : NaN;
}
