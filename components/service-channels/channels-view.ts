/** What the element shows, derived before it is printed: pure, from the standard and the offices chosen. */
import type { OfficeGroup } from '../../src/standard/groups.js';
import type { Office, Standard } from '../../src/standard/model.js';
import {
  PURPOSES,
  type Channel,
  type Purpose,
  type Services,
} from '../../src/standard/services.js';

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
  /** Whose counters they are; none where the channel is no counter. */
  readonly offices: readonly Office[];
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

/** The channels that are verified, but for those of offices that are not chosen. */
export function channelsOf(
  { services, offices: all }: Standard,
  offices: readonly Office[],
): readonly Channel[] {
  const isChosen = (id: string) =>
    offices.some((office) => office.id === id) || !all.some((office) => office.id === id);
  return (services?.channels ?? []).filter(
    ({ isUnverified, offices: own = [] }) => !isUnverified && (!own[0] || own.some(isChosen)),
  );
}

/**
 * The sections of a standard: of a counter a card for the offices that have their hours in common, of all
 * else one a channel.
 * @param offices those chosen
 * @param groups by channel, of its places
 */
export function sectionsOf(
  channels: readonly Channel[],
  purposes: readonly Purpose[],
  offices: readonly Office[],
  groups: readonly (readonly OfficeGroup[])[],
): readonly SectionView[] {
  const cards = channels.map((channel, index) => cardsOf(channel, offices, groups[index] ?? []));
  return purposes.map((purpose) => ({
    purpose,
    cards: cards.flat().filter(({ channel }) => channel.purposes.includes(purpose)),
  }));
}

/** The dot keeps a key apart from ids, which have none. */
function cardsOf(
  channel: Channel,
  chosen: readonly Office[],
  groups: readonly OfficeGroup[],
): CardView[] {
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

/** What is known to be open, by its keys, comes first; else the order of the standard stays. */
export function openFirst(
  sections: readonly SectionView[],
  open: ReadonlySet<string>,
): readonly SectionView[] {
  const rank = ({ key }: CardView) => (open.has(key) ? 0 : 1);
  return sections.map((section) => ({
    ...section,
    cards: [...section.cards].sort((a, b) => rank(a) - rank(b)),
  }));
}

/** Whether there is anything to show. */
export function hasContent(
  sections: readonly SectionView[],
  { requesting, receiving, contact, feedback }: Services,
): boolean {
  const said = [requesting?.preamble, receiving, contact?.preamble, feedback];
  return said.some(Boolean) || sections.some(({ cards }) => cards.length > 0);
}
