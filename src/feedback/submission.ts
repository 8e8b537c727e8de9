/** What a citizen writes to an institution, and what the institution answers at once. */

/** The kinds that ATD's standard names, and two of ours: a question, and the rating of a service. */
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
  /** Id of the office that it is about: `riga`. */
  readonly office?: string;
  /** Id of the point of the charter that it is about: `tiesibas-3`. */
  readonly topic?: string;
  /** 1, the worst, to 5. */
  readonly rating?: number;
  readonly message?: string;
  /** Where an answer is wanted; without either there can be none. */
  readonly email?: string;
  readonly telephone?: string;
  /** Primary language subtag of the page on which it was written. */
  readonly language?: string;
  /** That page's address, without query and fragment: they may say more than the citizen wants to. */
  readonly page?: string;
  /** Of what type the service is that was used. */
  readonly service?: string;
  /** Id of an earlier submission in whose place this one comes. */
  readonly supersedes?: string;
  /** What stands in a field that nobody sees: only a machine fills it in. */
  readonly website?: string;
  /** How long it took, from the first touch to the sending. */
  readonly seconds?: number;
}

/** What the institution says when it has what was sent, and has it for good. */
export interface Receipt {
  /** By which the institution finds it again. */
  readonly reference: string;
  /** When it was received: ISO instant. */
  readonly receivedAt: string;
  /** By when an answer is promised, where one is: ISO date. */
  readonly replyBy?: string;
}

/** A new id; also on pages without https, where `randomUUID` is missing. */
export function newId(): string {
  const { crypto } = globalThis;
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  // Version 4, variant 1, as RFC 9562 has it.
  bytes[6] = (Number(bytes[6]) & 0x0f) | 0x40;
  bytes[8] = (Number(bytes[8]) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Of an address what does not tell what a citizen was looking for. */
export function pageAddress(href: string): string {
  return href.replace(/[?#].*$/s, '');
}
