/** The hours of an office, as its document writes them. */
import type { Exception, RegularHours, Span } from '../../schedule/model.js';
import type { Issue } from './issue.js';
import type { ChannelDocument, OfficeDocument } from './schema.js';

/** What reads the notations; whoever reads documents in a browser fetches it only where it is needed. */
export interface HoursParsers {
  /** Hours in the vocabulary of schema.org. @throws SchemaOrgError */
  readonly specifications: (node: unknown) => {
    readonly hours: RegularHours;
    readonly exceptions: readonly Exception[];
  };
  /** Hours in the notation of OpenStreetMap. @throws ScheduleSyntaxError */
  readonly notation: (text: string) => RegularHours;
  /** What can be read of hours in that notation, but was hardly meant. */
  readonly warnings?: (hours: RegularHours) => readonly HoursWarning[];
}

/** The notations that need a reader. */
export type Notation = 'specifications' | 'notation';

/** What is said of hours that can be read; the `correction` is in their notation. */
type HoursWarning = Omit<Issue, 'path'> & { readonly correction?: string };

export interface OfficeHours {
  readonly hours: RegularHours;
  readonly exceptions: readonly Exception[];
}

const WEEK = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** What has opening hours in a document: an office, or a channel. */
export type Timed = OfficeDocument | ChannelDocument;

export function hasTimes(at: Timed): boolean {
  return Boolean(
    at.openingHoursSpecification ?? at.specialOpeningHoursSpecification ?? at.openingHours,
  );
}

/** Which readers the hours need: none where they are a plain week. */
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
 * @param reader where there may be more than a plain week
 * @param issue called with hours that make no sense, and where in the place they stand
 * @param warning told of hours that are hardly meant so
 */
export function readTimes(
  at: Timed,
  reader: Partial<HoursParsers>,
  issue: (path: string, found: string, expected: string) => void,
  warning: (path: string, found: string, expected: string) => void,
): OfficeHours | undefined {
  if (at.openingHours !== undefined && at.openingHoursSpecification) {
    issue('', 'hours in two notations', 'one of them');
    return undefined;
  }
  try {
    const read = readHours(at, reader);
    for (const { found, expected, correction } of (read && reader.warnings?.(read.hours)) ?? []) {
      warning('.openingHours', found, withHint(expected, correction));
    }
    return read;
  } catch (error) {
    // The readers' errors say where, what and what else; a text of hours has no inner path.
    const { path = 'openingHours', found, expected = 'hours', correction } = error as HoursError;
    issue(`.${path}`, found ?? String(error), withHint(expected, correction));
    return undefined;
  }
}

function withHint(expected: string, correction: string | undefined): string {
  return correction === undefined ? expected : `${expected}; perhaps ${correction}`;
}

/** What the readers of hours say in their errors. */
type HoursError = Partial<Issue> & { readonly correction?: string };

/** @throws SchemaOrgError or ScheduleSyntaxError where the hours make no sense */
function readHours(at: Timed, reader: Partial<HoursParsers>): OfficeHours | undefined {
  const { openingHours, publicHolidays = 'unknown' } = at;
  const week = plainWeek(at);
  if (week) return { hours: { week, publicHolidays }, exceptions: [] };
  const isClosed = publicHolidays === 'closed';
  const { openingHoursSpecification: told, specialOpeningHoursSpecification: special } = at;
  const specified =
    told || special
      ? reader.specifications?.({
          openingHoursSpecification: [...(told ?? []), ...(isClosed ? [CLOSED_ON_HOLIDAYS] : [])],
          specialOpeningHoursSpecification: special ?? [],
        })
      : undefined;
  if (openingHours === undefined) return specified;
  const noted = reader.notation?.(openingHours + (isClosed ? '; PH off' : ''));
  return noted && { hours: noted, exceptions: specified?.exceptions ?? [] };
}

const CLOSED_ON_HOLIDAYS = { dayOfWeek: 'PublicHolidays', opens: '00:00', closes: '00:00' };

/** A week that is the same all year round, told day by day; nothing where there is more to it. */
function plainWeek(at: Timed): Span[][] | undefined {
  const { openingHoursSpecification: told, specialOpeningHoursSpecification: special } = at;
  if (!told || special?.[0]) return undefined;
  const week: Span[][] = WEEK.map(() => []);
  for (const { dayOfWeek = [], opens, closes, validFrom, validThrough } of told) {
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

/** Of "08:30" it is 510. */
export function minutesOf(time: string | undefined): number {
  const [hour = NaN, minute = NaN] = (time ?? '').split(':').map(Number);
  return hour * 60 + minute;
}
