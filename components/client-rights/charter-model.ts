/**
 * The content of the element as plain data, derived before it is rendered: pure, from the charter and the
 * wanted sections.
 */
import {
  SECTIONS,
  type Charter,
  type Section,
  type SectionId,
} from '../../src/standard/charter.js';
import { fold } from '../../src/standard/fold.js';
import type { Channel } from '../../src/standard/services.js';
import type { LocalizedText } from '../../src/text.js';

export interface CharterModel {
  readonly charter: Charter;
  readonly sections: readonly SectionModel[];
}

export interface SectionModel {
  readonly id: SectionId;
  readonly section: Section<LocalizedText>;
  /** In the order of their numbers in the section, which begin at 1. */
  readonly items: readonly ItemModel[];
}

export interface ItemModel {
  readonly id: string;
  readonly place: number;
  readonly text: LocalizedText;
  /** The channel by which a client does what the point asks. */
  readonly channel: PointChannel | undefined;
}

/** A channel, limited to what a link to it needs. */
export type PointChannel = Pick<Channel, 'id' | 'url' | 'email' | 'telephone'>;

/** @param channels those of the institution */
export function charterModel(
  charter: Charter,
  wanted: readonly SectionId[],
  channels: readonly PointChannel[],
): CharterModel {
  const channelOf = (item: string) => channels.find(({ id }) => id === charter.channels?.[item]);
  const sections = wanted.flatMap((id) => {
    const section = charter[id];
    return section ? [{ id, section, items: itemsOf(section, channelOf) }] : [];
  });
  return { charter, sections };
}

function itemsOf(
  { items }: Section<LocalizedText>,
  channelOf: (item: string) => PointChannel | undefined,
): ItemModel[] {
  return Object.entries(items).map(([id, text], index) => ({
    ...{ id, text, place: index + 1 },
    channel: channelOf(id),
  }));
}

/** Returns the named sections, each once; all sections if none is named. */
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
