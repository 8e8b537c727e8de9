/**
 * The outbox: submissions that a citizen has sent and the institution has not yet confirmed. An entry is
 * stored before the first request, is sent again until an attempt accepts or refuses it, and is never sent
 * by two pages at a time.
 */
import { remainingDelay, retryDelay } from './retry.js';
import type { OutboxEntry, OutboxStore } from './outbox-entry.js';
import type { Outcome } from './outcome.js';
import { sendSubmission } from './send.js';
import type { Submission } from './submission.js';

export interface OutboxOptions {
  readonly endpoint: string;
  readonly store: OutboxStore;
  /** The computer's clock, epoch milliseconds: pages share no other. */
  readonly now: () => number;
  /**
   * A monotonic clock such as `performance.now`, milliseconds, for the attempts of this page. Default:
   * `now`.
   */
  readonly elapsed?: () => number;
  /** Runs a task unless another page runs one; resolves to whether it has run. */
  readonly withLock?: (task: () => Promise<void>) => Promise<boolean>;
  readonly send?: typeof sendSubmission;
  /**
   * Called with the outcome of an attempt before it is stored, since the outcome holds even if it cannot be
   * stored.
   */
  readonly onAttempt?: (entry: OutboxEntry) => void;
  /** Returns 0 to 1: how much a delay is shortened, so that pages do not all retry at once. */
  readonly random?: () => number;
}

export class Outbox {
  readonly #endpoint: string;
  readonly #store: OutboxStore;
  readonly #now: () => number;
  readonly #elapsed: () => number;
  readonly #withLock: (task: () => Promise<void>) => Promise<boolean>;
  readonly #send: typeof sendSubmission;
  readonly #random: () => number;
  readonly #onAttempt: (entry: OutboxEntry) => void;
  /** When the next attempt is due after attempts of this page, by `elapsed`. */
  readonly #due = new Map<string, { readonly attempts: number; readonly at: number }>();

  constructor({ endpoint, store, now, ...options }: OutboxOptions) {
    this.#endpoint = endpoint;
    this.#store = store;
    this.#now = now;
    this.#elapsed = options.elapsed ?? now;
    this.#withLock = options.withLock ?? always;
    this.#send = options.send ?? sendSubmission;
    this.#random = options.random ?? Math.random;
    this.#onAttempt = options.onAttempt ?? (() => undefined);
  }

  /**
   * Stores a submission, which will then be sent.
   * @throws Error where it cannot be stored
   */
  async put(submission: Submission): Promise<OutboxEntry> {
    const now = this.#now();
    const entry: OutboxEntry = {
      submission,
      endpoint: this.#endpoint,
      createdAt: now,
      attempts: 0,
      retryAt: now,
      state: 'waiting',
    };
    await this.#store.put(entry);
    return entry;
  }

  /** All entries for this outbox's endpoint, oldest first. */
  async entries(): Promise<readonly OutboxEntry[]> {
    const all = await this.#store.all();
    return all
      .filter(({ endpoint }) => endpoint === this.#endpoint)
      .sort((a, b) => a.createdAt - b.createdAt);
  }

  /** Deletes an entry that was accepted, refused or withdrawn. */
  async delete(id: string): Promise<void> {
    await this.#store.delete(id);
  }

  /** Withdraws an entry, so that it is not sent any more: a record without its text stays. */
  async withdraw(entry: OutboxEntry): Promise<void> {
    await this.#store.put({ ...redacted(entry), state: 'withdrawn' });
  }

  /** Removes the text of an accepted or refused entry and keeps its state. */
  async redact(entry: OutboxEntry): Promise<void> {
    await this.#keep(redacted(entry));
  }

  /**
   * Sends the entries that are due.
   * @param isReturn whether the network or the visitor has come back: then every waiting entry is sent at
   *   once
   * @returns when to call again, epoch milliseconds; `Infinity` where nothing waits
   */
  async flush(isReturn = false): Promise<number> {
    await this.#withLock(async () => {
      for (const entry of await this.#waiting()) {
        if (!isReturn && this.#remaining(entry) > 0) continue;
        const outcome = await this.#send(this.#endpoint, entry.submission);
        const settled = this.#applyOutcome(entry, outcome);
        this.#onAttempt(settled);
        await this.#keep(settled);
        // If the receiver does not answer this one, it will not answer the next.
        if (outcome.kind === 'unknown') break;
      }
    });
    const waiting = await this.#waiting();
    return this.#now() + Math.min(Infinity, ...waiting.map((entry) => this.#remaining(entry)));
  }

  /** Milliseconds until the next attempt is due. */
  #remaining({ submission, attempts, retryAt }: OutboxEntry): number {
    const ownAttempt = this.#due.get(submission.id);
    // Another page has made an attempt since.
    if (ownAttempt?.attempts !== attempts) return remainingDelay(retryAt, this.#now());
    return Math.max(0, ownAttempt.at - this.#elapsed());
  }

  async #waiting(): Promise<readonly OutboxEntry[]> {
    return (await this.entries()).filter(({ state }) => state === 'waiting');
  }

  /**
   * Stores an entry unless it was deleted meanwhile. A withdrawn entry is overwritten only by an
   * acceptance: it has arrived all the same.
   */
  async #keep(entry: OutboxEntry): Promise<void> {
    const entries = await this.entries();
    const kept = entries.find(({ submission }) => submission.id === entry.submission.id);
    if (!kept || (kept.state === 'withdrawn' && entry.state !== 'accepted')) return;
    await this.#store.put(entry);
  }

  #applyOutcome(entry: OutboxEntry, outcome: Outcome): OutboxEntry {
    const attempts = entry.attempts + 1;
    switch (outcome.kind) {
      case 'accepted':
        return { ...entry, attempts, state: 'accepted', receipt: outcome.receipt };
      case 'refused':
        return { ...entry, attempts, state: 'refused', outcome };
      case 'unknown': {
        const delay = retryDelay(attempts, outcome.retryAfter, this.#random());
        this.#due.set(entry.submission.id, { attempts, at: this.#elapsed() + delay });
        return { ...entry, attempts, retryAt: this.#now() + delay, outcome };
      }
    }
  }
}

function redacted(entry: OutboxEntry): OutboxEntry {
  const { id, kind } = entry.submission;
  return { ...entry, submission: { id, kind } };
}

async function always(task: () => Promise<void>): Promise<boolean> {
  await task();
  return true;
}
