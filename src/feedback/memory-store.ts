/** Implements a store for outbox entries in memory. */
import type { OutboxEntry, OutboxStore } from './outbox-entry.js';

/** Stores outbox entries for as long as the page is open, where the browser stores nothing. */
export function memoryStore(): OutboxStore {
  const entries = new Map<string, OutboxEntry>();
  return {
    all: () => Promise.resolve([...entries.values()]),
    put: (entry) => {
      entries.set(entry.submission.id, entry);
      return Promise.resolve();
    },
    delete: (id) => {
      entries.delete(id);
      return Promise.resolve();
    },
  };
}
