/** Writes a standard as a document, which reads as the same standard. */
import type { RegularHours, Span, WeekHours } from '../../schedule/model.js';
import { formatHours } from '../../schedule/osm/format-hours.js';
import type { LocalizedText } from '../../text.js';
import { SECTIONS, type Charter } from '../charter.js';
import type { Booking, LocationFacts } from '../location.js';
import type { DatedException, Office, Standard } from '../model.js';
import type { Channel, Services } from '../services.js';
import { FORMAT_VERSION } from './schema.js';

const WEEK = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** @returns JSON as {@link StandardDocument} describes it */
export function writeStandard(standard: Standard): object {
  const { id, zone, offices, exceptions, footnotes, charter, services, ...rest } = standard;
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOrganization',
    formatVersion: FORMAT_VERSION,
    identifier: id,
    ...rest,
    timeZone: zone,
    department: offices.map(writeOffice),
    exceptions: exceptions.map(writeException),
    footnotes: footnotes.map(withIdentifier),
    ...(charter && { charter: writeCharter(charter) }),
    ...(services && { services: writeServices(services) }),
  };
}

function writeOffice({ hours, ...office }: Office): object {
  return {
    '@type': 'GovernmentOffice',
    ...withIdentifier(writeFacts(office)),
    ...writeHours(hours),
  };
}

/** A place with its facts in the words of schema.org. */
function writeFacts<T extends LocationFacts>(place: T): Omit<T, keyof LocationFacts> {
  const { address, postalAddress, map, features, booking, ...rest } = place;
  const addressDocument = postalAddress ? { '@type': 'PostalAddress', ...postalAddress } : address;
  return {
    ...rest,
    ...(addressDocument && { address: addressDocument }),
    ...(map !== undefined && { hasMap: map }),
    ...(features && {
      amenityFeature: features.map((each) => ({
        '@type': 'LocationFeatureSpecification',
        ...each,
      })),
    }),
    ...(booking && { potentialAction: writeBooking(booking) }),
  };
}

function writeBooking({ url: target, name }: Booking): object {
  return { '@type': 'ReserveAction', ...(name && { name }), target };
}

/** Writes a week of plain hours in schema.org; all other hours in the notation of OpenStreetMap. */
function writeHours(hours: RegularHours): object {
  const isPlain = 'week' in hours && hours.week.flat().every((span) => isPlainSpan(span));
  if (!isPlain) return { openingHours: formatHours(hours) };
  const { publicHolidays } = hours;
  return { openingHoursSpecification: specifications(hours), publicHolidays };
}

function isPlainSpan([, end, access]: Span): boolean {
  return end <= 1440 && access === undefined;
}

export function specifications({ week }: WeekHours): object[] {
  const days = new Map<string, string[]>();
  week.forEach((spans, index) => {
    for (const [from, to] of spans) {
      const times = `${clock(from)} ${clock(to)}`;
      days.set(times, [...(days.get(times) ?? []), String(WEEK[index])]);
    }
  });
  return [...days].map(([times, dayOfWeek]) => {
    const [opens, closes] = times.split(' ');
    return { '@type': 'OpeningHoursSpecification', dayOfWeek, opens, closes };
  });
}

function writeException(exception: DatedException): object {
  if (exception.kind === 'as-usual') return exception;
  const { spans, ...rest } = exception;
  if (!spans) return rest;
  return { ...rest, times: spans.map(([from, to]) => [clock(from), clock(to % 1440 || 1440)]) };
}

function writeCharter({ sources, channels, ...charter }: Charter): object {
  const sections = SECTIONS.flatMap((name) => {
    const section = charter[name];
    if (!section) return [];
    return [{ [name]: { ...section, items: listOf(section.items, sources, channels) } }];
  });
  return Object.assign({ ...charter }, ...sections) as object;
}

function writeServices({ channels, feedback, ...services }: Services): object {
  return {
    ...services,
    availableChannel: channels.map(writeChannel),
    ...(feedback && { feedback: { ...feedback, items: listOf(feedback.items) } }),
  };
}

function writeChannel({ url, text, hours, ...channel }: Channel): object {
  return {
    '@type': 'ServiceChannel',
    ...withIdentifier(writeFacts(channel)),
    ...(url !== undefined && { serviceUrl: url }),
    ...(text && { description: text }),
    ...(hours && writeHours(hours)),
  };
}

function listOf(
  items: Readonly<Record<string, LocalizedText>>,
  sources: Charter['sources'] = {},
  channels: Charter['channels'] = {},
): object[] {
  return Object.entries(items).map(([identifier, text]) => {
    const [source, channel] = [sources[identifier], channels[identifier]];
    return { identifier, text, ...(source && { source }), ...(channel && { channel }) };
  });
}

function withIdentifier({ id, ...rest }: { readonly id: string }): object {
  return { identifier: id, ...rest };
}

/** "08:30" for 510. */
function clock(minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
