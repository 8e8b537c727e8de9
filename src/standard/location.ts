/** Defines the facts about a place for people who come to it or write to it. */
import type { LocalizedText } from '../text.js';

/** An address in the terms of schema.org. */
export interface PostalAddress {
  readonly streetAddress?: LocalizedText;
  readonly addressLocality?: LocalizedText;
  readonly postalCode?: string;
  /** ISO 3166-1: `LV`. */
  readonly addressCountry?: string;
}

/** The facts about an office or a channel; each is absent where it is not known. */
export interface LocationFacts {
  /**
   * In one line, as on an envelope: where an office is, and where a client writes by a channel that is mail.
   */
  readonly address?: LocalizedText;
  /** The same by its parts, where they are known. */
  readonly postalAddress?: PostalAddress;
  /** A page with a map; http or https. */
  readonly map?: string;
  /** The entrance, access and equipment, in the institution's order. */
  readonly features?: readonly LocationFeature[];
  /** Where a visit is booked or a queue ticket is taken. */
  readonly booking?: Booking;
}

/** One property of a place: a ramp, a lift, a hearing loop, the entrance from the yard. */
export interface LocationFeature {
  /** A noun phrase: `Wheelchair ramp`. */
  readonly name: LocalizedText;
  /** `true`: it is there. `false`: it is stated that it is not. A text: a detail, such as where it is. */
  readonly value: boolean | LocalizedText;
}

/** A page on which a client books a visit or takes a queue ticket. */
export interface Booking {
  /** http or https. */
  readonly url: string;
  /** The text of the link, in the institution's words: `Book a visit`. Default: the element's own. */
  readonly name?: LocalizedText;
}
