/**
 * Validates a submission: the form calls this before sending, and the receiver for every request. An error
 * names the field and the rule; the caller words the message.
 */
import { cleanEmail, cleanTelephone } from './contact.js';
import { KINDS, type Kind, type Submission } from './submission.js';

export interface FieldError {
  readonly field: keyof Submission | 'contact';
  readonly rule: 'missing' | 'too-long' | 'malformed';
  /** The maximum number of characters, where the rule is `too-long`. */
  readonly limit?: number;
}

export interface Checked {
  /**
   * The submission to send and store: trimmed, without empty fields, and with clean contact details. Absent
   * where there are errors.
   */
  readonly submission?: Submission;
  readonly errors: readonly FieldError[];
}

/** Maximum length of a message in Unicode characters, about three pages. */
export const MAX_CHARACTERS = 6000;
/** Maximum size of a request in bytes: the longest message as UTF-8 in JSON, and the other fields. */
export const MAX_BYTES = 100_000;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const ID = /^[a-z][a-z0-9-]{0,63}$/;

/** The pattern of each field, where it is present. */
export const PATTERNS: Partial<Record<keyof Submission, RegExp>> = {
  id: UUID,
  supersedes: UUID,
  institution: ID,
  office: ID,
  topic: ID,
  service: ID,
  language: /^[a-z]{2,3}$/,
  page: /^https?:\/\/[^\s?#]{1,2000}$/i,
  // Without the characters by which RFC 5322 separates addresses: none with them can be answered.
  email:
    /^[^\s@<>()[\]\\,;:".]{1,64}(?:\.[^\s@<>()[\]\\,;:".]{1,64}){0,9}@(?:[^\s@<>()[\]\\,;:".]{1,63}\.){1,9}[^\s@<>()[\]\\,;:".]{2,63}$/,
  website: /^.{1,200}$/s,
  // As people write it, with hints for the caller: an extension, a second number.
  telephone: /^[^<>\n\d]{0,20}(?:\d[^<>\n\d]{0,20}){7,20}$/,
};

/**
 * Control characters, which could break a list, an entry or a line of a log, and marks that turn the
 * direction of writing; no message needs them.
 */
const CONTROL = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/** Cleans a field further, before its pattern is tested. */
const CLEAN: Partial<Record<keyof Submission, (text: string) => string>> = {
  email: cleanEmail,
  telephone: cleanTelephone,
};

/** @param input fields by name, as a form or JSON has them; other fields are ignored */
export function checkSubmission(input: Readonly<Record<string, unknown>>): Checked {
  const errors: FieldError[] = [];
  const text = (field: keyof Submission): string | undefined => {
    const value = input[field];
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value !== 'string') {
      errors.push({ field, rule: 'malformed' });
      return undefined;
    }
    const plain = value.replace(/\r\n?/g, '\n').replace(CONTROL, '').trim();
    const clean = CLEAN[field]?.(plain) ?? plain;
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

  const countBefore = errors.length;
  const contact = { email: text('email'), telephone: text('telephone') };
  const hasContact = contact.email !== undefined || contact.telephone !== undefined;
  // A meeting needs somebody to agree it with. A mistyped contact is reported as malformed only.
  if (kind === 'meeting' && !hasContact && errors.length === countBefore) {
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
  const present = Object.entries(fields).filter(([, value]) => value !== undefined);
  return { submission: Object.fromEntries(present) as unknown as Submission, errors };
}

/** The number of characters in a text; one beyond the first plane of Unicode counts once. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}

function isKind(kind: string | undefined): kind is Kind {
  return KINDS.includes(kind as Kind);
}

/** The time is only one hint of a machine among others, so a wrong value is dropped and is never an error. */
function secondsOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}

/**
 * Accepts text too, since a form sends the rating as text.
 * @returns NaN where the value is not a rating
 */
function ratingOf(value: unknown): number | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const rating = typeof value === 'string' && /^\d$/.test(value) ? Number(value) : value;
  return typeof rating === 'number' && [1, 2, 3, 4, 5].includes(rating) ? rating : NaN;
}
