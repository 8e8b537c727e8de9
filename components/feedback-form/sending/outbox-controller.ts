/** Sends submissions to one endpoint, at once and again, until the result is known. */
import type { ReactiveController } from 'lit';
import { FallbackStore } from '../../../src/feedback/fallback-store.js';
import { indexedDbStore } from '../../../src/feedback/indexed-db-store.js';
import { Outbox } from '../../../src/feedback/outbox.js';
import type { OutboxEntry } from '../../../src/feedback/outbox-entry.js';
import type { Outcome } from '../../../src/feedback/outcome.js';
import { MAX_DELAY_MS, MIN_DELAY_MS } from '../../../src/feedback/retry.js';
import type { Submission } from '../../../src/feedback/submission.js';
import { device } from '../../shared/time/device.js';
import { markWaiting } from '../session-flags.js';
import type { StorageArea } from '../storage-slot.js';
import { runAlone } from './lock.js';
import { sendInTurn } from './request-turns.js';
import { ShownEntry } from './shown-entry.js';
import { idOf, StoredEntries } from './stored-entries.js';
import { WakeUps } from './wake-ups.js';

/** The view of the entries. */
export interface Client {
  /**
   * Called when the shown entry was accepted, refused, or withdrawn in another page; `isNews` is false if
   * that happened before this page was opened.
   */
  onSettled(entry: OutboxEntry, isNews: boolean): void;
  requestUpdate(): void;
  /** Called with the outcome of every attempt, of whichever entry. */
  onOutcome(outcome: Outcome): void;
}

export interface OutboxControllerOptions {
  readonly endpoint: string;
  /** The place where the shown entry is stored; waiting entries are stored on the device, unless it is `off`. */
  readonly storageArea: StorageArea;
  /** The key of the form. */
  readonly key: string;
}

/** The controllers of the forms that are in the page. */
const inPage = new Set<OutboxController>();

export class OutboxController implements ReactiveController {
  /** The entry that was sent from this form. */
  entry: OutboxEntry | undefined;
  /** Whether the stored entries are still being read. */
  isReading = false;
  /** The entries of earlier visits to the page. */
  earlier: readonly OutboxEntry[] = [];

  readonly #client: Client;
  readonly #endpoint: string;
  readonly #storesEntries: boolean;
  readonly #shownEntry: ShownEntry;
  readonly #store: FallbackStore;
  readonly #outbox: Outbox;
  readonly #stored: StoredEntries;
  readonly #wakeUps = new WakeUps((isReturn) => void this.run(isReturn));
  /** The id of the shown entry; it is set before the entry is stored. */
  #shownId: string | undefined;
  #running: Promise<void> | undefined;
  /** Whether the network or the visitor came back during a run. */
  #isDueAgain = false;
  #restored: Promise<void> = Promise.resolve();

  constructor(client: Client, { endpoint, storageArea, key }: OutboxControllerOptions) {
    this.#client = client;
    this.#endpoint = endpoint;
    this.#storesEntries = storageArea !== 'off';
    this.#shownEntry = new ShownEntry(storageArea, key);
    const database = indexedDbStore(undefined, this.#onClosed);
    this.#store = new FallbackStore(this.#storesEntries ? database : undefined);
    this.#outbox = new Outbox({
      endpoint,
      store: this.#store,
      now: () => device.now(),
      elapsed: () => performance.now(),
      onAttempt: this.#apply,
      send: async (...request) => {
        const outcome = await sendInTurn(...request);
        client.onOutcome(outcome);
        return outcome;
      },
      withLock: (task) => runAlone(`atd-widgets:outbox:${endpoint}`, task),
    });
    this.#stored = new StoredEntries(this.#outbox, this.#store);
  }

  /** Whether the shown entry is stored in the browser's own database. */
  get isKept(): boolean {
    return this.#shownId !== undefined && this.#store.keeps(this.#shownId);
  }

  hostConnected(): void {
    inPage.add(this);
    if (this.#storesEntries) this.#wakeUps.start();
    // A form that was moved in the page goes on sending.
    if (this.#waiting.length > 0) void this.run(false);
  }

  hostDisconnected(): void {
    inPage.delete(this);
    // The visitor was informed that an entry in memory is sent as long as the page is open.
    if (!this.#isAlone) this.#wakeUps.stop();
  }

  /**
   * Restores earlier submissions: that of this form to be shown, those of others to be sent.
   * @param draft the id of the draft in the form, which may have been sent already
   */
  restore(draft: string): Promise<void> {
    this.isReading = this.#storesEntries;
    if (this.#storesEntries) this.#restored = this.#restore(draft);
    return this.#restored;
  }

  /** Resolves when the submission is stored, and an attempt to send it has ended. */
  async send(submission: Submission): Promise<void> {
    this.#shownId = submission.id;
    const entry = await this.#outbox.put(submission);
    // The submission may have been sent already, together with waiting entries.
    if (this.entry?.submission.id !== this.#shownId) {
      this.entry = entry;
      this.#shownEntry.write(entry);
    }
    if (this.#storesEntries) markWaiting(this.#endpoint, true);
    await this.#restored;
    await this.#running;
    if (this.#isUntried) await this.run(true);
  }

  /** Deletes an entry that is settled, or that the citizen does not want to send. */
  async dismiss(entry: OutboxEntry): Promise<void> {
    if (this.#shownId === idOf(entry)) this.hide();
    this.earlier = this.earlier.filter((each) => idOf(each) !== idOf(entry));
    await this.#stored.dismiss(entry);
    await this.#refresh();
    this.#client.requestUpdate();
  }

  /** Hides the entry; sending goes on. */
  hide(): void {
    this.entry = undefined;
    this.#shownId = undefined;
    this.#shownEntry.erase();
  }

  /** @param isReturn whether the network or the visitor has come back: all entries are then sent without delay */
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

  async #restore(draft: string): Promise<void> {
    const shown = this.#shownEntry.read();
    const own = shown?.endpoint === this.#endpoint ? shown : undefined;
    const entry = await this.#stored.restored(own, draft);
    this.isReading = false;
    // Something may have been sent in the meantime.
    if (entry && this.#shownId === undefined) {
      this.#shownId = idOf(entry);
      this.#apply(entry, false);
    }
    this.#client.requestUpdate();
    await this.run(true);
  }

  async #flush(isReturn: boolean): Promise<void> {
    this.#wakeUps.cancel();
    let remaining = MAX_DELAY_MS;
    try {
      remaining = (await this.#outbox.flush(isReturn)) - device.now();
      await this.#refresh();
    } finally {
      this.#client.requestUpdate();
      this.#sleep(remaining);
    }
  }

  #sleep(remaining: number): void {
    if (!inPage.has(this) && !this.#isAlone) this.#wakeUps.stop();
    else if (this.#storesEntries) this.#wakeUps.sleep(remaining);
  }

  get #waiting(): readonly OutboxEntry[] {
    const entries = this.entry ? [this.entry, ...this.earlier] : this.earlier;
    return this.#storesEntries ? entries.filter(({ state }) => state === 'waiting') : [];
  }

  get #isUntried(): boolean {
    return this.entry?.attempts === 0;
  }

  /** Whether an entry waits that no other page can send, because it is only in memory. */
  get #isAlone(): boolean {
    return this.#waiting.some((entry) => !this.#store.keeps(idOf(entry)));
  }

  /** Reads the stored entries again: another page may have sent some, and the storage may have been cleared. */
  async #refresh(): Promise<void> {
    const entries = await this.#stored.current();
    const mine = entries.find((entry) => idOf(entry) === this.#shownId);
    if (mine) this.#apply(mine);
    await this.#stored.redact(entries);
    const own = [...inPage, this].map((each) => each.#shownId);
    const others = entries.filter(
      (entry) => entry.state !== 'withdrawn' && !this.#stored.isDismissed(entry),
    );
    this.earlier = others.filter((entry) => !own.includes(idOf(entry)));
    const hasWaiting = this.earlier.length > 0 || others.some(({ state }) => state === 'waiting');
    if (this.#storesEntries) markWaiting(this.#endpoint, hasWaiting);
  }

  readonly #apply = (entry: OutboxEntry, isNews = true): void => {
    const id = idOf(entry);
    if (id !== this.#shownId) return;
    const previous = this.entry && idOf(this.entry) === id ? this.entry : undefined;
    if (previous && previous.state !== 'waiting') return;
    // The text is still in memory, even if another page has removed it from the database.
    this.entry = previous ? { ...entry, submission: previous.submission } : entry;
    // The text of a waiting entry whose storage was cleared is not stored again.
    if (entry.state === 'accepted' || this.isKept) this.#shownEntry.write(this.entry);
    if (entry.state === 'waiting') return;
    this.#client.onSettled(this.entry, isNews);
    if (entry.state === 'withdrawn') this.hide();
  };

  /**
   * Refreshes after the database was closed: the storage may have been cleared, and the notes on it must be
   * true at once, even during sending. Browsers clear their storages one after another and report only the
   * database.
   */
  readonly #onClosed = (): void => {
    const look = () => this.#refresh().then(() => this.#client.requestUpdate());
    this.#store.doubt();
    this.#client.requestUpdate();
    void look();
    setTimeout(() => void look(), MIN_DELAY_MS);
  };
}
