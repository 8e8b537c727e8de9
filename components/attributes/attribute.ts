/** The type of an entry in the registry of attributes: what an attribute takes, and where a page may write it. */

/** A place in which the attribute is not taken. */
export interface Refusal {
  /** The reason, as a sentence without its full stop. */
  readonly not: string;
}

/** The places besides the tag itself, which takes every attribute. */
export interface Places {
  /** A placeholder: its class or a `data-` attribute, or the `data-` attribute alone for the reason given. */
  readonly placeholder: 'class' | { readonly only: 'data'; readonly because: string } | Refusal;
  /** The address of a frame, which anybody can write. */
  readonly frame: true | Refusal;
  /** A tag that a server renders. */
  readonly server: true | Refusal;
  /** The form of the embed builder. */
  readonly builder: true | Refusal;
}

export interface Range {
  readonly min: number;
  readonly max: number;
  readonly default: number;
}

interface Named extends Places {
  readonly name: string;
  /** The name of the property where it differs from the attribute's. */
  readonly property?: string;
  /** Whether HTML defines the attribute for every element; then no property of ours stands behind it. */
  readonly isGlobal?: true;
  /** The value that holds without the attribute, in words, where `default` alone does not tell it. */
  readonly defaultText?: string;
  /** The next step for the integrator after a bad value, as a sentence; by default, that the default is used. */
  readonly remedy?: string;
}

/** One value of a few. */
interface Choice extends Named {
  readonly kind: 'choice';
  readonly values: readonly string[];
  /** Further values, in words. */
  readonly others?: string;
  readonly default: string;
}

/** Several values of a few; unknown ones are left out. */
interface List extends Named {
  readonly kind: 'list';
  readonly values: readonly string[];
  readonly default: '';
}

interface Switch extends Named {
  readonly kind: 'switch';
  readonly default: false;
}

/** A whole number. */
interface WholeNumber extends Named {
  readonly kind: 'number';
  readonly range: Range;
}

/** Any other text. `document`, `address` and `web-address` are addresses; the last of the web only. */
interface Text extends Named {
  readonly kind:
    'ids' | 'id' | 'document' | 'address' | 'web-address' | 'email' | 'hours' | 'zone' | 'moment';
  /** The values that are accepted, in words. */
  readonly expected: string;
  readonly default: '' | null;
}

export type Attribute = Choice | List | Switch | WholeNumber | Text;

/** The places of an attribute that is taken everywhere. */
export const EVERYWHERE = {
  placeholder: 'class',
  frame: true,
  server: true,
  builder: true,
} as const satisfies Places;
