/** The ways to ask for services, to receive them, and to be in touch. */
import type { RegularHours } from '../schedule/model.js';
import type { LocalizedText } from '../text.js';
import type { Source } from './charter.js';

export const PURPOSES = ['request', 'receive', 'contact'] as const;

export type Purpose = (typeof PURPOSES)[number];

/** A way to reach the institution. What is not known of it is absent. */
export interface Channel {
  /** Permanent, lower case, ASCII: `e-pasts`. */
  readonly id: string;
  readonly kind: 'counter' | 'portal' | 'post' | 'email' | 'electronic' | 'phone' | 'meeting';
  readonly purposes: readonly Purpose[];
  /** What it is called in short. */
  readonly name: LocalizedText;
  /** What the institution says of it, in its own words. */
  readonly text?: LocalizedText;
  /** What it asks of the client. */
  readonly needs?: LocalizedText;
  readonly url?: string;
  readonly email?: string;
  /** International form, digits only after the plus: `+37167280485`. */
  readonly telephone?: string;
  /** When it can be used, where that is known and is not when its offices are open. */
  readonly hours?: RegularHours;
  /** Ids of the offices whose counters it means; all of them where none is named. */
  readonly offices?: readonly string[];
  /** Unverified ones are not shown unless asked for. */
  readonly isUnverified?: true;
  readonly source?: Source;
}

/** What is promised to who says what they think. */
export interface FeedbackPromise {
  readonly title: LocalizedText;
  readonly preamble?: LocalizedText;
  /** By their permanent ids, in order. */
  readonly items: Readonly<Record<string, LocalizedText>>;
  /** How the board is met. */
  readonly meeting?: LocalizedText;
  /** By when an answer is given. */
  readonly reply?: LocalizedText;
  /** In what manner complaints are looked at. */
  readonly manner?: LocalizedText;
  /** On what ground an answer is promised by a date; it goes on after the date. */
  readonly ground?: LocalizedText;
  /** When the answer may come later, as a sentence. */
  readonly exception?: LocalizedText;
}

export interface Services {
  readonly requesting?: { readonly title: LocalizedText; readonly preamble?: LocalizedText };
  /** How services are received. */
  readonly receiving?: LocalizedText;
  readonly contact?: {
    readonly title: LocalizedText;
    readonly preamble?: LocalizedText;
    /** The source breaks off after the preamble: the list that it announces is not there. */
    readonly isIncomplete?: true;
  };
  readonly channels: readonly Channel[];
  readonly feedback?: FeedbackPromise;
  readonly source: Source;
}
