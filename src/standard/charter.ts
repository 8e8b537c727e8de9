/** What an institution stands for, and what it and its clients may expect of each other. */
import type { LocalizedText } from '../text.js';

export const SECTIONS = ['values', 'rights', 'expectations', 'restrictions'] as const;

export type SectionId = (typeof SECTIONS)[number];

/** A section in one language, or in all of them. */
export interface Section<Text> {
  readonly title: Text;
  readonly preamble?: Text;
  /** By their permanent ids, in order; an id is an anchor in a page: `tiesibas-3`. */
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
  /** Where its sentences are from, unless an item is named in `sources`. */
  readonly source: Source;
  /** By the id of an item that is from elsewhere, or was checked at another time. */
  readonly sources?: Readonly<Record<string, Source>>;
}

/** Where a sentence is from, and when that was last known to be so. */
export interface Source {
  /** The document; the charter itself unless named. */
  readonly name?: LocalizedText;
  readonly url?: string;
  /** ISO date. */
  readonly checked: string;
}
