/** What a citizen is writing, kept by the browser as they write. */
import { DAY_MS } from '../../src/calendar/civil.js';
import { fieldsOf } from '../../src/feedback/fields.js';
import { PATTERNS } from '../../src/feedback/check.js';
import { newId } from '../../src/feedback/submission.js';
import { StorageSlot, type Keeping } from './storage-slot.js';
import { readValues, type Values } from './values.js';
import { wallClock } from './wall-clock.js';

export interface Draft {
  /** The id under which it will be sent: the same however often it is. */
  readonly id: string;
  readonly values: Values;
  /** The id of what it takes the place of. */
  readonly supersedes?: string;
}

/** The browser forgets a tab with its storage; what is on the device has an end of its own. */
const MAX_DEVICE_AGE_MS = 7 * DAY_MS;

export function newDraft(values: Values = {}, supersedes?: string): Draft {
  return { id: newId(), values, ...(supersedes !== undefined && { supersedes }) };
}

/** The draft of one form. */
export class Drafts {
  readonly #keeping: Keeping;
  readonly #slot: StorageSlot;

  /** @param key of the form */
  constructor(keeping: Keeping, key: string) {
    this.#keeping = keeping;
    this.#slot = new StorageSlot(keeping, `atd-widgets:draft:${key}`);
  }

  /** @returns whether it is kept */
  keep(draft: Draft): boolean {
    return this.#slot.write({ ...draft, savedAt: wallClock() });
  }

  /** The draft as it was kept, by this version or another; nothing where there is none, or no longer. */
  kept(): Draft | undefined {
    const { id, values, supersedes, savedAt } = fieldsOf(this.#slot.read());
    const known = readValues(values);
    if (Object.keys(known).length === 0) return undefined;
    if (this.#keeping === 'device' && !(wallClock() - Number(savedAt) <= MAX_DEVICE_AGE_MS)) {
      this.erase();
      return undefined;
    }
    return {
      id: isId(id) ? id : newId(),
      values: known,
      ...(isId(supersedes) && { supersedes }),
    };
  }

  erase(): void {
    this.#slot.erase();
  }
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && PATTERNS.id?.test(value) === true;
}
