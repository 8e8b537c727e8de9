/**
 * The content of the element as plain data, derived before it is rendered: pure, from the standard and the
 * chosen offices.
 */
import type { OfficeGroup } from '../../src/standard/groups.js';
import type { Office, Standard } from '../../src/standard/model.js';
import {
  PURPOSES,
  type Channel,
  type Purpose,
  type Services,
} from '../../src/standard/services.js';

export interface SectionModel {
  readonly purpose: Purpose;
  readonly cards: readonly CardModel[];
}

export interface CardModel {
  /** Identifies the card in its section. */
  readonly key: string;
  readonly channel: Channel;
  /** The offices whose hours the card shows; absent if the hours of the channel are not known. */
  readonly group?: OfficeGroup;
  /** The offices of the counters; empty if the channel is not a counter. */
  readonly offices: readonly Office[];
  /** Whether the channel has other cards for offices with other hours. */
  readonly isOneOfSeveral?: boolean;
}

/** Returns the named purposes, each once, in the order of the standard; all purposes if none is named. */
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

/** Returns the verified channels, without those of offices that are not chosen. */
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
  const cards = channels.map((channel, index) => cardsOf(channel, offices, groups[index] ?? []));
  return purposes.map((purpose) => ({
    purpose,
    cards: cards.flat().filter(({ channel }) => channel.purposes.includes(purpose)),
  }));
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
