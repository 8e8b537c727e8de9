/** The draft of a form, which the browser stores while the citizen writes. */
import { DAY_MS } from '../../src/calendar/civil.js';
import { fieldsOf } from '../../src/feedback/fields.js';
import { PATTERNS } from '../../src/feedback/check.js';
import { newId } from '../../src/feedback/submission.js';
import { device } from '../shared/time/device.js';
import { idOf } from './topic.js';
import { StorageSlot, type StorageArea } from './storage-slot.js';
import { readValues, type Values } from './values.js';

export interface Draft {
  /** The id of the submission; it stays the same however often the draft is sent. */
  readonly id: string;
  readonly values: Values;
  /** The id of the submission that this one replaces. */
  readonly supersedes?: string;
  /** The id of the point of the charter that the visitor chose as the topic. */
  readonly topic?: string | undefined;
  /** Whether the citizen was asked if the message needs a reply; that is asked once. */
  readonly isReplyAsked?: true;
}

/** A browser deletes the storage of a tab with the tab; a draft on the device expires after this time. */
const MAX_DEVICE_AGE_MS = 7 * DAY_MS;

export function newDraft(values: Values = {}, supersedes?: string): Draft {
  return { id: newId(), values, ...(supersedes !== undefined && { supersedes }) };
}

/** The draft of one form. */
export class Drafts {
  readonly #storageArea: StorageArea;
  readonly #slot: StorageSlot;

  /** @param key the key of the form */
  constructor(storageArea: StorageArea, key: string) {
    this.#storageArea = storageArea;
    this.#slot = new StorageSlot(storageArea, `atd-widgets:draft:${key}`);
  }

  /** @returns whether the draft is stored */
  keep(draft: Draft): boolean {
    return this.#slot.write({ ...draft, savedAt: device.now() });
  }

  /**
   * Returns the stored draft, which this version or another has written; nothing if there is none, or if it
   * has expired.
   */
  kept(): Draft | undefined {
    const { id, values, supersedes, topic, isReplyAsked, savedAt } = fieldsOf(this.#slot.read());
    const stored = readValues(values);
    if (Object.keys(stored).length === 0) return undefined;
    if (this.#storageArea === 'device' && !(device.now() - Number(savedAt) <= MAX_DEVICE_AGE_MS)) {
      this.erase();
      return undefined;
    }
    return {
      id: isId(id) ? id : newId(),
      values: stored,
      ...(isId(supersedes) && { supersedes }),
      ...(typeof topic === 'string' && idOf(topic) !== '' && { topic }),
      ...(isReplyAsked === true && { isReplyAsked }),
    };
  }

  erase(): void {
    this.#slot.erase();
  }
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && PATTERNS.id?.test(value) === true;
}
