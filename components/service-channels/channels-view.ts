/** What the element shows, derived before it is printed: pure, from the standard and the offices chosen. */
import type { OfficeGroup } from '../../src/standard/groups.js';
import type { Office, Standard } from '../../src/standard/model.js';
import { PURPOSES, type Channel, type Purpose } from '../../src/standard/services.js';

export interface SectionView {
  readonly purpose: Purpose;
  readonly cards: readonly CardView[];
}

export interface CardView {
  /** Of the card in its section. */
  readonly key: string;
  readonly channel: Channel;
  /** Whose hours the card tells; nothing where the hours of the channel are not known. */
  readonly group?: OfficeGroup;
  /** Whether the channel has other cards, for offices with other hours. */
  readonly isOneOfSeveral?: boolean;
}

/** The purposes named, each once, in the order of the standard; all of them where none is. */
export function purposesNamed(wanted: string): {
  readonly purposes: readonly Purpose[];
  readonly unknown: readonly string[];
} {
  const names = wanted
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const purposes = PURPOSES.filter((purpose) => names.includes(purpose));
  return {
    purposes: purposes[0] ? purposes : PURPOSES,
    unknown: names.filter((name) => !PURPOSES.includes(name as Purpose)),
  };
}

/** The channels that are verified and lead to one of the offices chosen. */
export function channelsOf({ services }: Standard, offices: readonly Office[]): readonly Channel[] {
  const chosen = offices.map(({ id }) => id);
  return (services?.channels ?? []).filter(
    ({ isUnverified, offices: own = chosen }) =>
      !isUnverified && own.some((id) => chosen.includes(id)),
  );
}

/**
 * The sections of a standard: of a counter a card for the offices that have their hours in common, of all
 * else one a channel.
 * @param groups by channel, of its places
 */
export function sectionsOf(
  channels: readonly Channel[],
  purposes: readonly Purpose[],
  groups: readonly (readonly OfficeGroup[])[],
): readonly SectionView[] {
  const cards = channels.map((channel, index) => cardsOf(channel, groups[index] ?? []));
  return purposes.map((purpose) => ({
    purpose,
    cards: cards.flat().filter(({ channel }) => channel.purposes.includes(purpose)),
  }));
}

function cardsOf(channel: Channel, groups: readonly OfficeGroup[]): CardView[] {
  const { id } = channel;
  if (!groups[0]) return [{ key: id, channel }];
  const isOneOfSeveral = groups.length > 1;
  return groups.map((group, index) => ({
    key: `${id}-${index}`,
    channel,
    group,
    isOneOfSeveral,
  }));
}

/** What is known to be open comes first; else the order of the standard stays. */
export function openFirst(
  sections: readonly SectionView[],
  open: ReadonlySet<OfficeGroup>,
): readonly SectionView[] {
  const rank = ({ group }: CardView) => (group && open.has(group) ? 0 : 1);
  return sections.map((section) => ({
    ...section,
    cards: [...section.cards].sort((a, b) => rank(a) - rank(b)),
  }));
}

/** Whether what is true now may change the order. */
export function mayMove(sections: readonly SectionView[]): boolean {
  return sections.some(({ cards }) => cards.slice(1).some(({ group }) => group));
}
