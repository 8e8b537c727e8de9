/** Writes a standard as a document, which reads as the same standard. */
import type { RegularHours, Span, WeekHours } from '../../schedule/model.js';
import { formatHours } from '../../schedule/osm/format-hours.js';
import type { LocalizedText } from '../../text.js';
import { SECTIONS, type Charter } from '../charter.js';
import type { Booking, LocationFacts } from '../location.js';
import type { DatedException, Office, Standard } from '../model.js';
import type { Channel, Services } from '../services.js';
import { FORMAT_VERSION, type StandardDocument } from './schema.js';

const WEEK = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

type OfficeNode = StandardDocument['department'][number];
type ExceptionNode = NonNullable<StandardDocument['exceptions']>[number];
type CharterNode = NonNullable<StandardDocument['charter']>;
type ServicesNode = NonNullable<StandardDocument['services']>;
type ChannelNode = ServicesNode['availableChannel'][number];
type FactNodes = Pick<OfficeNode, 'address' | 'hasMap' | 'amenityFeature' | 'potentialAction'>;
type HoursNode = Pick<OfficeNode, 'openingHours' | 'openingHoursSpecification' | 'publicHolidays'>;
type PointNode = NonNullable<CharterNode['rights']>['items'][number];

/** @throws RangeError if the standard has no `dateModified`, which every document states */
export function writeStandard(standard: Standard): StandardDocument {
  const { id, zone, offices, exceptions, footnotes, charter, services, ...others } = standard;
  const { dateModified, calendar, ...rest } = others;
  if (dateModified === undefined) throw new RangeError('dateModified is missing: an ISO date');
  return {
    ...{ '@context': 'https://schema.org', '@type': 'GovernmentOrganization' },
    formatVersion: FORMAT_VERSION,
    identifier: id,
    ...rest,
    dateModified,
    timeZone: zone,
    ...(calendar && { calendar: writable(calendar) }),
    department: offices.map(writeOffice),
    exceptions: exceptions.map(writeException),
    footnotes: footnotes.map(withIdentifier),
    ...(charter && { charter: writeCharter(charter) }),
    ...(services && { services: writeServices(services) }),
  };
}

/** A copy that may be changed. */
function writable<T>(value: T): Writable<T> {
  return structuredClone(value) as Writable<T>;
}

type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;

/** Adds a type of schema.org, which the format itself ignores. */
export function typed<N extends string, T extends object>(type: N, node: T): T & { '@type': N } {
  return { '@type': type, ...node };
}

function writeOffice({ hours, ...office }: Office): OfficeNode {
  return typed('GovernmentOffice', {
    ...withIdentifier(writeFacts(office)),
    ...writeHours(hours),
  });
}

/** A place with its facts in the words of schema.org. */
function writeFacts<T extends LocationFacts>(place: T): Omit<T, keyof LocationFacts> & FactNodes {
  const { address, postalAddress, map, features, booking, ...rest } = place;
  const addressNode = postalAddress ? typed('PostalAddress', { ...postalAddress }) : address;
  return {
    ...rest,
    ...(addressNode && { address: addressNode }),
    ...(map !== undefined && { hasMap: map }),
    ...(features && {
      amenityFeature: features.map((each) => typed('LocationFeatureSpecification', { ...each })),
    }),
    ...(booking && { potentialAction: writeBooking(booking) }),
  };
}

function writeBooking({ url: target, name }: Booking): NonNullable<FactNodes['potentialAction']> {
  return { '@type': 'ReserveAction', ...(name && { name }), target };
}

/** Writes a week of plain hours in schema.org; all other hours in the notation of OpenStreetMap. */
function writeHours(hours: RegularHours): HoursNode {
  const isPlain = 'week' in hours && hours.week.flat().every((span) => isPlainSpan(span));
  if (!isPlain) return { openingHours: formatHours(hours) };
  const { publicHolidays } = hours;
  return { openingHoursSpecification: specifications(hours), publicHolidays };
}

function isPlainSpan([, end, access]: Span): boolean {
  return end <= 1440 && access === undefined;
}

export function specifications({
  week,
}: WeekHours): NonNullable<HoursNode['openingHoursSpecification']> {
  const days = new Map<string, string[]>();
  week.forEach((spans, index) => {
    for (const [from, to] of spans) {
      const times = `${clock(from)} ${clock(to)}`;
      days.set(times, [...(days.get(times) ?? []), String(WEEK[index])]);
    }
  });
  return [...days].map(([times, dayOfWeek]) => {
    const [opens = '', closes = ''] = times.split(' ');
    return typed('OpeningHoursSpecification', { dayOfWeek, opens, closes });
  });
}

function writeException(exception: DatedException): ExceptionNode {
  const { offices, ...others } = exception;
  const named = offices && { offices: [...offices] };
  if (others.kind === 'as-usual') return { ...others, ...named };
  const { spans, ...rest } = others;
  if (!spans) return { ...rest, ...named };
  const times = spans.map(([from, to]): [string, string] => [
    clock(from),
    clock(to % 1440 || 1440),
  ]);
  return { ...rest, ...named, times };
}

function writeCharter({ sources, channels, introduction, ...charter }: Charter): CharterNode {
  const { title, source } = charter;
  const node: CharterNode = { title, introduction: [...introduction], source };
  for (const name of SECTIONS) {
    const section = charter[name];
    if (section) node[name] = { ...section, items: listOf(section.items, sources, channels) };
  }
  return node;
}

function writeServices({ channels, feedback, ...services }: Services): ServicesNode {
  return {
    ...services,
    availableChannel: channels.map(writeChannel),
    ...(feedback && { feedback: { ...feedback, items: listOf(feedback.items) } }),
  };
}

function writeChannel({ url, text, hours, purposes, offices, ...channel }: Channel): ChannelNode {
  return typed('ServiceChannel', {
    ...withIdentifier(writeFacts(channel)),
    purposes: [...purposes],
    ...(offices && { offices: [...offices] }),
    ...(url !== undefined && { serviceUrl: url }),
    ...(text && { description: text }),
    ...(hours && writeHours(hours)),
  });
}

function listOf(
  items: Readonly<Record<string, LocalizedText>>,
  sources: Charter['sources'] = {},
  channels: Charter['channels'] = {},
): PointNode[] {
  return Object.entries(items).map(([identifier, text]) => {
    const [source, channel] = [sources[identifier], channels[identifier]];
    return { identifier, text, ...(source && { source }), ...(channel && { channel }) };
  });
}

function withIdentifier<T extends { readonly id: string }>({
  id,
  ...rest
}: T): Omit<T, 'id'> & { identifier: string } {
  return { identifier: id, ...rest };
}

/** "08:30" for 510. */
function clock(minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
