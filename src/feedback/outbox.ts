/**
 * What a citizen has sent and the institution has not yet confirmed. It is kept before the network is tried,
 * sent again until somebody has said what became of it, and never by two at a time.
 */
import { sendSubmission, type Outcome } from './send.js';
import type { Receipt, Submission } from './submission.js';

/** A submission on its way. It is frozen: what is written anew is another one, with another id. */
export interface Letter {
  readonly submission: Submission;
  readonly endpoint: string;
  /** When it was put in, epoch milliseconds. */
  readonly putAt: number;
  /** How often it was tried in vain. */
  readonly tries: number;
  /** Not before then, epoch milliseconds. */
  readonly nextAt: number;
  readonly state: 'waiting' | 'accepted' | 'refused';
  readonly receipt?: Receipt;
  /** Why it was refused, or what came of the last attempt. */
  readonly outcome?: Exclude<Outcome, { kind: 'accepted' }>;
}

/** Where letters are kept, by the ids of their submissions. */
export interface LetterStore {
  readonly all: () => Promise<readonly Letter[]>;
  /** Resolves when it is safe. @throws Error where it cannot be kept */
  readonly put: (letter: Letter) => Promise<void>;
  readonly delete: (id: string) => Promise<void>;
}

export interface OutboxOptions {
  readonly endpoint: string;
  readonly store: LetterStore;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Runs a task unless another page is at it; tells whether it has run. */
  readonly alone?: (task: () => Promise<void>) => Promise<boolean>;
  readonly send?: typeof sendSubmission;
  /** Hears what has come of an attempt, before that is kept: it is true even if it cannot be. */
  readonly told?: (letter: Letter) => void;
  /** 0 to 1; how far a pause is from its full length, so that not all come back in one moment. */
  readonly random?: () => number;
}

/** After the first, second and third attempt in vain; then always the last. Milliseconds. */
const PAUSES = [1000, 2000, 4000, 8000] as const;
const JITTER = 0.25;

export class Outbox {
  readonly #endpoint: string;
  readonly #store: LetterStore;
  readonly #now: () => number;
  readonly #alone: (task: () => Promise<void>) => Promise<boolean>;
  readonly #send: typeof sendSubmission;
  readonly #random: () => number;
  readonly #told: (letter: Letter) => void;

  constructor({ endpoint, store, now, ...options }: OutboxOptions) {
    this.#endpoint = endpoint;
    this.#store = store;
    this.#now = now;
    this.#alone = options.alone ?? always;
    this.#send = options.send ?? sendSubmission;
    this.#random = options.random ?? Math.random;
    this.#told = options.told ?? (() => undefined);
  }

  /**
   * Keeps a submission; when it is kept, it will be sent.
   * @throws Error where it cannot be kept
   */
  async put(submission: Submission): Promise<Letter> {
    const now = this.#now();
    const letter: Letter = {
      submission,
      endpoint: this.#endpoint,
      putAt: now,
      tries: 0,
      nextAt: now,
      state: 'waiting',
    };
    await this.#store.put(letter);
    return letter;
  }

  /** All that this outbox has for its endpoint, in the order in which it was put in. */
  async letters(): Promise<readonly Letter[]> {
    const all = await this.#store.all();
    return all
      .filter(({ endpoint }) => endpoint === this.#endpoint)
      .sort((a, b) => a.putAt - b.putAt);
  }

  /** Takes out what is settled, or what the citizen does not want to be sent any more. */
  async remove(id: string): Promise<void> {
    await this.#store.delete(id);
  }

  /** Keeps of a settled letter that it has arrived, and no word of it. */
  async forgetWords(letter: Letter): Promise<void> {
    const { id, kind } = letter.submission;
    await this.#keep({ ...letter, submission: { id, kind } });
  }

  /**
   * Sends what is due.
   * @param isReturn whether the network, or the reader, has come back: then nothing waits for its time
   * @returns when to come again, epoch milliseconds; `Infinity` where nothing waits
   */
  async flush(isReturn = false): Promise<number> {
    await this.#alone(async () => {
      for (const letter of await this.#waiting()) {
        if (!isReturn && letter.nextAt > this.#now()) continue;
        const outcome = await this.#send(this.#endpoint, letter.submission);
        const settled = this.#settled(letter, outcome);
        this.#told(settled);
        await this.#keep(settled);
        // Who does not answer the first will not answer the second.
        if (outcome.kind === 'unknown') break;
      }
    });
    const waiting = await this.#waiting();
    return Math.min(Infinity, ...waiting.map(({ nextAt }) => nextAt));
  }

  async #waiting(): Promise<readonly Letter[]> {
    return (await this.letters()).filter(({ state }) => state === 'waiting');
  }

  /** What was taken out meanwhile stays out. */
  async #keep(letter: Letter): Promise<void> {
    const letters = await this.letters();
    const isThere = letters.some(({ submission }) => submission.id === letter.submission.id);
    if (isThere) await this.#store.put(letter);
  }

  #settled(letter: Letter, outcome: Outcome): Letter {
    const tries = letter.tries + 1;
    switch (outcome.kind) {
      case 'accepted':
        return { ...letter, tries, state: 'accepted', receipt: outcome.receipt };
      case 'refused':
        return { ...letter, tries, state: 'refused', outcome };
      case 'unknown': {
        const pause = PAUSES[Math.min(tries, PAUSES.length) - 1] ?? 0;
        const spread = pause * (1 - JITTER * this.#random());
        const nextAt = this.#now() + Math.max(spread, outcome.retryAfter ?? 0);
        return { ...letter, tries, nextAt, outcome };
      }
    }
  }
}

async function always(task: () => Promise<void>): Promise<boolean> {
  await task();
  return true;
}
