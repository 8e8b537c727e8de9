/** Converts the parts of a valid document to the library's model. */
import type { RegularHours, Span } from '../../schedule/model.js';
import type { LocalizedText } from '../../text.js';
import type { Charter } from '../charter.js';
import type { LocationFacts, PostalAddress } from '../location.js';
import type { DatedException, Footnote, Office } from '../model.js';
import type { Channel, Services } from '../services.js';
import { minutesOf, type Timed } from './hours.js';
import type { ChannelDocument, OfficeDocument } from './place-schemas.js';
import type {
  CharterDocument,
  ExceptionDocument,
  FootnoteDocument,
  ItemDocument,
  ServicesDocument,
} from './schema.js';

export function readException({ kind, times, ...rest }: ExceptionDocument): DatedException {
  const spans = times?.map(([from, to]): Span => {
    const [start, end] = [minutesOf(from), minutesOf(to)];
    return [start, end > start ? end : end + 1440];
  });
  switch (kind) {
    case 'hours':
    case 'appointment':
      return { kind, spans: spans ?? [], ...rest };
    case 'closed':
      return { kind, ...(spans && { spans }), ...rest };
    case 'as-usual':
      return { kind, ...rest };
  }
}

export function readFootnote({ identifier: id, ...rest }: FootnoteDocument): Footnote {
  return { id, ...rest };
}

/** @param channelIds of the standard: a point that names another channel names none */
export function readCharter(document: CharterDocument, channelIds: ReadonlySet<string>): Charter {
  const { title, introduction, source } = document;
  const { values, rights, expectations, restrictions } = document;
  const named = Object.entries({ values, rights, expectations, restrictions });
  const sections = named.flatMap(([name, section]) =>
    section ? [[name, { ...section, items: textsOf(section.items) }] as const] : [],
  );
  const points = named.flatMap(([, section]) => section?.items ?? []);
  const sources = points.flatMap(({ identifier, source: own }) =>
    own ? [[identifier, own] as const] : [],
  );
  const channels = points.flatMap(({ identifier, channel }) =>
    channel !== undefined && channelIds.has(channel) ? [[identifier, channel] as const] : [],
  );
  return {
    title,
    introduction,
    source,
    ...Object.fromEntries(sections),
    ...(sources[0] && { sources: Object.fromEntries(sources) }),
    ...(channels[0] && { channels: Object.fromEntries(channels) }),
  };
}

export function readServices(
  { availableChannel: _, feedback, ...rest }: ServicesDocument,
  channels: readonly Channel[],
): Services {
  return {
    ...rest,
    channels,
    ...(feedback && { feedback: { ...feedback, items: textsOf(feedback.items) } }),
  };
}

export function readChannel(document: ChannelDocument, hours?: RegularHours): Channel {
  const { identifier: id, serviceUrl: url, description: text, ...rest } = withoutTimes(document);
  return {
    id,
    ...withFacts(rest),
    ...(url !== undefined && { url }),
    ...(text && { text }),
    ...(hours && { hours }),
  };
}

export function readOffice(document: OfficeDocument, hours: RegularHours): Office {
  const { identifier: id, ...rest } = withoutTimes(document);
  return { id, hours, ...withFacts(rest) };
}

/** The document without its hours, which are read separately. */
function withoutTimes<T extends Timed>(document: T): Omit<T, keyof Times> {
  const {
    openingHours: _,
    openingHoursSpecification: __,
    specialOpeningHoursSpecification: ___,
    publicHolidays: ____,
    ...rest
  } = document;
  return rest;
}

type Times = Pick<
  Timed,
  | 'openingHours'
  | 'openingHoursSpecification'
  | 'specialOpeningHoursSpecification'
  | 'publicHolidays'
>;

type Facts = Pick<OfficeDocument, 'address' | 'hasMap' | 'amenityFeature' | 'potentialAction'>;

/** The document with the facts for people who come or write in the model's words. */
function withFacts<T extends Facts>(document: T): Omit<T, keyof Facts> & LocationFacts {
  const { address, hasMap, amenityFeature, potentialAction, ...rest } = document;
  const { target, name } = potentialAction ?? {};
  return {
    ...rest,
    ...(address && addressOf(address)),
    ...(hasMap !== undefined && { map: hasMap }),
    ...(amenityFeature && { features: amenityFeature }),
    ...(target !== undefined && { booking: { url: target, ...(name && { name }) } }),
  };
}

/** The address; one that is given by its parts is also joined to one line, as on an envelope. */
function addressOf(
  address: NonNullable<OfficeDocument['address']>,
): Pick<LocationFacts, 'address' | 'postalAddress'> {
  if ('lv' in address) return { address: address };
  const postalAddress = address as PostalAddress;
  const { streetAddress, addressLocality, postalCode } = postalAddress;
  const parts = [streetAddress, addressLocality, postalCode && { lv: postalCode }];
  const present = parts.filter((part) => part !== undefined && part !== '');
  const languages = new Set(present.flatMap((part) => Object.keys(part)));
  const lines = [...languages].map((language) => [
    language,
    present.map((part) => part[language] ?? part.lv).join(', '),
  ]);
  return {
    postalAddress,
    ...(present[0] && { address: Object.fromEntries(lines) as LocalizedText }),
  };
}

function textsOf(items: readonly ItemDocument[]): Record<string, LocalizedText> {
  return Object.fromEntries(items.map(({ identifier, text }) => [identifier, text]));
}
