/**
 * Outbox entries in the browser's own database. Its name carries the number of its format: another format is another
 * database, and none is ever changed in place, where two versions of this library may share a page.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { OutboxEntry, OutboxStore } from './outbox.js';
import { readEntry } from './read.js';

interface OutboxSchema extends DBSchema {
  entries: { key: string; value: OutboxEntry };
}

const NAME = 'atd-widgets-outbox-2';
const TABLE = 'entries';
/** A database that has not opened by then may never do: some browsers let a page wait for ever. */
const OPEN_TIMEOUT_MS = 3000;

/**
 * @param name of the database
 * @param closed called when the browser has closed the database: it may have been cleared
 * @returns a store each of whose methods throws where the browser keeps nothing: in some frames, in some ways
 *   of browsing, where there is no room
 */
export function indexedDbStore(name = NAME, closed?: () => void): OutboxStore {
  let opening: Promise<IDBPDatabase<OutboxSchema>> | undefined;
  let since = 0;
  const open = async (): Promise<IDBPDatabase<OutboxSchema>> => {
    if (!opening) {
      since = performance.now();
      opening = openDB<OutboxSchema>(name, 1, {
        upgrade: (database) => void database.createObjectStore(TABLE),
        terminated: () => {
          opening = undefined;
          closed?.();
        },
      });
      opening.catch(() => (opening = undefined));
    }
    // It is waited for once, and not by everybody who asks.
    return inTime(opening, since + OPEN_TIMEOUT_MS - performance.now());
  };
  return {
    // Records that are no entries are ignored, whoever has put them there.
    all: async () => (await (await open()).getAll(TABLE)).flatMap((each) => readEntry(each) ?? []),
    put: async (entry) => {
      const database = await open();
      // On the disk, and not on the way there, when the citizen is told that it is kept.
      const change = database.transaction(TABLE, 'readwrite', { durability: 'strict' });
      await Promise.all([change.store.put(entry, entry.submission.id), change.done]);
    },
    delete: async (id) => (await open()).delete(TABLE, id),
  };
}

function inTime<T>(promise: Promise<T>, limit: number): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('The database does not open')), Math.max(0, limit));
  });
  return Promise.race([promise, late]);
}
