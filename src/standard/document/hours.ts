/** The hours of an office, as its document writes them. */
import type { Exception, RegularHours, Span } from '../../schedule/model.js';
import type { OfficeDocument } from './schema.js';

/** What reads the notations; whoever reads documents in a browser fetches it only where it is needed. */
export interface HoursReader {
  /** Hours in the vocabulary of schema.org. @throws SchemaOrgError */
  readonly specifications: (node: unknown) => {
    readonly hours: RegularHours;
    readonly exceptions: readonly Exception[];
  };
  /** Hours in the notation of OpenStreetMap. @throws ScheduleSyntaxError */
  readonly notation: (text: string) => RegularHours;
}

export interface OfficeHours {
  readonly hours: RegularHours;
  readonly exceptions: readonly Exception[];
}

const WEEK = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/**
 * @param reader where there may be more than a plain week
 * @returns nothing where there are no hours, or none that can be read without a reader
 * @throws SchemaOrgError or ScheduleSyntaxError where the hours make no sense
 */
export function readHours(office: OfficeDocument, reader?: HoursReader): OfficeHours | undefined {
  const { openingHours, publicHolidays = 'unknown' } = office;
  const week = plainWeek(office);
  if (week) return { hours: { week, publicHolidays }, exceptions: [] };
  if (!reader) return undefined;
  const isClosed = publicHolidays === 'closed';
  const { openingHoursSpecification: told, specialOpeningHoursSpecification: special } = office;
  const specified = told ?? special;
  const { hours, exceptions } = specified
    ? reader.specifications({
        openingHoursSpecification: [...(told ?? []), ...(isClosed ? [CLOSED_ON_HOLIDAYS] : [])],
        specialOpeningHoursSpecification: special ?? [],
      })
    : { exceptions: [] };
  if (openingHours === undefined) return hours && { hours, exceptions };
  return { hours: reader.notation(openingHours + (isClosed ? '; PH off' : '')), exceptions };
}

const CLOSED_ON_HOLIDAYS = { dayOfWeek: 'PublicHolidays', opens: '00:00', closes: '00:00' };

/** A week that is the same all year round, told day by day; nothing where there is more to it. */
function plainWeek(office: OfficeDocument): Span[][] | undefined {
  const { openingHoursSpecification: told, specialOpeningHoursSpecification: special } = office;
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
