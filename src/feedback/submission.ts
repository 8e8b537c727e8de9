/** A submission, which a citizen sends to an institution, and the receipt that the institution returns. */

/**
 * The four kinds of feedback in ATD's standard, and two that this package adds: a question, and the rating
 * of a service.
 */
export const KINDS = [
  'praise',
  'suggestion',
  'complaint',
  'meeting',
  'question',
  'rating',
] as const;

export type Kind = (typeof KINDS)[number];

export interface Submission {
  /** UUID, made before the first attempt to send and the same in every later one. */
  readonly id: string;
  readonly kind: Kind;
  /** Id of the institution: `atd`. */
  readonly institution?: string;
  /** Id of the office concerned: `riga`. */
  readonly office?: string;
  /** Id of the point of the charter concerned: `tiesibas-3`. */
  readonly topic?: string;
  /** From 1, the worst, to 5. */
  readonly rating?: number;
  readonly message?: string;
  /** Present where the citizen wants a reply; without `email` and `telephone` there can be none. */
  readonly email?: string;
  readonly telephone?: string;
  /** Primary language subtag of the page on which it was written. */
  readonly language?: string;
  /** URL of that page without query and fragment, which may reveal more than the citizen wants. */
  readonly page?: string;
  /** The type of the service that was used. */
  readonly service?: string;
  /** Id of an earlier submission that this one replaces. */
  readonly supersedes?: string;
  /** The value of the honeypot, a hidden field that only a machine fills in. */
  readonly website?: string;
  /** Seconds from the first input to sending. */
  readonly seconds?: number;
}

/** The institution's confirmation that it has stored the submission permanently. */
export interface Receipt {
  /** The reference under which the institution finds it again. */
  readonly reference: string;
  /** ISO instant of receipt. */
  readonly receivedAt: string;
  /** ISO date by which a reply is promised; absent where none is. */
  readonly replyBy?: string;
}

/** A new UUID; it also works on pages without https, where `randomUUID` is missing. */
export function newId(): string {
  const { crypto } = globalThis;
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  // Version 4, variant 1, by RFC 9562.
  bytes[6] = (Number(bytes[6]) & 0x0f) | 0x40;
  bytes[8] = (Number(bytes[8]) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The URL without query and fragment. */
export function pageAddress(href: string): string {
  return href.replace(/[?#].*$/s, '');
}
