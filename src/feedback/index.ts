export {
  checkSubmission,
  lengthOf,
  MOST_BYTES,
  MOST_CHARACTERS,
  type Checked,
  type FieldFault,
} from './check.js';
export { browserStore } from './indexed-db-store.js';
export { memoryStore } from './memory-store.js';
export { Outbox, type Letter, type LetterStore, type OutboxOptions } from './outbox.js';
export { sendSubmission, type Outcome } from './send.js';
export {
  KINDS,
  newId,
  pageAddress,
  type Kind,
  type Receipt,
  type Submission,
} from './submission.js';
