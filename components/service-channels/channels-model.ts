/**
 * The content of the element as plain data, derived before it is rendered: pure, from the standard and the
 * chosen offices.
 */
import type { OfficeGroup } from '../../src/standard/groups.js';
import type { Office } from '../../src/standard/model.js';
import type { Channel, Purpose, Services } from '../../src/standard/services.js';

/** The sections, as in the standard: one obtains a service, or contacts the institution. */
const SECTIONS = [
  { kind: 'services', purposes: ['request', 'receive'] },
  { kind: 'contact', purposes: ['contact'] },
] as const satisfies readonly Pick<SectionModel, 'kind' | 'purposes'>[];

export interface SectionModel {
  readonly kind: 'services' | 'contact';
  /** The purposes of the section that are shown. */
  readonly purposes: readonly Purpose[];
  readonly cards: readonly CardModel[];
  /** Cards of a section above, whose channels serve the purpose of this one too. */
  readonly elsewhere: readonly CardModel[];
}

/** A channel has one card, in the first section that it belongs to. */
export interface CardModel {
  /** Identifies the card in the element: the id of the channel. */
  readonly key: string;
  readonly channel: Channel;
  /** Those with hours; empty if the channel has no hours, or none that are known. */
  readonly places: readonly PlaceModel[];
}

/** The offices of a counter that share their hours, or the channel itself. */
export interface PlaceModel {
  /** Identifies the place in the element. */
  readonly key: string;
  readonly group: OfficeGroup;
  /** The offices of the counter; empty if the channel is not a counter. */
  readonly offices: readonly Office[];
}

/**
 * Returns the sections of a standard.
 * @param offices the chosen offices
 * @param groups the office groups of each channel, by channel
 */
export function sectionsOf(
  channels: readonly Channel[],
  purposes: readonly Purpose[],
  offices: readonly Office[],
  groups: readonly (readonly OfficeGroup[])[],
): readonly SectionModel[] {
  const all = channels.map((channel, index) => ({
    key: channel.id,
    channel,
    places: placeModelsOf(channel, offices, groups[index] ?? []),
  }));
  const above = new Set<CardModel>();
  return SECTIONS.flatMap((section) => {
    const shown = section.purposes.filter((purpose) => purposes.includes(purpose));
    const serving = all.filter((card) => serves(card.channel, shown));
    const cards = serving.filter((card) => !above.has(card));
    const elsewhere = serving.filter((card) => above.has(card));
    for (const card of cards) above.add(card);
    return shown[0] ? [{ ...section, purposes: shown, cards, elsewhere }] : [];
  });
}

function serves({ purposes }: Channel, any: readonly Purpose[]): boolean {
  return purposes.some((purpose) => any.includes(purpose));
}

/** The dot keeps a key distinct from ids, which contain none. */
function placeModelsOf(
  { id, kind, hours, offices: own = [] }: Channel,
  chosen: readonly Office[],
  groups: readonly OfficeGroup[],
): PlaceModel[] {
  const meant = own[0] ? chosen.filter((office) => own.includes(office.id)) : chosen;
  const counters = kind === 'counter' ? meant : [];
  return groups.map((group) => ({
    key: `${id}.${String(group.offices[0]?.id)}`,
    group,
    offices: hours ? counters : group.offices,
  }));
}

/** Moves open places to the front of their cards, and their cards; the order of the standard is otherwise kept. */
export function openFirst(
  sections: readonly SectionModel[],
  open: ReadonlySet<string>,
): readonly SectionModel[] {
  const rank = ({ key }: PlaceModel) => (open.has(key) ? 0 : 1);
  const rankOfCard = ({ places }: CardModel) => Math.min(1, ...places.map(rank));
  return sections.map((section) => ({
    ...section,
    cards: section.cards
      .map((card) => ({ ...card, places: [...card.places].sort((a, b) => rank(a) - rank(b)) }))
      .sort((a, b) => rankOfCard(a) - rankOfCard(b)),
  }));
}

/** Whether there is any content to show. */
export function hasContent(
  sections: readonly SectionModel[],
  { requesting, receiving, contact, feedback }: Services,
): boolean {
  const texts = [requesting?.preamble, receiving, contact?.preamble, feedback];
  return texts.some(Boolean) || sections.some(({ cards }) => cards.length > 0);
}
