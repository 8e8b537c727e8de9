import type { Decrees } from '../calendar/decrees.js';
import type { Policy } from '../schedule/plan.js';
import type { Exception, RegularHours } from '../schedule/model.js';
import type { LocalizedText } from '../text.js';
import type { Charter } from './charter.js';
import type { Services } from './services.js';

/** A place with a counter. */
export interface Office {
  /** Permanent, lower case, ASCII: `riga`. */
  readonly id: string;
  readonly name: LocalizedText;
  readonly hours: RegularHours;
  /** As it is written on a letter, in one line. */
  readonly address?: LocalizedText;
  /** The same by its parts, where they are told. */
  readonly postalAddress?: PostalAddress;
  readonly telephone?: string;
  readonly email?: string;
  readonly url?: string;
  /** Where the office decides otherwise than its institution. */
  readonly policy?: Policy;
}

/** In the words of schema.org. */
export interface PostalAddress {
  readonly streetAddress?: LocalizedText;
  readonly addressLocality?: LocalizedText;
  readonly postalCode?: string;
  /** ISO 3166-1: `LV`. */
  readonly addressCountry?: string;
}

/** A remark under the hours, in the institution's own words. */
export interface Footnote {
  readonly id: string;
  /** What the remark hangs on. */
  readonly about: 'offices' | 'hours';
  /** What a link to the remark is called. */
  readonly title: LocalizedText;
  readonly text: LocalizedText;
  /** Parts of the text that lead somewhere: what is written, and the address. */
  readonly links?: Readonly<Record<string, string>>;
}

/**
 * A dated exception and what it is for: offices, and channels that have hours of their own, by their ids;
 * all of them where none is named.
 */
export type DatedException = Exception & {
  readonly offices?: readonly string[];
};

/** What the institution says of what is done with what is sent to it; what it has not said is absent. */
export interface Privacy {
  /** Who reads it. */
  readonly readers?: LocalizedText;
  /** What for. */
  readonly purpose?: LocalizedText;
  /** For how long it is kept. */
  readonly retention?: LocalizedText;
  /** Where more is said. */
  readonly url?: string;
}

/** The client-service standard of one institution. */
export interface Standard {
  /** Permanent, lower case, ASCII: `atd`. */
  readonly id: string;
  readonly name: LocalizedText;
  /** What the institution calls its counters. */
  readonly counters: LocalizedText;
  /** And one of them by itself. */
  readonly counter?: LocalizedText;
  /** International form, digits only after the plus: `+37167280485`. */
  readonly telephone?: string;
  /** Where changes are published. */
  readonly url?: string;
  /** IANA name of the zone in which the offices live. */
  readonly zone: string;
  /** ISO date on which this copy was last known to be right, where that is known. */
  readonly dateModified?: string;
  readonly offices: readonly Office[];
  readonly exceptions: readonly DatedException[];
  readonly footnotes: readonly Footnote[];
  /** What was decreed of the country's days since this library was made, or what it does not know of. */
  readonly calendar?: Decrees;
  /** What the institution has decided about moved days and the days before holidays. */
  readonly policy?: Policy;
  readonly charter?: Charter;
  readonly services?: Services;
  readonly privacy?: Privacy;
  /** What the institution has not said itself and this document takes for true. */
  readonly assumed?: { readonly publicHolidays?: 'closed' };
}
