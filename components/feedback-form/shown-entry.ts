/**
 * The outbox entry that a form shows, with its words: in the tab or on the device, as the draft. The database of
 * the outbox is the device's, so it keeps no words of what has arrived, and the tab alone shows them again.
 */
import { readEntry } from '../../src/feedback/read.js';
import type { Letter } from '../../src/feedback/outbox.js';
import { attempt, StorageSlot, type Keeping } from './storage-slot.js';

const PREFIX = 'atd-widgets:sent:';

export class ShownEntry {
  readonly #slot: StorageSlot;

  /** @param key of the form; it begins with the endpoint and a space */
  constructor(keeping: Keeping, key: string) {
    this.#slot = new StorageSlot(keeping, PREFIX + key);
  }

  read(): Letter | undefined {
    return readEntry(this.#slot.read());
  }

  write({ submission, endpoint, putAt, tries, nextAt, state, receipt }: Letter): void {
    this.#slot.write({ submission, endpoint, putAt, tries, nextAt, state, receipt });
  }

  erase(): void {
    this.#slot.erase();
  }
}

/** Whether entries for the endpoint wait in this browser, or a form of this tab or device has one to show. */
export function isLeft(endpoint: string): boolean {
  const prefix = `${PREFIX}${endpoint} `;
  const isShown = (storage: Storage) => Object.keys(storage).some((key) => key.startsWith(prefix));
  return [
    () => localStorage.getItem(waitingKey(endpoint)) !== null,
    () => isShown(sessionStorage),
    () => isShown(localStorage),
  ].some((question) => attempt(question) === true);
}

/** Leaves a mark on the device: whoever opens a form for the endpoint has something to look after. */
export function markWaiting(endpoint: string, isWaiting: boolean): void {
  attempt(() =>
    isWaiting
      ? localStorage.setItem(waitingKey(endpoint), '1')
      : localStorage.removeItem(waitingKey(endpoint)),
  );
}

function waitingKey(endpoint: string): string {
  return `atd-widgets:outbox:${endpoint}`;
}
