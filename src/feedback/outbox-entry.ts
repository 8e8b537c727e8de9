/** Defines what the outbox stores. */
import type { Outcome } from './outcome.js';
import type { Receipt, Submission } from './submission.js';

/** A submission on its way. It is immutable: a changed text is a new submission with a new id. */
export interface OutboxEntry {
  readonly submission: Submission;
  readonly endpoint: string;
  /** When it was added, epoch milliseconds. */
  readonly createdAt: number;
  /** The number of attempts so far without success. */
  readonly attempts: number;
  /** The earliest time of the next attempt, epoch milliseconds. */
  readonly retryAt: number;
  /** A withdrawn entry stays for a while without its text, so that no other page sends it. */
  readonly state: 'waiting' | 'accepted' | 'refused' | 'withdrawn';
  readonly receipt?: Receipt;
  /** The refusal, or the outcome of the last attempt. */
  readonly outcome?: Exclude<Outcome, { kind: 'accepted' }>;
}

/** Stores entries by the ids of their submissions. */
export interface OutboxStore {
  readonly all: () => Promise<readonly OutboxEntry[]>;
  /** Resolves when the entry is stored. @throws Error where it cannot be stored */
  readonly put: (entry: OutboxEntry) => Promise<void>;
  readonly delete: (id: string) => Promise<void>;
}
