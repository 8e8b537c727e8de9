/**
 * Stores outbox entries in IndexedDB. The name of the database carries the number of its format: a new
 * format is a new database, and none is changed in place, since two versions of this library may share a
 * page.
 */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { OutboxEntry, OutboxStore } from './outbox-entry.js';
import { readEntry } from './read.js';

interface OutboxSchema extends DBSchema {
  entries: { key: string; value: OutboxEntry };
}

const NAME = 'atd-widgets-outbox-2';
const TABLE = 'entries';
/** Time limit for opening the database: some browsers leave the request pending for ever. */
const OPEN_TIMEOUT_MS = 3000;

/**
 * @param name of the database
 * @param closed called when the browser has closed the database, which may have been cleared
 * @returns a store each of whose methods throws where the browser stores nothing: in some frames, in
 *   private modes, where there is no space
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
    // The limit counts from the first call, so later callers do not start another wait.
    return inTime(opening, since + OPEN_TIMEOUT_MS - performance.now());
  };
  return {
    // Records that are not entries are ignored, whoever has written them.
    all: async () => (await (await open()).getAll(TABLE)).flatMap((each) => readEntry(each) ?? []),
    put: async (entry) => {
      const database = await open();
      // "strict" resolves only when the data is on the disk, since the citizen then sees that it is kept.
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
