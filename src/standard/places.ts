import type { Office } from './model.js';
import type { Channel } from './services.js';

/** The places whose opening hours are those of a channel; none where its hours are not known. */
export function placesOf(channel: Channel, offices: readonly Office[]): readonly Office[] {
  const { id, kind, name, hours, offices: own } = channel;
  if (hours) return [{ id, name, hours }];
  if (kind !== 'counter') return [];
  return offices.filter((office) => own?.includes(office.id) ?? true);
}
