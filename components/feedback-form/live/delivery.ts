import type { ReactiveController } from 'lit';
import { browserStore } from '../../../src/feedback/letter-store.js';
import { memoryStore } from '../../../src/feedback/memory-store.js';
import { Outbox, type Letter, type LetterStore } from '../../../src/feedback/outbox.js';
import type { Submission } from '../../../src/feedback/submission.js';
import { markSent, markWaiting, sentFrom } from '../marks.js';

/** Who shows what becomes of letters. */
export interface Client {
  /** The letter that is shown was accepted or refused. */
  settled(letter: Letter): void;
  requestUpdate(): void;
}

export interface DeliveryOptions {
  readonly endpoint: string;
  /** Whether letters may be kept in the browser at all. */
  readonly keeps: boolean;
}

/** While another page sends, it is asked again after this long. */
const BUSY_MS = 1000;
/** Receipts that nobody has looked at go after a week. */
const LONGEST_MS = 7 * 24 * 60 * 60_000;

/** Brings letters to one endpoint: at once, and again until it is known what has become of them. */
export class Delivery implements ReactiveController {
  /** The one that was sent from here. */
  letter: Letter | undefined;
  /** Whether it is safe in the browser's own database. */
  isKept: boolean;
  /** Those of other visits to the page. */
  earlier: readonly Letter[] = [];

  readonly #client: Client;
  readonly #endpoint: string;
  readonly #keeps: boolean;
  #outbox: Outbox;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;

  constructor(client: Client, { endpoint, keeps }: DeliveryOptions) {
    this.#client = client;
    this.#endpoint = endpoint;
    this.#keeps = keeps;
    this.isKept = keeps;
    this.#outbox = this.#outboxWith(keeps ? browserStore() : memoryStore());
  }

  hostConnected(): void {
    addEventListener('online', this.#onReturn);
    addEventListener('pageshow', this.#onReturn);
    document.addEventListener('visibilitychange', this.#onReturn);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    removeEventListener('online', this.#onReturn);
    removeEventListener('pageshow', this.#onReturn);
    document.removeEventListener('visibilitychange', this.#onReturn);
  }

  /** Takes up what was sent before: from this tab to be shown, from others to be brought on its way. */
  async recall(): Promise<void> {
    if (!this.#keeps) return;
    try {
      const id = sentFrom(this.#endpoint);
      this.letter = (await this.#outbox.letters()).find(({ submission }) => submission.id === id);
    } catch {
      return;
    }
    await this.run(true);
  }

  /** Resolves when it is kept, and somebody or nobody has answered. */
  async send(submission: Submission): Promise<void> {
    this.letter = await this.#put(submission);
    await this.#running;
    await this.run(true);
  }

  /** Takes out a letter that is settled, or that the citizen does not want to be sent. */
  async drop({ submission }: Letter): Promise<void> {
    if (this.letter?.submission.id === submission.id) this.leave();
    this.earlier = this.earlier.filter((each) => each.submission.id !== submission.id);
    await this.#outbox.remove(submission.id).catch(() => undefined);
    await this.#look().catch(() => undefined);
    this.#client.requestUpdate();
  }

  /** Shows it no longer; what is on its way stays so. */
  leave(): void {
    this.letter = undefined;
    markSent(this.#endpoint, undefined);
  }

  /** @param isReturn whether the network or the citizen has come back: then nothing waits for its time */
  run(isReturn: boolean): Promise<void> {
    this.#running ??= this.#flush(isReturn).finally(() => (this.#running = undefined));
    return this.#running;
  }

  async #flush(isReturn: boolean): Promise<void> {
    clearTimeout(this.#timer);
    let next = Infinity;
    try {
      next = await this.#outbox.flush(isReturn);
      await this.#look();
    } catch {
      next = await this.#goOnWithout();
    }
    this.#client.requestUpdate();
    if (!this.#keeps || next === Infinity || document.hidden) return;
    const pause = Math.max(next - Date.now(), BUSY_MS);
    this.#timer = setTimeout(() => void this.run(false), pause);
  }

  /** The browser has lost its database meanwhile: what is shown is still sent, as long as the page is there. */
  async #goOnWithout(): Promise<number> {
    this.isKept = false;
    this.#outbox = this.#outboxWith(memoryStore());
    if (this.letter?.state !== 'waiting') return Infinity;
    await this.#outbox.put(this.letter.submission);
    return this.#outbox.flush(true);
  }

  async #put(submission: Submission): Promise<Letter> {
    if (this.isKept) {
      try {
        const letter = await this.#outbox.put(submission);
        markWaiting(this.#endpoint, true);
        markSent(this.#endpoint, submission.id);
        return letter;
      } catch {
        this.isKept = false;
        this.#outbox = this.#outboxWith(memoryStore());
      }
    }
    return this.#outbox.put(submission);
  }

  /** Another page may have brought a letter on its way, too. */
  async #look(): Promise<void> {
    const letters = await this.#outbox.letters();
    const own = this.letter?.submission.id;
    const [mine] = letters.filter(({ submission }) => submission.id === own);
    if (mine) this.#told(mine);
    const others = letters.filter(({ submission }) => submission.id !== own);
    const isOld = ({ state, putAt }: Letter) =>
      state === 'accepted' && Date.now() - putAt > LONGEST_MS;
    for (const { submission } of others.filter(isOld)) await this.#outbox.remove(submission.id);
    this.earlier = others.filter((letter) => !isOld(letter));
    if (this.#keeps)
      markWaiting(this.#endpoint, this.earlier.length > 0 || mine?.state === 'waiting');
  }

  readonly #told = (letter: Letter): void => {
    const before = this.letter;
    if (before?.submission.id !== letter.submission.id) return;
    this.letter = letter;
    if (before.state === 'waiting' && letter.state !== 'waiting') this.#client.settled(letter);
  };

  #outboxWith(store: LetterStore): Outbox {
    return new Outbox({
      endpoint: this.#endpoint,
      store,
      now: Date.now,
      told: this.#told,
      alone: (task) => alone(`atd-widgets:outbox:${this.#endpoint}`, task),
    });
  }

  readonly #onReturn = (): void => {
    if (document.hidden) clearTimeout(this.#timer);
    else if (this.#keeps) void this.run(true);
  };
}

/** One page at a time, where the browser can tell; where it cannot, the receiver takes the same once. */
async function alone(name: string, task: () => Promise<void>): Promise<boolean> {
  if (!('locks' in navigator)) {
    await task();
    return true;
  }
  return navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock) await task();
    return lock !== null;
  });
}
