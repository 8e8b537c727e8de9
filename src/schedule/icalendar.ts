/** Writes the deviations of a schedule as an iCalendar text (RFC 5545), one event for all of the days of each. */
import { DAY_MINUTES, formatDay, parseDay } from '../calendar/civil.js';
import type { DescribedRange, Deviation } from './description/model.js';
import type { DaySpan } from './description/pattern.js';
import type { Instant } from './model.js';
import type { Schedule } from './schedule.js';
import { millisOf } from './timetable.js';

export interface ICalendarOptions<D extends Deviation = Deviation> {
  /** The time at which the text is made; a later text replaces the events of an earlier one. */
  readonly stamp: Instant;
  /** The name of the calendar, for example of the office. */
  readonly name?: string;
  /**
   * Identifies the office and must not change: it is part of the `UID` of each event, so that a second import updates
   * the events of the first. Default: the name. A function gives one for each event, where a text has those of several
   * offices.
   */
  readonly id?: string | ((deviation: D) => string);
  /** The title of an event. Default: the hours as data, for example `08:30-12:00` or `closed`. */
  readonly summary?: (deviation: D) => string;
}

/** In octets, without the line break. */
const MAX_LINE_BYTES = 75;

/**
 * The deviations of a range as an iCalendar text: events of whole days, without place or person. A deviation that
 * reaches out of the range has its own ends.
 * @throws RangeError where the range is none, or longer than ten years, or the stamp is no instant
 */
export function toICalendar(
  schedule: Pick<Schedule, 'describe'>,
  range: DescribedRange,
  options: ICalendarOptions,
): string {
  return formatICalendar(schedule.describe(range), options);
}

export function formatICalendar<D extends Deviation>(
  { deviations }: { readonly deviations: readonly D[] },
  { stamp, name, id = name ?? '', summary = summaryOf }: ICalendarOptions<D>,
): string {
  const dtStamp = new Date(millisOf(stamp)).toISOString().replace(/[-:]|\.\d+/g, '');
  const events = deviations.filter(isEvent).flatMap((deviation) => {
    const { from, through = from } = deviation;
    const office = typeof id === 'string' ? id : id(deviation);
    return [
      'BEGIN:VEVENT',
      // Deviations do not overlap, so the first day tells them apart, even when one is extended or has other hours.
      `UID:${escaped(`${from}${office && `-${office}`}`)}@atd-widgets`,
      `DTSTAMP:${dtStamp}`,
      `DTSTART;VALUE=DATE:${dateOf(from)}`,
      `DTEND;VALUE=DATE:${dateOf(formatDay(parseDay(through) + 1))}`,
      `SUMMARY:${escaped(summary(deviation))}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//atd-widgets//schedule//EN',
    'METHOD:PUBLISH',
    ...(name === undefined ? [] : [`NAME:${escaped(name)}`, `X-WR-CALNAME:${escaped(name)}`]),
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** A day whose decree is not known yet, and of which nothing else is, is no event. */
function isEvent({ hours, closures, notice, confirmed }: Deviation): boolean {
  return Boolean(hours ?? closures[0] ?? notice ?? confirmed);
}

/** The hours as data; the kind of the notice or of the cause where the regular hours hold. */
function summaryOf({ hours, notice, cause }: Deviation): string {
  if (!hours) return notice?.kind ?? cause.kind;
  if (hours.kind === 'spans') return hours.spans.map(timesOf).join(', ');
  return hours.kind === 'always' ? '00:00-24:00' : 'closed';
}

function timesOf({ start, end, openEnd, state }: DaySpan): string {
  if (openEnd) return `${clock(start)}+`;
  return `${clock(start)}-${clock(end)}${state === 'open' ? '' : ` ${state}`}`;
}

/** Midnight is 24:00 as an end, and the hours of the next day count from 0 again. */
function clock(minutes: number): string {
  const ofDay = minutes > DAY_MINUTES ? minutes - DAY_MINUTES : minutes;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
}

function dateOf(iso: string): string {
  return iso.replaceAll('-', '');
}

/** The value of a property of type TEXT; control characters are not allowed in it. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** Breaks a line so that no part is longer than allowed; a further part begins with a space. */
function folded(line: string): string {
  let result = '';
  let bytes = 0;
  for (const character of line) {
    const size = bytesOf(character);
    if (bytes + size > MAX_LINE_BYTES) {
      result += '\r\n ';
      bytes = 1;
    }
    result += character;
    bytes += size;
  }
  return result;
}

/** The octets of a character in UTF-8. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
