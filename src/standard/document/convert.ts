/** Converts the parts of a valid document to the library's model. */
import type { RegularHours, Span } from '../../schedule/model.js';
import type { LocalizedText } from '../../text.js';
import type { Charter, Source } from '../charter.js';
import type { DatedException, Footnote, Office, PostalAddress } from '../model.js';
import type { Channel, Services } from '../services.js';
import { minutesOf, type Timed } from './hours.js';
import type {
  ChannelDocument,
  CharterDocument,
  ExceptionDocument,
  FootnoteDocument,
  ItemDocument,
  OfficeDocument,
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

export function readCharter(document: CharterDocument): Charter {
  const { title, introduction, source } = document;
  const { values, rights, expectations, restrictions } = document;
  const named = Object.entries({ values, rights, expectations, restrictions });
  const sections = named.flatMap(([name, section]) =>
    section ? [[name, { ...section, items: textsOf(section.items) }] as const] : [],
  );
  const sources = named.flatMap(([, section]) =>
    (section?.items ?? []).flatMap((item): [string, Source][] =>
      item.source ? [[item.identifier, item.source]] : [],
    ),
  );
  return {
    title,
    introduction,
    source,
    ...Object.fromEntries(sections),
    ...(sources.length > 0 && { sources: Object.fromEntries(sources) }),
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
    ...rest,
    ...(url !== undefined && { url }),
    ...(text && { text }),
    ...(hours && { hours }),
  };
}

export function readOffice(document: OfficeDocument, hours: RegularHours): Office {
  const { identifier: id, address, ...rest } = withoutTimes(document);
  return { id, hours, ...rest, ...(address && addressOf(address)) };
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

/** The address; one that is given by its parts is also joined to one line, as on an envelope. */
function addressOf(
  address: NonNullable<OfficeDocument['address']>,
): Pick<Office, 'address' | 'postalAddress'> {
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
