/** Brings submissions to one endpoint: at once, and again until it is known what has become of them. */
import { DAY_MS } from '../../../src/calendar/civil.js';
import type { ReactiveController } from 'lit';
import { FallbackStore } from '../../../src/feedback/fallback-store.js';
import { indexedDbStore } from '../../../src/feedback/indexed-db-store.js';
import { Outbox } from '../../../src/feedback/outbox.js';
import type { OutboxEntry } from '../../../src/feedback/outbox-entry.js';
import { MAX_DELAY_MS, MIN_DELAY_MS, sleepBefore } from '../../../src/feedback/retry.js';
import type { Submission } from '../../../src/feedback/submission.js';
import { markWaiting } from '../session-flags.js';
import type { Keeping } from '../storage-slot.js';
import { wallClock } from '../wall-clock.js';
import { runAlone } from './lock.js';
import { sendInTurn } from './request-turns.js';
import { ShownEntry } from './shown-entry.js';

/** Who shows what becomes of entries. */
export interface Client {
  /** The entry that is shown was accepted, refused, or withdrawn in another page: now, or before this page was there. */
  settled(entry: OutboxEntry, isNews: boolean): void;
  requestUpdate(): void;
}

export interface OutboxControllerOptions {
  readonly endpoint: string;
  /** Where the entry that is shown is kept; those that wait are on the device, unless it is `off`. */
  readonly keeping: Keeping;
  /** The key of the form. */
  readonly key: string;
}

/** Settled entries that nobody has closed are erased after a week; milliseconds. */
const MAX_AGE_MS = 7 * DAY_MS;

/** The deliveries of the forms that are in the page. */
const inPage = new Set<OutboxController>();

export class OutboxController implements ReactiveController {
  /** The one that was sent from here. */
  entry: OutboxEntry | undefined;
  /** It is not known yet what was sent before. */
  isReading = false;
  /** Those of other visits to the page. */
  earlier: readonly OutboxEntry[] = [];

  readonly #client: Client;
  readonly #endpoint: string;
  readonly #keeps: boolean;
  readonly #shown: ShownEntry;
  readonly #store: FallbackStore;
  readonly #outbox: Outbox;
  /** The id of the entry that is shown; known before it is kept. */
  #own: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  /** Somebody has come back while it was running. */
  #isDueAgain = false;
  #recalled: Promise<void> = Promise.resolve();
  /** The states in which entries were dropped here. What was being written meanwhile must not bring them back. */
  readonly #dropped = new Map<string, OutboxEntry['state']>();

  constructor(client: Client, { endpoint, keeping, key }: OutboxControllerOptions) {
    this.#client = client;
    this.#endpoint = endpoint;
    this.#keeps = keeping !== 'off';
    this.#shown = new ShownEntry(keeping, key);
    const database = indexedDbStore(undefined, this.#onClosed);
    this.#store = new FallbackStore(this.#keeps ? database : undefined);
    this.#outbox = new Outbox({
      endpoint,
      store: this.#store,
      now: wallClock,
      elapsed: () => performance.now(),
      onAttempt: this.#apply,
      send: sendInTurn,
      withLock: (task) => runAlone(`atd-widgets:outbox:${endpoint}`, task),
    });
  }

  /** Whether the entry that is shown is safe in the browser's own database. */
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

  /** Resolves when it is kept, and somebody or nobody has answered. */
  async send(submission: Submission): Promise<void> {
    this.#own = submission.id;
    const entry = await this.#outbox.put(submission);
    // It may have been sent already, with what was waiting.
    if (this.entry?.submission.id !== this.#own) {
      this.entry = entry;
      this.#shown.write(entry);
    }
    if (this.#keeps) markWaiting(this.#endpoint, true);
    await this.#recalled;
    await this.#running;
    if (this.#isUntried) await this.run(true);
  }

  /** Takes out an entry that is settled, or that the citizen does not want to be sent. */
  async drop(entry: OutboxEntry): Promise<void> {
    this.#dropped.set(idOf(entry), entry.state);
    if (this.#own === idOf(entry)) this.leave();
    this.earlier = this.earlier.filter((each) => idOf(each) !== idOf(entry));
    await this.#takeOut(entry);
    await this.#look();
    this.#client.requestUpdate();
  }

  /** Shows it no longer; what is on its way stays so. */
  leave(): void {
    this.entry = undefined;
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

  async #recall(draft: string): Promise<void> {
    const shown = this.#shown.read();
    const own = shown?.endpoint === this.#endpoint ? shown : undefined;
    const id = own?.submission.id ?? draft;
    const kept = (await this.#outbox.entries()).find((entry) => idOf(entry) === id);
    const entry = own ? await this.#joined(own, kept) : kept;
    this.isReading = false;
    // Something may have been sent meanwhile.
    if (entry && this.#own === undefined) {
      this.#own = id;
      this.#apply(entry, false);
    }
    this.#client.requestUpdate();
    await this.run(true);
  }

  /** The entry that this form has shown has the words; the one in the database has the state, unless it was lost. */
  async #joined(own: OutboxEntry, kept: OutboxEntry | undefined): Promise<OutboxEntry> {
    if (own.state !== 'waiting') return own;
    if (kept) return { ...kept, submission: own.submission };
    await this.#store.put(own);
    return own;
  }

  #takeOut(entry: OutboxEntry): Promise<void> {
    return entry.state === 'waiting'
      ? this.#outbox.withdraw(entry)
      : this.#outbox.delete(idOf(entry));
  }

  /** Whether it was dropped here as it is; one that was withdrawn may have arrived all the same. */
  #isDropped(entry: OutboxEntry): boolean {
    return this.#dropped.get(idOf(entry)) === entry.state;
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

  get #waiting(): readonly OutboxEntry[] {
    const known = this.entry ? [this.entry, ...this.earlier] : this.earlier;
    return this.#keeps ? known.filter(({ state }) => state === 'waiting') : [];
  }

  get #isUntried(): boolean {
    return this.entry?.attempts === 0;
  }

  /** Whether something waits that no other page has. */
  get #isAlone(): boolean {
    return this.#waiting.some((entry) => !this.#store.keeps(idOf(entry)));
  }

  /** Another page may have brought an entry on its way, too, and the storage may have been cleared. */
  async #look(): Promise<void> {
    const all = await this.#outbox.entries();
    const isOver = (entry: OutboxEntry) => isOld(entry) || this.#isDropped(entry);
    const entries = all.filter((entry) => !isOver(entry));
    for (const entry of all.filter(isOver)) await this.#takeOut(entry);
    const mine = entries.find((entry) => idOf(entry) === this.#own);
    if (mine) this.#apply(mine);
    // Whoever opens the form next may not be who wrote it.
    const worded = entries.filter(
      ({ state, submission }) => state === 'accepted' && Object.keys(submission).length > 2,
    );
    for (const entry of worded) {
      await this.#outbox.redact(entry);
      if (this.#isDropped(entry)) await this.#takeOut(entry);
    }
    const own = [...inPage, this].map((each) => each.#own);
    const others = entries.filter(
      (entry) => entry.state !== 'withdrawn' && !this.#isDropped(entry),
    );
    this.earlier = others.filter((entry) => !own.includes(idOf(entry)));
    const hasWaiting = this.earlier.length > 0 || others.some(({ state }) => state === 'waiting');
    if (this.#keeps) markWaiting(this.#endpoint, hasWaiting);
  }

  readonly #apply = (entry: OutboxEntry, isNews = true): void => {
    const id = idOf(entry);
    if (id !== this.#own) return;
    const known = this.entry && idOf(this.entry) === id ? this.entry : undefined;
    if (known && known.state !== 'waiting') return;
    // Here the words are still there, whatever another page has made of the entry.
    this.entry = known ? { ...entry, submission: known.submission } : entry;
    // The words of a waiting entry whose storage was cleared are not written again.
    if (entry.state === 'accepted' || this.isKept) this.#shown.write(this.entry);
    if (entry.state === 'waiting') return;
    this.#client.settled(this.entry, isNews);
    if (entry.state === 'withdrawn') this.leave();
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

function idOf({ submission }: OutboxEntry): string {
  return submission.id;
}

function isOld({ state, createdAt }: OutboxEntry): boolean {
  return (state === 'accepted' || state === 'withdrawn') && wallClock() - createdAt > MAX_AGE_MS;
}
