/** Brings submissions to one endpoint: at once, and again until it is known what has become of them. */
import { DAY_MS } from '../../../src/calendar/civil.js';
import type { ReactiveController } from 'lit';
import { FallbackStore } from '../../../src/feedback/fallback-store.js';
import { browserStore } from '../../../src/feedback/indexed-db-store.js';
import { Outbox, type Letter } from '../../../src/feedback/outbox.js';
import { MAX_DELAY_MS, MIN_DELAY_MS, sleepBefore } from '../../../src/feedback/retry.js';
import type { Submission } from '../../../src/feedback/submission.js';
import { markWaiting } from '../session-flags.js';
import type { Keeping } from '../storage-slot.js';
import { wallClock } from '../wall-clock.js';
import { runAlone } from './lock.js';
import { sendInTurn } from './request-turns.js';
import { ShownEntry } from './shown-entry.js';

/** Who shows what becomes of letters. */
export interface Client {
  /** The letter that is shown was accepted, refused, or withdrawn in another page: now, or before this page was there. */
  settled(letter: Letter, isNews: boolean): void;
  requestUpdate(): void;
}

export interface DeliveryOptions {
  readonly endpoint: string;
  /** Where the letter that is shown is kept; those that wait are on the device, unless it is `off`. */
  readonly keeping: Keeping;
  /** The key of the form. */
  readonly key: string;
}

/** Settled entries that nobody has closed are erased after a week; milliseconds. */
const MAX_AGE_MS = 7 * DAY_MS;

/** The deliveries of the forms that are in the page. */
const inPage = new Set<Delivery>();

export class Delivery implements ReactiveController {
  /** The one that was sent from here. */
  letter: Letter | undefined;
  /** It is not known yet what was sent before. */
  isReading = false;
  /** Those of other visits to the page. */
  earlier: readonly Letter[] = [];

  readonly #client: Client;
  readonly #endpoint: string;
  readonly #keeps: boolean;
  readonly #shown: ShownEntry;
  readonly #store: FallbackStore;
  readonly #outbox: Outbox;
  /** The id of the letter that is shown; known before it is kept. */
  #own: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  /** Somebody has come back while it was running. */
  #isDueAgain = false;
  #recalled: Promise<void> = Promise.resolve();
  /** The states in which entries were dropped here. What was being written meanwhile must not bring them back. */
  readonly #dropped = new Map<string, Letter['state']>();

  constructor(client: Client, { endpoint, keeping, key }: DeliveryOptions) {
    this.#client = client;
    this.#endpoint = endpoint;
    this.#keeps = keeping !== 'off';
    this.#shown = new ShownEntry(keeping, key);
    const database = browserStore(undefined, this.#onClosed);
    this.#store = new FallbackStore(this.#keeps ? database : undefined);
    this.#outbox = new Outbox({
      endpoint,
      store: this.#store,
      now: wallClock,
      elapsed: () => performance.now(),
      told: this.#told,
      send: sendInTurn,
      alone: (task) => runAlone(`atd-widgets:outbox:${endpoint}`, task),
    });
  }

  /** Whether the letter that is shown is safe in the browser's own database. */
  get isKept(): boolean {
    return this.#own !== undefined && this.#store.keeps(this.#own);
  }

  hostConnected(): void {
    inPage.add(this);
    addEventListener('online', this.#onReturn);
    addEventListener('pageshow', this.#onReturn);
    document.addEventListener('visibilitychange', this.#onReturn);
    // A form that was moved in the page goes on.
    if (this.#waiting.length > 0) void this.run(false);
  }

  hostDisconnected(): void {
    inPage.delete(this);
    // The visitor was told that an entry in memory is sent as long as the page is open.
    if (!this.#isAlone) this.#rest();
  }

  /**
   * Takes up what was sent before: from this form to be shown, from others to be brought on its way.
   * @param draft the id of what stands in the form, and may have been sent already
   */
  recall(draft: string): Promise<void> {
    this.isReading = this.#keeps;
    if (this.#keeps) this.#recalled = this.#recall(draft);
    return this.#recalled;
  }

  async #recall(draft: string): Promise<void> {
    const shown = this.#shown.read();
    const own = shown?.endpoint === this.#endpoint ? shown : undefined;
    const id = own?.submission.id ?? draft;
    const kept = (await this.#outbox.letters()).find((letter) => idOf(letter) === id);
    const letter = own ? await this.#joined(own, kept) : kept;
    this.isReading = false;
    // Something may have been sent meanwhile.
    if (letter && this.#own === undefined) {
      this.#own = id;
      this.#told(letter, false);
    }
    this.#client.requestUpdate();
    await this.run(true);
  }

  /** The entry that this form has shown has the words; the one in the database has the state, unless it was lost. */
  async #joined(own: Letter, kept: Letter | undefined): Promise<Letter> {
    if (own.state !== 'waiting') return own;
    if (kept) return { ...kept, submission: own.submission };
    await this.#store.put(own);
    return own;
  }

  /** Resolves when it is kept, and somebody or nobody has answered. */
  async send(submission: Submission): Promise<void> {
    this.#own = submission.id;
    const letter = await this.#outbox.put(submission);
    // It may have been sent already, with what was waiting.
    if (this.letter?.submission.id !== this.#own) {
      this.letter = letter;
      this.#shown.write(letter);
    }
    if (this.#keeps) markWaiting(this.#endpoint, true);
    await this.#recalled;
    await this.#running;
    if (this.#isUntried) await this.run(true);
  }

  /** Takes out a letter that is settled, or that the citizen does not want to be sent. */
  async drop(letter: Letter): Promise<void> {
    this.#dropped.set(idOf(letter), letter.state);
    if (this.#own === idOf(letter)) this.leave();
    this.earlier = this.earlier.filter((each) => idOf(each) !== idOf(letter));
    await this.#takeOut(letter);
    await this.#look();
    this.#client.requestUpdate();
  }

  #takeOut(letter: Letter): Promise<void> {
    return letter.state === 'waiting'
      ? this.#outbox.withdraw(letter)
      : this.#outbox.remove(idOf(letter));
  }

  /** Whether it was dropped here as it is; one that was withdrawn may have arrived all the same. */
  #isDropped(letter: Letter): boolean {
    return this.#dropped.get(idOf(letter)) === letter.state;
  }

  /** Shows it no longer; what is on its way stays so. */
  leave(): void {
    this.letter = undefined;
    this.#own = undefined;
    this.#shown.erase();
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
    let remaining = MAX_DELAY_MS;
    try {
      remaining = (await this.#outbox.flush(isReturn)) - wallClock();
      await this.#look();
    } finally {
      this.#client.requestUpdate();
      this.#sleep(remaining);
    }
  }

  #sleep(remaining: number): void {
    if (!inPage.has(this) && !this.#isAlone) this.#rest();
    else if (this.#keeps && remaining !== Infinity && !document.hidden)
      this.#timer = setTimeout(() => void this.run(false), sleepBefore(remaining));
  }

  #rest(): void {
    clearTimeout(this.#timer);
    removeEventListener('online', this.#onReturn);
    removeEventListener('pageshow', this.#onReturn);
    document.removeEventListener('visibilitychange', this.#onReturn);
  }

  get #waiting(): readonly Letter[] {
    const known = this.letter ? [this.letter, ...this.earlier] : this.earlier;
    return this.#keeps ? known.filter(({ state }) => state === 'waiting') : [];
  }

  get #isUntried(): boolean {
    return this.letter?.tries === 0;
  }

  /** Whether something waits that no other page has. */
  get #isAlone(): boolean {
    return this.#waiting.some((letter) => !this.#store.keeps(idOf(letter)));
  }

  /** Another page may have brought a letter on its way, too, and the storage may have been cleared. */
  async #look(): Promise<void> {
    const all = await this.#outbox.letters();
    const isOver = (letter: Letter) => isOld(letter) || this.#isDropped(letter);
    const letters = all.filter((letter) => !isOver(letter));
    for (const letter of all.filter(isOver)) await this.#takeOut(letter);
    const mine = letters.find((letter) => idOf(letter) === this.#own);
    if (mine) this.#told(mine);
    // Whoever opens the form next may not be who wrote it.
    const worded = letters.filter(
      ({ state, submission }) => state === 'accepted' && Object.keys(submission).length > 2,
    );
    for (const letter of worded) {
      await this.#outbox.forgetWords(letter);
      if (this.#isDropped(letter)) await this.#takeOut(letter);
    }
    const own = [...inPage, this].map((each) => each.#own);
    const others = letters.filter(
      (letter) => letter.state !== 'withdrawn' && !this.#isDropped(letter),
    );
    this.earlier = others.filter((letter) => !own.includes(idOf(letter)));
    const isLeft = this.earlier.length > 0 || others.some(({ state }) => state === 'waiting');
    if (this.#keeps) markWaiting(this.#endpoint, isLeft);
  }

  readonly #told = (letter: Letter, isNews = true): void => {
    const id = idOf(letter);
    if (id !== this.#own) return;
    const known = this.letter && idOf(this.letter) === id ? this.letter : undefined;
    if (known && known.state !== 'waiting') return;
    // Here the words are still there, whatever another page has made of the entry.
    this.letter = known ? { ...letter, submission: known.submission } : letter;
    // The words of a waiting entry whose storage was cleared are not written again.
    if (letter.state === 'accepted' || this.isKept) this.#shown.write(this.letter);
    if (letter.state === 'waiting') return;
    this.#client.settled(this.letter, isNews);
    if (letter.state === 'withdrawn') this.leave();
  };

  /**
   * The storage may have been cleared: what is said must be true at once, whatever is being sent. Browsers clear
   * their storages one after another, and say so of the database alone.
   */
  readonly #onClosed = (): void => {
    const look = () => this.#look().then(() => this.#client.requestUpdate());
    this.#store.doubt();
    this.#client.requestUpdate();
    void look();
    setTimeout(() => void look(), MIN_DELAY_MS);
  };

  readonly #onReturn = (): void => {
    if (document.hidden) clearTimeout(this.#timer);
    else if (this.#keeps) void this.run(true);
  };
}

function idOf({ submission }: Letter): string {
  return submission.id;
}

function isOld({ state, putAt }: Letter): boolean {
  return (state === 'accepted' || state === 'withdrawn') && wallClock() - putAt > MAX_AGE_MS;
}
