/** The public entry `atd-widgets/standard`: the model, documents, JSON-LD and ATD's own standard. */
export type { Decrees, Special } from '../calendar/decrees.js';
export type { LocalizedText } from '../text.js';
export type { DescribedRange } from '../schedule/description/model.js';
export type {
  Access,
  ExceptionEffect,
  Exception,
  RegularHours,
  RuleHours,
  Span,
  WeekHours,
} from '../schedule/model.js';
export type { Policy } from '../schedule/plan.js';
export { SECTIONS, type Charter, type Section, type SectionId, type Source } from './charter.js';
export {
  PURPOSES,
  type Channel,
  type FeedbackPromise,
  type Purpose,
  type Services,
} from './services.js';
export type { Booking, LocationFacts, LocationFeature, PostalAddress } from './location.js';
export type { DatedException, Footnote, Office, Privacy, Standard } from './model.js';
export {
  parseStandard,
  writeStandard,
  type Issue,
  type Notation,
  type ReadStandard,
  type StandardDocument,
} from './document/index.js';
export { atd } from './atd/complete.js';
export { jsonLdOf } from './json-ld/index.js';
