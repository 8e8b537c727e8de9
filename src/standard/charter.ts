/**
 * Defines the charter: the values of an institution, and what it and its clients may expect of each other.
 */
import type { LocalizedText } from '../text.js';

export const SECTIONS = ['values', 'rights', 'expectations', 'restrictions'] as const;

export type SectionId = (typeof SECTIONS)[number];

/** A section whose texts are in one language, or in all of them. */
export interface Section<Text> {
  readonly title: Text;
  readonly preamble?: Text;
  /** Texts by permanent id, in order; an id is an anchor in a page: `tiesibas-3`. */
  readonly items: Readonly<Record<string, Text>>;
  readonly closing?: Text;
}

interface Sections<Text> extends Readonly<Partial<Record<SectionId, Section<Text>>>> {
  readonly title: Text;
  readonly introduction: readonly Text[];
}

/** A charter in one language. */
export type CharterTexts = Sections<string>;

export interface Charter extends Sections<LocalizedText> {
  /** The source of its sentences, unless `sources` names another for an item. */
  readonly source: Source;
  /** Sources by the id of an item that is from elsewhere, or was checked at another time. */
  readonly sources?: Readonly<Record<string, Source>>;
  /**
   * Ids of channels of `Services` by the id of an item: the channel by which a client does what the item
   * asks, such as to warn of a delay.
   */
  readonly channels?: Readonly<Record<string, string>>;
}

/** Returns the text of a point by its permanent id, in whichever section it is; `undefined` if there is none. */
export function pointOf(charter: Charter, id: string): LocalizedText | undefined {
  const sections = SECTIONS.map((section) => charter[section]?.items ?? {});
  // An id from outside may be the name of a method that every object has.
  return sections.find((items) => Object.hasOwn(items, id))?.[id];
}

/** The source of a sentence, and when it was last found to be correct. */
export interface Source {
  /** The document. Default: the charter itself. */
  readonly name?: LocalizedText;
  readonly url?: string;
  /** ISO date. */
  readonly checked: string;
}
