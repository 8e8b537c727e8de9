/**
 * Keeps outbox entries in the browser's database where that works, and in memory where it does not: where the
 * page may keep nothing, where there is no room, and where the site or the visitor has cleared the storage.
 */
import type { OutboxEntry, OutboxStore } from './outbox.js';

export class FallbackStore implements OutboxStore {
  readonly #database: OutboxStore | undefined;
  /** Ids of what is in the database, as far as this page has looked. */
  #kept = new Set<string>();
  /** Waiting entries, as they were in the database when this page last looked. */
  #seen = new Map<string, OutboxEntry>();
  /** Entries whose last state only this page knows. */
  readonly #unkept = new Map<string, OutboxEntry>();

  /** @param database none where nothing is to be kept */
  constructor(database?: OutboxStore) {
    this.#database = database;
  }

  /** Whether the entry is in the database, as far as this page has looked. */
  keeps(id: string): boolean {
    return this.#kept.has(id);
  }

  /** Nothing is known to be kept until this page looks again: to be called when the database was closed. */
  doubt(): void {
    this.#kept.clear();
  }

  /**
   * All entries. A waiting one that has gone from the database was cleared with it, since whoever withdraws an
   * entry leaves a mark: this page still has it. It is not written again, because sites clear their storage on
   * purpose, when somebody logs out for example.
   */
  async all(): Promise<readonly OutboxEntry[]> {
    const stored = await this.#stored();
    this.#kept = new Set(stored.map(idOf));
    for (const [id, entry] of this.#seen) if (!this.#kept.has(id)) this.#unkept.set(id, entry);
    this.#seen = new Map(stored.filter(isWaiting).map((entry) => [idOf(entry), entry]));
    return [...stored.filter((entry) => !this.#unkept.has(idOf(entry))), ...this.#unkept.values()];
  }

  /** Resolves when the entry is as safe as it can be. */
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
        // There is no room, or no database.
      }
    }
    this.#unkept.set(id, entry);
    // Another page must not send what could not be marked as withdrawn.
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
    // A connection that the browser has just closed fails once, and is opened anew.
    return database.all().catch(() => database.all().catch(() => []));
  }
}

function idOf({ submission }: OutboxEntry): string {
  return submission.id;
}

function isWaiting({ state }: OutboxEntry): boolean {
  return state === 'waiting';
}
