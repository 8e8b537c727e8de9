/** The parts of a document that has been found right, as the rest of the library knows them. */
import type { Span } from '../../schedule/model.js';
import type { LocalizedText } from '../../text.js';
import { SECTIONS, type Charter, type Source } from '../charter.js';
import type { DatedException, Footnote } from '../model.js';
import type { Channel, Services } from '../services.js';
import { minutesOf } from './hours.js';
import type {
  ChannelDocument,
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

export function readCharter(document: CharterDocument): Charter {
  const { title, introduction, source } = document;
  const sections = SECTIONS.flatMap((name) => {
    const section = document[name];
    return section ? [[name, { ...section, items: textsOf(section.items) }] as const] : [];
  });
  const named = SECTIONS.flatMap((name) => document[name]?.items ?? []);
  const sources = named.flatMap((item): [string, Source][] =>
    item.source ? [[item.identifier, item.source]] : [],
  );
  return {
    title,
    introduction,
    source,
    ...Object.fromEntries(sections),
    ...(sources.length > 0 && { sources: Object.fromEntries(sources) }),
  };
}

export function readServices({ availableChannel, feedback, ...rest }: ServicesDocument): Services {
  return {
    ...rest,
    channels: availableChannel.map(readChannel),
    ...(feedback && { feedback: { ...feedback, items: textsOf(feedback.items) } }),
  };
}

function readChannel(document: ChannelDocument): Channel {
  const { identifier: id, serviceUrl: url, description: text, ...rest } = document;
  return { id, ...rest, ...(url !== undefined && { url }), ...(text && { text }) };
}

function textsOf(items: readonly ItemDocument[]): Record<string, LocalizedText> {
  return Object.fromEntries(items.map(({ identifier, text }) => [identifier, text]));
}
