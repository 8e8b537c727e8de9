/** The public entry `atd-widgets/testing`, for tests of pages that embed the elements. */
export { freezeTime, type FrozenTime, type Time, type TimeOptions } from './time.js';
export { settled } from './settled.js';
export { answerRequests, type Answers, type Requests } from './requests.js';
export {
  never,
  offline,
  receipt,
  refusal,
  type Answer,
  type MadeRequest,
  type Respond,
} from './answers.js';
export { sampleDocument, sampleStandard, type SampleName } from './samples/index.js';
export type { FieldError, Receipt } from '../../src/feedback/index.js';
export type { Instant } from '../../src/schedule/model.js';
export type { Standard, StandardDocument } from '../../src/standard/index.js';
