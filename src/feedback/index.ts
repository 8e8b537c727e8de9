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
export { Outbox, type OutboxEntry, type OutboxStore, type OutboxOptions } from './outbox.js';
export { sendSubmission, type Outcome } from './send.js';
export {
  KINDS,
  newId,
  pageAddress,
  type Kind,
  type Receipt,
  type Submission,
} from './submission.js';
