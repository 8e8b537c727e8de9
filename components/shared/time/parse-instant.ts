/** Parses the instants that pages and tests write. */
import { DAY_MINUTES, parseDay } from '../../../src/calendar/civil.js';
import type { Zone } from '../../../src/schedule/zone.js';

const ISO_MOMENT =
  /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/;

/**
 * Parses `2026-11-18T10:00`, in the office's own time unless it ends in `Z` or an offset.
 * @returns epoch milliseconds; `undefined` if the text is not such a moment
 */
export function parseInstant(text: string, zone: Zone): number | undefined {
  const [, date, hour, minute, offset] = ISO_MOMENT.exec(text) ?? [];
  if (date === undefined) return undefined;
  try {
    const civil = parseDay(date) * DAY_MINUTES + Number(hour) * 60 + Number(minute);
    return offset === undefined ? zone.toInstant(civil) : Date.parse(text);
  } catch {
    return undefined;
  }
}
