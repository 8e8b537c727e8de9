/**
 * The outbox entry that a form shows, with its words: in the tab or on the device, as the draft. The database of
 * the outbox is the device's, so it keeps no words of what has arrived, and the tab alone shows them again.
 */
import type { OutboxEntry } from '../../../src/feedback/outbox-entry.js';
import { readEntry } from '../../../src/feedback/read.js';
import { SHOWN_PREFIX } from '../session-flags.js';
import { StorageSlot, type Keeping } from '../storage-slot.js';

export class ShownEntry {
  readonly #slot: StorageSlot;

  /** @param key of the form; it begins with the endpoint and a space */
  constructor(keeping: Keeping, key: string) {
    this.#slot = new StorageSlot(keeping, SHOWN_PREFIX + key);
  }

  read(): OutboxEntry | undefined {
    return readEntry(this.#slot.read());
  }

  write({ submission, endpoint, createdAt, attempts, retryAt, state, receipt }: OutboxEntry): void {
    this.#slot.write({ submission, endpoint, createdAt, attempts, retryAt, state, receipt });
  }

  erase(): void {
    this.#slot.erase();
  }
}
