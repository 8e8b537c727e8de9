/** Reads the hours of an office or a channel in a document. */
import type { Exception, RegularHours, Span } from '../../schedule/model.js';
import type { Issue } from './issue.js';
import type { ChannelDocument, OfficeDocument } from './place-schemas.js';

/** The parsers of the notations; in a browser they are fetched only where a document needs them. */
export interface HoursParsers {
  /** Parses hours in the vocabulary of schema.org. @throws SchemaOrgError */
  readonly specifications: (node: unknown) => {
    readonly hours: RegularHours;
    readonly exceptions: readonly Exception[];
  };
  /** Parses hours in the notation of OpenStreetMap. @throws ScheduleSyntaxError */
  readonly notation: (text: string) => RegularHours;
  /** Finds hours in that notation that are valid but hardly meant. */
  readonly warnings?: (hours: RegularHours) => readonly HoursWarning[];
}

/** The notations that need a parser. */
export type Notation = 'specifications' | 'notation';

/** A warning about valid hours; the `correction` is in their notation. */
type HoursWarning = Omit<Issue, 'path'> & { readonly correction?: string };

export interface OfficeHours {
  readonly hours: RegularHours;
  readonly exceptions: readonly Exception[];
}

const WEEK = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A part of a document that has opening hours: an office, or a channel. */
export type Timed = OfficeDocument | ChannelDocument;

export function hasTimes(at: Timed): boolean {
  return Boolean(
    at.openingHoursSpecification ?? at.specialOpeningHoursSpecification ?? at.openingHours,
  );
}

/** The parsers that the hours need; none for a plain week. */
export function parsersFor(at: Timed): readonly Notation[] {
  if (plainWeek(at)) return [];
  const { openingHours, openingHoursSpecification, specialOpeningHoursSpecification } = at;
  const isSpecified = openingHoursSpecification ?? specialOpeningHoursSpecification;
  return [
    ...(openingHours === undefined ? [] : (['notation'] as const)),
    ...(isSpecified ? (['specifications'] as const) : []),
  ];
}

/**
 * @param parsers needed unless the hours are a plain week
 * @param issue called for invalid hours, with their path within the office or channel
 * @param warning called for hours that are valid but hardly meant
 * @returns undefined where the hours are invalid
 */
export function readTimes(
  at: Timed,
  parsers: Partial<HoursParsers>,
  issue: (path: string, found: string, expected: string) => void,
  warning: (path: string, found: string, expected: string) => void,
): OfficeHours | undefined {
  if (at.openingHours !== undefined && at.openingHoursSpecification) {
    issue('', 'hours in two notations', 'one of them');
    return undefined;
  }
  try {
    const read = readHours(at, parsers);
    for (const { found, expected, correction } of (read && parsers.warnings?.(read.hours)) ?? []) {
      warning('.openingHours', found, withHint(expected, correction));
    }
    return read;
  } catch (error) {
    // The parsers' errors have a path, what was found and what is expected; a text of hours has no inner
    // path.
    const { path = 'openingHours', found, expected = 'hours', correction } = error as HoursError;
    issue(`.${path}`, found ?? String(error), withHint(expected, correction));
    return undefined;
  }
}

function withHint(expected: string, correction: string | undefined): string {
  return correction === undefined ? expected : `${expected}; perhaps ${correction}`;
}

/** The properties that the parsers' errors may have. */
type HoursError = Partial<Issue> & { readonly correction?: string };

/** @throws SchemaOrgError or ScheduleSyntaxError where the hours make no sense */
function readHours(at: Timed, parsers: Partial<HoursParsers>): OfficeHours | undefined {
  const { openingHours, publicHolidays = 'unknown' } = at;
  const week = plainWeek(at);
  if (week) return { hours: { week, publicHolidays }, exceptions: [] };
  const isClosed = publicHolidays === 'closed';
  const { openingHoursSpecification: regular, specialOpeningHoursSpecification: special } = at;
  const specified =
    regular || special
      ? parsers.specifications?.({
          openingHoursSpecification: [
            ...(regular ?? []),
            ...(isClosed ? [CLOSED_ON_HOLIDAYS] : []),
          ],
          specialOpeningHoursSpecification: special ?? [],
        })
      : undefined;
  if (openingHours === undefined) return specified;
  const noted = parsers.notation?.(openingHours + (isClosed ? '; PH off' : ''));
  return noted && { hours: noted, exceptions: specified?.exceptions ?? [] };
}

const CLOSED_ON_HOLIDAYS = { dayOfWeek: 'PublicHolidays', opens: '00:00', closes: '00:00' };

/**
 * The hours of a week that is the same all year, stated day by day; undefined where the hours are more
 * complex.
 */
function plainWeek(at: Timed): Span[][] | undefined {
  const { openingHoursSpecification: regular, specialOpeningHoursSpecification: special } = at;
  if (!regular || special?.[0]) return undefined;
  const week: Span[][] = WEEK.map(() => []);
  for (const { dayOfWeek = [], opens, closes, validFrom, validThrough } of regular) {
    const [start, end] = [minutesOf(opens), minutesOf(closes)];
    const days = [dayOfWeek].flat().map((day) => week[WEEK.indexOf(day.replace(/^.*[/:]/, ''))]);
    const isPlain = start < end && days.length > 0 && days.every(Boolean);
    if (!isPlain || (validFrom ?? validThrough) !== undefined) return undefined;
    for (const day of days) day?.push([start, end]);
  }
  for (const day of week) day.sort(([a], [b]) => a - b);
  const overlaps = week.some((day) => day.some(([, end], at) => end > (day[at + 1]?.[0] ?? end)));
  return overlaps ? undefined : week;
}

/** Minutes since midnight: 510 for "08:30". */
export function minutesOf(time: string | undefined): number {
  const [hour = NaN, minute = NaN] = (time ?? '').split(':').map(Number);
  return hour * 60 + minute;
}
