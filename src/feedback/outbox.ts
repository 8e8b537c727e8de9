/**
 * What a citizen has sent and the institution has not yet confirmed. It is kept before the network is tried,
 * sent again until somebody has said what became of it, and never by two at a time.
 */
import { remainingDelay, retryDelay } from './retry.js';
import { sendSubmission, type Outcome } from './send.js';
import type { Receipt, Submission } from './submission.js';

/** A submission on its way. It is frozen: what is written anew is another one, with another id. */
export interface OutboxEntry {
  readonly submission: Submission;
  readonly endpoint: string;
  /** When it was put in, epoch milliseconds. */
  readonly createdAt: number;
  /** How often it was tried in vain. */
  readonly attempts: number;
  /** Not before then, epoch milliseconds. */
  readonly retryAt: number;
  /** One that was withdrawn is kept without its words for a while, so that no other page sends it. */
  readonly state: 'waiting' | 'accepted' | 'refused' | 'withdrawn';
  readonly receipt?: Receipt;
  /** Why it was refused, or what came of the last attempt. */
  readonly outcome?: Exclude<Outcome, { kind: 'accepted' }>;
}

/** Where entries are kept, by the ids of their submissions. */
export interface OutboxStore {
  readonly all: () => Promise<readonly OutboxEntry[]>;
  /** Resolves when it is safe. @throws Error where it cannot be kept */
  readonly put: (entry: OutboxEntry) => Promise<void>;
  readonly delete: (id: string) => Promise<void>;
}

export interface OutboxOptions {
  readonly endpoint: string;
  readonly store: OutboxStore;
  /** The computer's clock, epoch milliseconds: between pages there is no other. */
  readonly now: () => number;
  /** A clock that nobody sets, such as `performance.now`, milliseconds: for the attempts of this page. */
  readonly elapsed?: () => number;
  /** Runs a task unless another page runs it; resolves to whether it has run. */
  readonly withLock?: (task: () => Promise<void>) => Promise<boolean>;
  readonly send?: typeof sendSubmission;
  /** Called with the outcome of an attempt before that is stored, since it is true even if it cannot be. */
  readonly onAttempt?: (entry: OutboxEntry) => void;
  /** 0 to 1; how far a pause is from its full length, so that not all come back in one moment. */
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
  /** When the next attempt is due after those of this page, by `elapsed`. */
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
   * Keeps a submission; when it is kept, it will be sent.
   * @throws Error where it cannot be kept
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

  /** All that this outbox has for its endpoint, in the order in which it was put in. */
  async entries(): Promise<readonly OutboxEntry[]> {
    const all = await this.#store.all();
    return all
      .filter(({ endpoint }) => endpoint === this.#endpoint)
      .sort((a, b) => a.createdAt - b.createdAt);
  }

  /** Deletes an entry that is settled. */
  async delete(id: string): Promise<void> {
    await this.#store.delete(id);
  }

  /** Takes out what the citizen does not want to be sent any more; what is left is a mark without its words. */
  async withdraw(entry: OutboxEntry): Promise<void> {
    await this.#store.put({ ...redacted(entry), state: 'withdrawn' });
  }

  /** Keeps of a settled entry that it has arrived, and no word of it. */
  async redact(entry: OutboxEntry): Promise<void> {
    await this.#keep(redacted(entry));
  }

  /**
   * Sends what is due.
   * @param isReturn whether the network, or the reader, has come back: then nothing waits for its time
   * @returns when to come again, epoch milliseconds; `Infinity` where nothing waits
   */
  async flush(isReturn = false): Promise<number> {
    await this.#withLock(async () => {
      for (const entry of await this.#waiting()) {
        if (!isReturn && this.#remaining(entry) > 0) continue;
        const outcome = await this.#send(this.#endpoint, entry.submission);
        const settled = this.#settled(entry, outcome);
        this.#onAttempt(settled);
        await this.#keep(settled);
        // Who does not answer the first will not answer the second.
        if (outcome.kind === 'unknown') break;
      }
    });
    const waiting = await this.#waiting();
    return this.#now() + Math.min(Infinity, ...waiting.map((entry) => this.#remaining(entry)));
  }

  /** Milliseconds until the next attempt is due. */
  #remaining({ submission, attempts, retryAt }: OutboxEntry): number {
    const own = this.#due.get(submission.id);
    // Another page has tried since.
    if (own?.attempts !== attempts) return remainingDelay(retryAt, this.#now());
    return Math.max(0, own.at - this.#elapsed());
  }

  async #waiting(): Promise<readonly OutboxEntry[]> {
    return (await this.entries()).filter(({ state }) => state === 'waiting');
  }

  /** An entry that was taken out meanwhile stays out. One that was withdrawn and has arrived all the same is kept. */
  async #keep(entry: OutboxEntry): Promise<void> {
    const entries = await this.entries();
    const kept = entries.find(({ submission }) => submission.id === entry.submission.id);
    if (!kept || (kept.state === 'withdrawn' && entry.state !== 'accepted')) return;
    await this.#store.put(entry);
  }

  #settled(entry: OutboxEntry, outcome: Outcome): OutboxEntry {
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
