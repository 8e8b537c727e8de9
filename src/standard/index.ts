export type { Decrees } from '../calendar/decrees.js';
export type { LocalizedText } from '../text.js';
export type { Deviation, Exception, RegularHours, Span } from '../schedule/model.js';
export type { DatedException, Footnote, Office, Standard } from './model.js';
export { atd } from './atd.js';
