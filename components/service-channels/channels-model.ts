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
  /** Identifies the card in the element. */
  readonly key: string;
  readonly channel: Channel;
  /** The offices whose hours the card shows; absent if the channel has no hours, or none that are known. */
  readonly group?: OfficeGroup;
  /** The offices of the counters; empty if the channel is not a counter. */
  readonly offices: readonly Office[];
  /** Whether the channel has other cards for offices with other hours. */
  readonly isOneOfSeveral?: boolean;
}

/**
 * Returns the sections of a standard. A counter has one card for each group of offices that share their
 * hours; any other channel has one card.
 * @param offices the chosen offices
 * @param groups the office groups of each channel, by channel
 */
export function sectionsOf(
  channels: readonly Channel[],
  purposes: readonly Purpose[],
  offices: readonly Office[],
  groups: readonly (readonly OfficeGroup[])[],
): readonly SectionModel[] {
  const all = channels.flatMap((channel, index) => cardsOf(channel, offices, groups[index] ?? []));
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
function cardsOf(
  channel: Channel,
  chosen: readonly Office[],
  groups: readonly OfficeGroup[],
): CardModel[] {
  const { id, kind, hours, offices: own = [] } = channel;
  const meant = own[0] ? chosen.filter((office) => own.includes(office.id)) : chosen;
  const offices = kind === 'counter' ? meant : [];
  const [group] = groups;
  if (!group) return [{ key: id, channel, offices }];
  if (hours || groups.length === 1) {
    return [{ key: id, channel, group, offices: hours ? offices : group.offices }];
  }
  return groups.map((each) => ({
    key: `${id}.${String(each.offices[0]?.id)}`,
    channel,
    group: each,
    offices: each.offices,
    isOneOfSeveral: true,
  }));
}

/** Moves the open cards, given by their keys, to the front; the order of the standard is otherwise kept. */
export function openFirst(
  sections: readonly SectionModel[],
  open: ReadonlySet<string>,
): readonly SectionModel[] {
  const rank = ({ key }: CardModel) => (open.has(key) ? 0 : 1);
  return sections.map((section) => ({
    ...section,
    cards: [...section.cards].sort((a, b) => rank(a) - rank(b)),
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
