import type { ReactiveController } from 'lit';
import { browserStore } from '../../../src/feedback/letter-store.js';
import { memoryStore } from '../../../src/feedback/memory-store.js';
import { Outbox, type Letter, type LetterStore } from '../../../src/feedback/outbox.js';
import type { Submission } from '../../../src/feedback/submission.js';
import { markSent, markWaiting, sentFrom, unmarkSent } from '../marks.js';

/** Who shows what becomes of letters. */
export interface Client {
  /** The letter that is shown was accepted or refused: now, or before the page was there. */
  settled(letter: Letter, isNews: boolean): void;
  requestUpdate(): void;
}

export interface DeliveryOptions {
  readonly endpoint: string;
  /** Whether letters may be kept in the browser at all. */
  readonly keeps: boolean;
  /** Whether the device may be one of many people. */
  readonly isShared: boolean;
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
  /** It is not known yet what was sent before. */
  isReading = false;
  /** Those of other visits to the page. */
  earlier: readonly Letter[] = [];

  readonly #client: Client;
  readonly #endpoint: string;
  readonly #keeps: boolean;
  readonly #isShared: boolean;
  #outbox: Outbox;
  /** The id of the letter that is shown; known before it is kept. */
  #own: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  /** Somebody has come back while it was running. */
  #isDueAgain = false;
  #recalled: Promise<void> = Promise.resolve();

  constructor(client: Client, { endpoint, keeps, isShared }: DeliveryOptions) {
    this.#client = client;
    this.#endpoint = endpoint;
    this.#keeps = keeps;
    this.#isShared = isShared;
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

  /**
   * Takes up what was sent before: from this tab to be shown, from others to be brought on its way.
   * @param draft the id of what stands in the form, and may have been sent already
   */
  recall(draft: string): Promise<void> {
    this.isReading = this.#keeps;
    if (this.#keeps) this.#recalled = this.#recall(draft);
    return this.#recalled;
  }

  async #recall(draft: string): Promise<void> {
    try {
      const ids = [sentFrom(this.#endpoint), draft];
      const letters = await this.#outbox.letters();
      const letter = letters.find(({ submission }) => ids.includes(submission.id));
      // Something may have been sent meanwhile.
      if (letter && this.#own === undefined) {
        this.#own = letter.submission.id;
        this.letter = letter;
        if (letter.state !== 'waiting') this.#client.settled(letter, false);
      }
    } catch {
      return;
    } finally {
      this.isReading = false;
      this.#client.requestUpdate();
    }
    await this.run(true);
  }

  /** Resolves when it is kept, and somebody or nobody has answered. */
  async send(submission: Submission): Promise<void> {
    this.#own = submission.id;
    const letter = await this.#put(submission);
    if (this.letter?.submission.id !== this.#own) this.letter = letter;
    await this.#recalled;
    await this.#running;
    await this.run(true);
  }

  /** Takes out a letter that is settled, or that the citizen does not want to be sent. */
  async drop({ submission }: Letter): Promise<void> {
    if (this.#own === submission.id) this.leave();
    this.earlier = this.earlier.filter((each) => each.submission.id !== submission.id);
    await this.#outbox.remove(submission.id).catch(() => undefined);
    await this.#look().catch(() => undefined);
    this.#client.requestUpdate();
  }

  /** Shows it no longer; what is on its way stays so. */
  leave(): void {
    this.letter = undefined;
    this.#own = undefined;
    unmarkSent(this.#endpoint);
  }

  /** @param isReturn whether the network or the citizen has come back: then nothing waits for its time */
  run(isReturn: boolean): Promise<void> {
    if (this.#running) {
      this.#isDueAgain ||= isReturn;
      return this.#running;
    }
    this.#running = this.#flush(isReturn).finally(() => {
      this.#running = undefined;
      const isDue = this.#isDueAgain;
      this.#isDueAgain = false;
      if (isDue) void this.run(true);
    });
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
        markSent(this.#endpoint, submission.id, this.#isShared);
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
    const own = this.#own;
    const [mine] = letters.filter(({ submission }) => submission.id === own);
    if (mine) this.#told(mine);
    const others = letters.filter(({ submission }) => submission.id !== own);
    const isOld = ({ state, putAt }: Letter) =>
      state === 'accepted' && Date.now() - putAt > LONGEST_MS;
    for (const letter of others) {
      if (isOld(letter)) await this.#outbox.remove(letter.submission.id);
      // Whoever sits here now may not be who wrote it.
      else if (this.#isShared && letter.state === 'accepted')
        await this.#outbox.forgetWords(letter);
    }
    this.earlier = others.filter((letter) => !isOld(letter));
    if (this.#keeps)
      markWaiting(this.#endpoint, this.earlier.length > 0 || mine?.state === 'waiting');
  }

  readonly #told = (letter: Letter): void => {
    const { id } = letter.submission;
    if (id !== this.#own) return;
    const known = this.letter?.submission.id === id ? this.letter : undefined;
    // Another page may have forgotten its words meanwhile; here they are still there.
    this.letter = known ? { ...letter, submission: known.submission } : letter;
    const isNews = known === undefined || known.state === 'waiting';
    if (isNews && letter.state !== 'waiting') this.#client.settled(this.letter, true);
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
  const locks = navigator.locks as LockManager | undefined;
  if (!locks) {
    await task();
    return true;
  }
  return locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock) await task();
    return lock !== null;
  });
}
