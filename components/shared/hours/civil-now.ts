/** What the clock on an office's wall says, before the schedule engine has come. */
import { dayOf, type EpochDay } from '../../../src/calendar/civil.js';

/** A moment in the office's own time. */
export interface CivilMoment {
  readonly day: EpochDay;
  /** Minutes since midnight. */
  readonly minute: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Asked for its parts, since the order and the separators of a locale differ from engine to engine. */
export function civilMoment(zone: string, at: number): CivilMoment {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en', {
      timeZone: zone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      hourCycle: 'h23',
    });
    formats.set(zone, format);
  }
  const parts = format.formatToParts(at);
  const read = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value);
  return {
    day: dayOf(read('year'), read('month'), read('day')),
    minute: read('hour') * 60 + read('minute'),
  };
}
