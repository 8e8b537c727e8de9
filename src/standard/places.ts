import type { Office } from './model.js';
import type { Channel } from './services.js';

const places = new WeakMap<Channel, readonly Office[]>();

/** The places whose opening hours are those of a channel; none where its hours are not known. */
export function placesOf(channel: Channel, offices: readonly Office[]): readonly Office[] {
  const { id, kind, name, hours, offices: own } = channel;
  if (hours) {
    // The same each time, so that what is reckoned for it is reckoned once.
    const known = places.get(channel) ?? [{ id, name, hours }];
    places.set(channel, known);
    return known;
  }
  if (kind !== 'counter') return [];
  return offices.filter((office) => !own?.[0] || own.includes(office.id));
}
