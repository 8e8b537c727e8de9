/** What the element shows, derived before it is printed: pure, from the charter and what is asked of it. */
import {
  SECTIONS,
  type Charter,
  type Section,
  type SectionId,
} from '../../src/standard/charter.js';
import { fold } from '../../src/standard/fold.js';
import type { LocalizedText } from '../../src/text.js';
import { plain } from '../shared/text.js';
import type { CharterState } from './state.js';

export interface CharterView {
  readonly charter: Charter;
  readonly sections: readonly SectionView[];
  /** The sections asked for, with all their points. */
  readonly all: readonly SectionView[];
  /** How many points are shown. */
  readonly count: number;
  /** Whether they were searched for. */
  readonly isFiltered: boolean;
  /** Whether there are so many points that one would rather search than read. */
  readonly isLong: boolean;
}

export interface SectionView {
  readonly id: SectionId;
  readonly section: Section<LocalizedText>;
  /** By their places in the section, from 1. */
  readonly items: readonly ItemView[];
}

export interface ItemView {
  readonly id: string;
  readonly place: number;
  readonly text: LocalizedText;
}

/** More than a screen of a phone. */
const LONG = 8;

export function charterView(
  charter: Charter,
  wanted: readonly SectionId[],
  { query, isOriginal }: Pick<CharterState, 'query' | 'isOriginal'>,
): CharterView {
  const all = wanted.flatMap((id) => {
    const section = charter[id];
    return section ? [{ id, section, items: itemsOf(section) }] : [];
  });
  const words = fold(query).split(/\s+/).filter(Boolean);
  const isFiltered = words.length > 0;
  const isFound = ({ text }: ItemView) => {
    const shown = fold(isOriginal ? text.lv : plain(text));
    return words.every((word) => shown.includes(word));
  };
  const found = all.map((each) => ({ ...each, items: each.items.filter(isFound) }));
  const sections = isFiltered ? found.filter(({ items }) => items.length > 0) : all;
  return {
    charter,
    all,
    sections,
    count: countOf(sections),
    isFiltered,
    isLong: countOf(all) >= LONG,
  };
}

function itemsOf({ items }: Section<LocalizedText>): ItemView[] {
  return Object.entries(items).map(([id, text], index) => ({ id, text, place: index + 1 }));
}

function countOf(sections: readonly SectionView[]): number {
  return sections.reduce((count, { items }) => count + items.length, 0);
}

/** The sections named, each once; all of them where none is. */
export function sectionsNamed(wanted: string): {
  readonly sections: readonly SectionId[];
  readonly unknown: readonly string[];
} {
  const names = fold(wanted)
    .split(/[\s,]+/)
    .filter(Boolean);
  const sections = [...new Set(names)].filter((name): name is SectionId =>
    SECTIONS.includes(name as SectionId),
  );
  return {
    sections: sections[0] ? sections : SECTIONS,
    unknown: names.filter((name) => !SECTIONS.includes(name as SectionId)),
  };
}
