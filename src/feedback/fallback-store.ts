/**
 * Stores outbox entries in the browser's database where that works, and in memory where it does not: where
 * the page must not store anything, where there is no space, and where the site or the visitor has cleared
 * the storage.
 */
import type { OutboxEntry, OutboxStore } from './outbox-entry.js';

export class FallbackStore implements OutboxStore {
  readonly #database: OutboxStore | undefined;
  /** Ids of the entries in the database, as of the last look. */
  #kept = new Set<string>();
  /** Waiting entries, as they were in the database at the last look. */
  #seen = new Map<string, OutboxEntry>();
  /** Entries whose latest state is in this page's memory alone. */
  readonly #unkept = new Map<string, OutboxEntry>();

  /** @param database absent where nothing may be stored */
  constructor(database?: OutboxStore) {
    this.#database = database;
  }

  /** Whether the entry was in the database at the last look. */
  keeps(id: string): boolean {
    return this.#kept.has(id);
  }

  /** Forgets which entries are stored until the next look. Call it when the database has been closed. */
  doubt(): void {
    this.#kept.clear();
  }

  /**
   * Returns all entries. A waiting entry that is missing from the database was cleared with it, since
   * withdrawing an entry leaves a record; this page still has the entry. It is not written again, because
   * sites clear their storage on purpose, for example when somebody logs out.
   */
  async all(): Promise<readonly OutboxEntry[]> {
    const stored = await this.#stored();
    this.#kept = new Set(stored.map(idOf));
    for (const [id, entry] of this.#seen) if (!this.#kept.has(id)) this.#unkept.set(id, entry);
    this.#seen = new Map(stored.filter(isWaiting).map((entry) => [idOf(entry), entry]));
    return [...stored.filter((entry) => !this.#unkept.has(idOf(entry))), ...this.#unkept.values()];
  }

  /** Resolves when the entry is stored in the database, or in memory if that fails. */
  async put(entry: OutboxEntry): Promise<void> {
    const id = idOf(entry);
    if (this.#database && !this.#unkept.has(id)) {
      try {
        await this.#database.put(entry);
        this.#kept.add(id);
        if (isWaiting(entry)) this.#seen.set(id, entry);
        else this.#seen.delete(id);
        return;
      } catch {
        // The database is full or missing.
      }
    }
    this.#unkept.set(id, entry);
    // Another page must not send an entry that could not be recorded as withdrawn.
    if (entry.state === 'withdrawn') await this.#erase(id);
  }

  async delete(id: string): Promise<void> {
    this.#unkept.delete(id);
    await this.#erase(id);
  }

  async #erase(id: string): Promise<void> {
    this.#kept.delete(id);
    this.#seen.delete(id);
    await this.#database?.delete(id).catch(() => undefined);
  }

  async #stored(): Promise<readonly OutboxEntry[]> {
    const database = this.#database;
    if (!database) return [];
    // A connection that the browser has just closed fails once; the second call opens a new one.
    return database.all().catch(() => database.all().catch(() => []));
  }
}

function idOf({ submission }: OutboxEntry): string {
  return submission.id;
}

function isWaiting({ state }: OutboxEntry): boolean {
  return state === 'waiting';
}
