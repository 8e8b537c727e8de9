/**
 * The outbox entry that a form shows, with its text, stored in the tab or on the device, as the draft is. The
 * database of the outbox belongs to the device, so it stores no text of accepted entries, and only the tab
 * shows them again.
 */
import type { OutboxEntry } from '../../../src/feedback/outbox-entry.js';
import { readEntry } from '../../../src/feedback/read.js';
import { SHOWN_PREFIX } from '../session-flags.js';
import { StorageSlot, type StorageArea } from '../storage-slot.js';

export class ShownEntry {
  readonly #slot: StorageSlot;

  /** @param key the key of the form; it begins with the endpoint and a space */
  constructor(storageArea: StorageArea, key: string) {
    this.#slot = new StorageSlot(storageArea, SHOWN_PREFIX + key);
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
