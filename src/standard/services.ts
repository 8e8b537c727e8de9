/** Defines the ways to request services, to receive them, and to contact the institution. */
import type { RegularHours } from '../schedule/model.js';
import type { LocalizedText } from '../text.js';
import type { Source } from './charter.js';
import type { LocationFacts } from './location.js';

export const PURPOSES = ['request', 'receive', 'contact'] as const;

export type Purpose = (typeof PURPOSES)[number];

/** A way to reach the institution. Unknown properties are absent. */
export interface Channel extends LocationFacts {
  /** Permanent, lower case, ASCII: `e-pasts`. */
  readonly id: string;
  /**
   * Only a `counter` and a `phone` have hours by nature. A `meeting` is by appointment, and the other kinds
   * accept requests at any time: they have no hours unless `hours` states them.
   */
  readonly kind: 'counter' | 'portal' | 'post' | 'email' | 'electronic' | 'phone' | 'meeting';
  readonly purposes: readonly Purpose[];
  /** The short name. */
  readonly name: LocalizedText;
  /** The institution's description, in its own words. */
  readonly text?: LocalizedText;
  /** The client's prerequisites. */
  readonly needs?: LocalizedText;
  readonly url?: string;
  readonly email?: string;
  /** International form, digits only after the plus: `+37167280485`. */
  readonly telephone?: string;
  /** The hours of the channel, where they are known and differ from those of its offices. */
  readonly hours?: RegularHours;
  /** Ids of the offices whose counters it means. Default: all of them. */
  readonly offices?: readonly string[];
  /** Whether it is unverified; then it is shown only on request. */
  readonly isUnverified?: true;
  readonly source?: Source;
}

/** The institution's promises to people who send feedback. */
export interface FeedbackPromise {
  readonly title: LocalizedText;
  readonly preamble?: LocalizedText;
  /** Texts by permanent id, in order. */
  readonly items: Readonly<Record<string, LocalizedText>>;
  /** How to meet the board. */
  readonly meeting?: LocalizedText;
  /** The term for a reply. */
  readonly reply?: LocalizedText;
  /** How complaints are handled. */
  readonly manner?: LocalizedText;
  /** The legal ground of the promise, inside a sentence: the institution will reply "under …, within …"; the date follows. */
  readonly ground?: LocalizedText;
  /** The case in which the reply may come later, as a sentence. */
  readonly exception?: LocalizedText;
}

export interface Services {
  readonly requesting?: { readonly title: LocalizedText; readonly preamble?: LocalizedText };
  /** How services are received. */
  readonly receiving?: LocalizedText;
  readonly contact?: {
    readonly title: LocalizedText;
    readonly preamble?: LocalizedText;
    /** The source ends after the preamble: the list that it announces is missing. */
    readonly isIncomplete?: true;
  };
  readonly channels: readonly Channel[];
  readonly feedback?: FeedbackPromise;
  readonly source: Source;
}

/** Returns the channels that are shown without being asked for. */
export function verifiedChannels(services: Services | undefined): readonly Channel[] {
  return services?.channels.filter(({ isUnverified }) => !isUnverified) ?? [];
}
