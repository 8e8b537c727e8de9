/** Reads the stored entries of an endpoint, restores the one that a form shows, and deletes those that are over. */
import { DAY_MS } from '../../../src/calendar/civil.js';
import type { Outbox } from '../../../src/feedback/outbox.js';
import type { OutboxEntry, OutboxStore } from '../../../src/feedback/outbox-entry.js';
import { device } from '../../shared/time/device.js';

/** Settled entries that the visitor has not closed are deleted after a week; milliseconds. */
const MAX_AGE_MS = 7 * DAY_MS;

export class StoredEntries {
  readonly #outbox: Outbox;
  readonly #store: OutboxStore;
  /** The states in which entries were deleted here. A concurrent write must not bring them back. */
  readonly #dismissed = new Map<string, OutboxEntry['state']>();

  /** @param store the store of the outbox */
  constructor(outbox: Outbox, store: OutboxStore) {
    this.#outbox = outbox;
    this.#store = store;
  }

  /**
   * Returns the entry that a form shows again: the text that it has shown, with the state in the database. An
   * entry that the database has lost is stored again.
   * @param own the entry that the form has shown, if the tab or the device still has it
   * @param draft the id of the draft in the form, which may have been sent already
   */
  async restored(own: OutboxEntry | undefined, draft: string): Promise<OutboxEntry | undefined> {
    const id = own ? idOf(own) : draft;
    const kept = (await this.#outbox.entries()).find((entry) => idOf(entry) === id);
    if (own?.state !== 'waiting') return own ?? kept;
    if (kept) return { ...kept, submission: own.submission };
    await this.#store.put(own);
    return own;
  }

  /** Deletes an entry that is settled, or that the citizen does not want to send. */
  async dismiss(entry: OutboxEntry): Promise<void> {
    this.#dismissed.set(idOf(entry), entry.state);
    await this.#remove(entry);
  }

  /**
   * Whether the entry was deleted here in its present state; a withdrawn entry may have been accepted
   * nevertheless.
   */
  isDismissed(entry: OutboxEntry): boolean {
    return this.#dismissed.get(idOf(entry)) === entry.state;
  }

  /** Returns the entries that are not over, and deletes the others. */
  async current(): Promise<readonly OutboxEntry[]> {
    const all = await this.#outbox.entries();
    const isOver = (entry: OutboxEntry) => isOld(entry) || this.isDismissed(entry);
    const entries = all.filter((entry) => !isOver(entry));
    for (const entry of all.filter(isOver)) await this.#remove(entry);
    return entries;
  }

  /** Removes the text of accepted entries: the next user of the form may not be their author. */
  async redact(entries: readonly OutboxEntry[]): Promise<void> {
    const worded = entries.filter(
      ({ state, submission }) => state === 'accepted' && Object.keys(submission).length > 2,
    );
    for (const entry of worded) {
      await this.#outbox.redact(entry);
      if (this.isDismissed(entry)) await this.#remove(entry);
    }
  }

  #remove(entry: OutboxEntry): Promise<void> {
    return entry.state === 'waiting'
      ? this.#outbox.withdraw(entry)
      : this.#outbox.delete(idOf(entry));
  }
}

export function idOf({ submission }: OutboxEntry): string {
  return submission.id;
}

function isOld({ state, createdAt }: OutboxEntry): boolean {
  return (state === 'accepted' || state === 'withdrawn') && device.now() - createdAt > MAX_AGE_MS;
}
