/** Defines the client-service standard of an institution. */
import type { Decrees } from '../calendar/decrees.js';
import type { Policy } from '../schedule/plan.js';
import type { Exception, RegularHours } from '../schedule/model.js';
import type { LocalizedText } from '../text.js';
import type { Charter } from './charter.js';
import type { LocationFacts } from './location.js';
import type { Services } from './services.js';

/** A place with a counter. */
export interface Office extends LocationFacts {
  /** Permanent, lower case, ASCII: `riga`. */
  readonly id: string;
  readonly name: LocalizedText;
  readonly hours: RegularHours;
  readonly telephone?: string;
  readonly email?: string;
  readonly url?: string;
  /** The office's policy, where it differs from its institution's. */
  readonly policy?: Policy;
}

/** A remark under the hours, in the institution's own words. */
export interface Footnote {
  readonly id: string;
  /** The subject of the remark. */
  readonly about: 'offices' | 'hours';
  /** The text of a link to the remark. */
  readonly title: LocalizedText;
  readonly text: LocalizedText;
  /** Links by the part of the text that is linked. */
  readonly links?: Readonly<Record<string, string>>;
}

/**
 * A dated exception, and the ids of the offices and of the channels with hours of their own to which it
 * applies; all of them where there are no ids.
 */
export type DatedException = Exception & {
  readonly offices?: readonly string[];
};

/** The institution's statements on how it handles submissions; absent where it has made none. */
export interface Privacy {
  /** The controller of the data, by its name, and with its address where that is stated. */
  readonly controller?: LocalizedText;
  /**
   * The contact for questions about personal data: an e-mail address, a telephone number in international form
   * (`+37167280485`), or a page (http or https).
   */
  readonly contact?: string;
  /** The legal basis of the processing. */
  readonly basis?: LocalizedText;
  /** The people who read submissions. */
  readonly readers?: LocalizedText;
  /** The purpose. */
  readonly purpose?: LocalizedText;
  /** The time for which submissions are kept. */
  readonly retention?: LocalizedText;
  /** A page with more information. */
  readonly url?: string;
}

/** The client-service standard of one institution. */
export interface Standard {
  /** Permanent, lower case, ASCII: `atd`. */
  readonly id: string;
  readonly name: LocalizedText;
  /** The institution's name for its counters. */
  readonly counters: LocalizedText;
  /** Its name for one counter. */
  readonly counter?: LocalizedText;
  /** International form, digits only after the plus: `+37167280485`. */
  readonly telephone?: string;
  /** The page on which changes are published. */
  readonly url?: string;
  /** IANA name of the time zone of the offices. */
  readonly zone: string;
  /** ISO date on which this copy was last known to be correct, where that is known. */
  readonly dateModified?: string;
  readonly offices: readonly Office[];
  readonly exceptions: readonly DatedException[];
  readonly footnotes: readonly Footnote[];
  /** Decrees that the library does not know, for example because they are newer. */
  readonly calendar?: Decrees;
  /** The institution's policy for moved days and the days before holidays. */
  readonly policy?: Policy;
  readonly charter?: Charter;
  readonly services?: Services;
  readonly privacy?: Privacy;
  /** Assumptions of this document that the institution has not confirmed. */
  readonly assumed?: { readonly publicHolidays?: 'closed' };
}
