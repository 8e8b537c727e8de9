/** The public entry `atd-widgets/standard`: the model, documents, JSON-LD and ATD's own standard. */
export type { Decrees } from '../calendar/decrees.js';
export type { LocalizedText } from '../text.js';
export type { ExceptionEffect, Exception, RegularHours, Span } from '../schedule/model.js';
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
  type ReadStandard,
  type StandardDocument,
} from './document/index.js';
export { atd } from './atd/complete.js';
export { jsonLdOf } from './json-ld/index.js';
