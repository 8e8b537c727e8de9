/** The purposes and channels that the attributes of a tag choose. */
import type { Office, Standard } from '../../src/standard/model.js';
import {
  PURPOSES,
  verifiedChannels,
  type Channel,
  type Purpose,
  type Services,
} from '../../src/standard/services.js';

/** Returns the named purposes, each once, in the order of the standard; all purposes if none is named. */
export function purposesNamed(wanted: string): {
  readonly purposes: readonly Purpose[];
  readonly unknown: readonly string[];
} {
  const names = namesIn(wanted);
  const purposes = PURPOSES.filter((purpose) => names.includes(purpose));
  return {
    purposes: purposes[0] ? purposes : PURPOSES,
    unknown: names.filter((name) => !PURPOSES.includes(name as Purpose)),
  };
}

/**
 * Returns the named channels in the order of the standard; all channels if none is named.
 * @param wanted ids (`e-pasts`) or kinds (`phone`); an id chooses an unverified channel too
 */
export function channelsNamed(
  services: Services | undefined,
  wanted: string,
): { readonly channels: readonly Channel[]; readonly unknown: readonly string[] } {
  const names = new Set(namesIn(wanted));
  const channels = services?.channels ?? [];
  const verified = verifiedChannels(services);
  const known = new Set([...channels.map(({ id }) => id), ...verified.map(({ kind }) => kind)]);
  const named = channels.filter(
    ({ id, kind, isUnverified }) => names.has(id) || (names.has(kind) && !isUnverified),
  );
  return {
    channels: named[0] ? named : verified,
    unknown: [...names].filter((name) => !known.has(name)),
  };
}

/** Returns the channels without those of offices that are not chosen. */
export function channelsAt(
  channels: readonly Channel[],
  { offices: all }: Standard,
  offices: readonly Office[],
): readonly Channel[] {
  const isChosen = (id: string) =>
    offices.some((office) => office.id === id) || !all.some((office) => office.id === id);
  return channels.filter(({ offices: own = [] }) => !own[0] || own.some(isChosen));
}

function namesIn(wanted: string): readonly string[] {
  return wanted
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
}
