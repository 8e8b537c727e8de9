/**
 * The type of an entry in the registry of attributes: the accepted values, and the places where a page may
 * write the attribute.
 */

/** A place that does not accept the attribute. */
export interface Refusal {
  /** The reason, as a sentence without its full stop. */
  readonly not: string;
}

/** The places besides the tag itself, which accepts every attribute. */
export interface Places {
  /** A placeholder: its class or a `data-` attribute, or only the `data-` attribute for the reason given. */
  readonly placeholder: 'class' | { readonly only: 'data'; readonly because: string } | Refusal;
  /** The address of a frame. Anybody can write one. */
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
  /** Whether HTML defines the attribute for every element; the element then declares no property for it. */
  readonly isGlobal?: true;
  /** The value without the attribute, in words, where `default` alone does not explain it. */
  readonly defaultText?: string;
  /**
   * The next step for the integrator after a bad value, as a sentence without its full stop; by default, the
   * name of the value that is used instead.
   */
  readonly remedy?: string;
}

/** One of several values. */
interface Choice extends Named {
  readonly kind: 'choice';
  readonly values: readonly string[];
  /** Further values, in words. */
  readonly others?: string;
  readonly default: string;
}

/** A list of several values; unknown ones are ignored. */
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

/**
 * Any other text. `document`, `address` and `web-address` are addresses; `web-address` accepts only http and
 * https.
 */
interface Text extends Named {
  readonly kind:
    'ids' | 'id' | 'document' | 'address' | 'web-address' | 'email' | 'hours' | 'zone' | 'moment';
  /** The values that are accepted, in words. */
  readonly expected: string;
  readonly default: '' | null;
}

export type Attribute = Choice | List | Switch | WholeNumber | Text;

/** The places of an attribute that every place accepts. */
export const EVERYWHERE = {
  placeholder: 'class',
  frame: true,
  server: true,
  builder: true,
} as const satisfies Places;
