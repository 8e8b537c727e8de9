/** What a citizen is writing, kept by the browser as they write. */
import { newId } from '../../src/feedback/submission.js';
import type { Values } from './values.js';

/** For the tab, for the device, or not at all. */
export const DRAFTS = ['tab', 'device', 'off'] as const;
export type Keeping = (typeof DRAFTS)[number];

export interface Draft {
  /** The id under which it will be sent: the same however often it is. */
  readonly id: string;
  readonly values: Values;
  /** The id of what it takes the place of. */
  readonly supersedes?: string;
  /** Epoch milliseconds. */
  readonly savedAt?: number;
}

const DAY_MS = 24 * 60 * 60_000;
/** How old a draft may be; a tab is sometimes kept open, or brought back, for others. */
const LONGEST_MS = { tab: DAY_MS, device: 7 * DAY_MS, off: 0 };

export function newDraft(values: Values = {}, supersedes?: string): Draft {
  return { id: newId(), values, ...(supersedes !== undefined && { supersedes }) };
}

/** Drafts under one key. Some pages, and some ways of browsing, have no storage, and some have it full. */
export class Drafts {
  readonly #keeping: Keeping;
  readonly #key: string;

  constructor(keeping: Keeping, key: string) {
    this.#keeping = keeping;
    this.#key = `atd-widgets:draft:${key}`;
  }

  /** @returns whether it is kept */
  keep(draft: Draft): boolean {
    return this.#write(JSON.stringify({ ...draft, savedAt: Date.now() }));
  }

  kept(): Draft | undefined {
    try {
      const draft = JSON.parse(this.#storage?.getItem(this.#key) ?? 'null') as Draft | null;
      if (!draft || typeof draft.id !== 'string' || typeof draft.values !== 'object')
        return undefined;
      if (Date.now() - (draft.savedAt ?? 0) <= LONGEST_MS[this.#keeping]) return draft;
      this.erase();
    } catch {
      // Then there is none.
    }
    return undefined;
  }

  erase(): void {
    try {
      this.#storage?.removeItem(this.#key);
    } catch {
      // Then nothing was kept.
    }
  }

  #write(text: string): boolean {
    try {
      this.#storage?.setItem(this.#key, text);
      return this.#storage !== undefined;
    } catch {
      return false;
    }
  }

  /** @throws DOMException where the page may not ask */
  get #storage(): Storage | undefined {
    if (this.#keeping === 'off') return undefined;
    return this.#keeping === 'tab' ? sessionStorage : localStorage;
  }
}
