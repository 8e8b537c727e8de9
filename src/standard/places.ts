/** Determines the places whose hours are those of a channel. */
import type { Office } from './model.js';
import type { Channel } from './services.js';

const places = new WeakMap<Channel, readonly Office[]>();

/**
 * The offices whose opening hours are those of a channel, or the channel itself as one; none where its
 * hours are not place.
 */
export function placesOf(channel: Channel, offices: readonly Office[]): readonly Office[] {
  const { id, kind, name, hours, offices: own } = channel;
  if (hours) {
    // The same object each time, so that computations for it are cached by identity.
    const place = places.get(channel) ?? [{ id, name, hours }];
    places.set(channel, place);
    return place;
  }
  if (kind !== 'counter') return [];
  return offices.filter((office) => !own?.[0] || own.includes(office.id));
}
