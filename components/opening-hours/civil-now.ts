/** What the clock on an office's wall says, before the schedule engine has come. */
import { DAY_MINUTES, dayOf, parseDay, type EpochDay } from '../../src/calendar/civil.js';
import { MINUTE_MS, toInstant } from '../../src/schedule/civil-time.js';

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

const ISO_MOMENT =
  /^(\d{4}-\d\d-\d\d)T((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/;

/**
 * Reads `2026-11-18T10:00`, in the office's own time unless it ends in `Z` or an offset.
 * @returns epoch milliseconds; `undefined` where the text is no such moment.
 */
export function parseInstant(text: string, zone: string): number | undefined {
  const [, date, time, offset] = ISO_MOMENT.exec(text) ?? [];
  if (date === undefined || time === undefined) return undefined;
  try {
    const civil = parseDay(date) * DAY_MINUTES + minutesOf(time);
    return offset === undefined ? toInstant(civil, (at) => offsetAt(zone, at)) : Date.parse(text);
  } catch {
    return undefined;
  }
}

function offsetAt(zone: string, at: number): number {
  const { day, minute } = civilMoment(zone, at);
  return day * DAY_MINUTES + minute - Math.floor(at / MINUTE_MS);
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}
