/** One value in the browser's web storage, of the tab or of the device. */
import { toJson } from '../../src/feedback/json.js';
import type { StorageArea } from '../attributes/feedback-form.js';

export type { StorageArea };

export class StorageSlot {
  readonly #storageArea: StorageArea;
  readonly #key: string;

  constructor(storageArea: StorageArea, key: string) {
    this.#storageArea = storageArea;
    this.#key = key;
  }

  /** @returns the stored value, which may be anything; null or undefined if there is none */
  read(): unknown {
    return attempt(() => JSON.parse(this.#storage?.getItem(this.#key) ?? 'null') as unknown);
  }

  /** @returns whether the value is stored: some pages have no storage, and some storage is full */
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

  /** @throws DOMException if the page has no access to it */
  get #storage(): Storage | undefined {
    if (this.#storageArea === 'off') return undefined;
    return this.#storageArea === 'tab' ? sessionStorage : localStorage;
  }
}

/** @returns `undefined` if the browser refuses */
export function attempt<T>(task: () => T): T | undefined {
  try {
    return task();
  } catch {
    return undefined;
  }
}
