/** The public entry `atd-widgets/feedback`: validation, the outbox and its stores, and sending. */
export {
  checkSubmission,
  lengthOf,
  MAX_BYTES,
  MAX_CHARACTERS,
  type Checked,
  type FieldError,
} from './check.js';
export { indexedDbStore } from './indexed-db-store.js';
export { memoryStore } from './memory-store.js';
export { Outbox, type OutboxOptions } from './outbox.js';
export type { OutboxEntry, OutboxStore } from './outbox-entry.js';
export { sendSubmission } from './send.js';
export type { Outcome } from './outcome.js';
export {
  KINDS,
  newId,
  pageAddress,
  type Kind,
  type Receipt,
  type Submission,
} from './submission.js';
