/** One value in the browser's small storages: of the tab, or of the device. */
import { toJson } from '../../src/feedback/json.js';
import type { Keeping } from '../attributes/feedback-form.js';

export type { Keeping };

export class StorageSlot {
  readonly #keeping: Keeping;
  readonly #key: string;

  constructor(keeping: Keeping, key: string) {
    this.#keeping = keeping;
    this.#key = key;
  }

  /** @returns what was kept, which may be anything; null or undefined where there is nothing */
  read(): unknown {
    return attempt(() => JSON.parse(this.#storage?.getItem(this.#key) ?? 'null') as unknown);
  }

  /** @returns whether it is kept: some pages have no storage, and some have it full */
  write(value: object): boolean {
    const isKept = attempt(() => {
      const storage = this.#storage;
      storage?.setItem(this.#key, toJson(value));
      return storage !== undefined;
    });
    return isKept ?? false;
  }

  erase(): void {
    attempt(() => this.#storage?.removeItem(this.#key));
  }

  /** @throws DOMException where the page may not ask */
  get #storage(): Storage | undefined {
    if (this.#keeping === 'off') return undefined;
    return this.#keeping === 'tab' ? sessionStorage : localStorage;
  }
}

/** @returns nothing where the browser refuses */
export function attempt<T>(task: () => T): T | undefined {
  try {
    return task();
  } catch {
    return undefined;
  }
}
