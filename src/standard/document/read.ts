/**
 * Reads a standard document. An invalid office, channel, footnote or point of the charter is dropped by
 * itself, and so is an invalid charter or services part as a whole. An issue with the institution or with a
 * dated exception rejects the document, since an ignored closure would be a wrong "open".
 */
import * as v from 'valibot';
import type { Footnote, Office, Standard } from '../model.js';
import type { Channel } from '../services.js';
import { describe, type Issue } from './issue.js';
import {
  hasTimes,
  parsersFor,
  readTimes,
  type HoursParsers,
  type Notation,
  type Timed,
} from './hours.js';
import {
  readChannel,
  readCharter,
  readException,
  readFootnote,
  readOffice,
  readServices,
} from './convert.js';
import { documentSchema } from './schema.js';
import { contradictionsIn, unknownChannelsIn } from './contradictions.js';
import { append, issuesOf, dropInvalidParts } from './validate.js';
import { channelsIn, officesIn } from './json.js';
import { misspelledIn, unknownIn } from './unknown.js';

export interface ReadStandard {
  /** Absent where the document as a whole cannot be used. */
  readonly standard?: Standard;
  /** The id of the institution, where the document has one, even if the rest cannot be used. */
  readonly institution?: string;
  /** The parts that are invalid, and so are not in the standard. */
  readonly issues: readonly Issue[];
  /** The parts that are in the standard but hardly meant: hours with a rule that never holds. */
  readonly warnings?: readonly Issue[];
  /** The parsers that are missing to read some of the hours. */
  readonly needsParsers?: readonly (Notation | 'syntax')[];
}

export interface Parsers extends HoursParsers {
  /** Finds where a text stops being JSON. It is needed only for the message. */
  readonly syntax: (text: string) => Omit<Issue, 'path'> | undefined;
}

/** Many times the size of a document with all institutions of a country. */
const MAX_CHARACTERS = 2_000_000;

/**
 * @param document JSON, as text or parsed
 * @param parsers of hours that are more than a plain week, and of text that is not JSON
 */
export function readStandard(document: unknown, parsers: Partial<Parsers> = {}): ReadStandard {
  const issues: Issue[] = [];
  const warnings: Issue[] = [];
  let institution: { readonly institution?: string } = {};
  const issue = (path: string, found: string, expected: string): ReadStandard => {
    issues.push({ path, found, expected });
    return { ...institution, issues };
  };
  let parsed = document;
  if (typeof document === 'string') {
    if (document.length > MAX_CHARACTERS) {
      return issue('', `${document.length} characters`, `no more than ${MAX_CHARACTERS}`);
    }
    // A byte order mark is no part of JSON, and some editors write one.
    const text = document.replace(/^\uFEFF/, '');
    try {
      parsed = JSON.parse(text);
    } catch {
      const { syntax } = parsers;
      const { found, expected = 'JSON' } = syntax?.(text) ?? {};
      const read = issue('', found ?? `text that is not JSON: ${describe(text)}`, expected);
      return syntax ? read : { ...read, needsParsers: ['syntax'] };
    }
  }
  const { identifier: own } = Object(parsed) as { readonly identifier?: unknown };
  if (typeof own === 'string') institution = { institution: own };
  const { document: whole, positions } = dropInvalidParts(parsed, issues);
  const read = v.safeParse(documentSchema, whole);
  const wrong = [
    ...misspelledIn(parsed, documentSchema, []),
    ...issuesOf(documentSchema, whole, []),
  ];
  append(issues, [...wrong, ...unknownIn(parsed)]);
  if (!read.success || wrong[0]) return { ...institution, issues };

  const {
    formatVersion,
    identifier: id,
    timeZone: zone,
    dateModified,
    department,
    ...rest
  } = read.output;
  const { exceptions = [], footnotes = [], charter, services, ...others } = rest;
  if (!isZone(zone)) return issue('timeZone', zone, 'an IANA time zone such as Europe/Riga');

  // Some offices have been dropped by now; a path has to fit the document as its author wrote it.
  const pathAt = (list: string, index: number) =>
    `${list}[${positions.get(list)?.[index] ?? index}]`;
  const dated = exceptions.map(readException);
  /**
   * The hours of an office or channel; its special hours are added to the exceptions. Undefined where the
   * hours are invalid.
   */
  const hoursAt = (at: Timed, place: string): Office['hours'] | undefined => {
    const result = readTimes(
      at,
      parsers,
      (path, ...details) => issue(place + path, ...details),
      (path, found, expected) => warnings.push({ path: place + path, found, expected }),
    );
    const own = result?.exceptions ?? [];
    append(
      dated,
      own.map((each) => ({ ...each, offices: [at.identifier] })),
    );
    return result?.hours;
  };
  const timed = [...department, ...(services?.availableChannel ?? [])].filter(hasTimes);
  const missing = timed.flatMap(parsersFor).filter((name) => !parsers[name]);
  if (missing[0]) return { ...institution, issues, needsParsers: missing };

  const offices = new Map<string, Office>();
  for (const [index, office] of department.entries()) {
    const { identifier } = office;
    const place = pathAt('department', index);
    if (offices.has(identifier)) {
      issue(`${place}.identifier`, identifier, 'an id of its own');
      continue;
    }
    if (!hasTimes(office)) issue(place, 'no hours', 'openingHoursSpecification or openingHours');
    const hours = hoursAt(office, place);
    if (hours) offices.set(identifier, readOffice(office, hours));
  }
  if (offices.size === 0) return issue('department', 'no office that can be read', 'at least one');
  const channels: Channel[] = [];
  const usedIds = new Set(department.map(({ identifier }) => identifier));
  for (const [index, channel] of (services?.availableChannel ?? []).entries()) {
    const { identifier } = channel;
    const place = pathAt('services.availableChannel', index);
    if (usedIds.has(identifier)) {
      issue(`${place}.identifier`, identifier, 'an id that no office and no other channel has');
      continue;
    }
    usedIds.add(identifier);
    const hours = hasTimes(channel) ? hoursAt(channel, place) : undefined;
    if (hours || !hasTimes(channel)) channels.push(readChannel(channel, hours));
  }
  const remarks = new Map<string, Footnote>();
  for (const footnote of footnotes) {
    const { identifier } = footnote;
    if (remarks.has(identifier)) issue('footnotes', identifier, 'an id that no other footnote has');
    else remarks.set(identifier, readFootnote(footnote));
  }
  const contradictions = contradictionsIn(exceptions, [
    ...officesIn(parsed),
    ...channelsIn(parsed),
  ]);
  if (contradictions[0]) return { ...institution, issues: [...issues, ...contradictions] };
  if (charter) append(issues, unknownChannelsIn(charter, channelsIn(parsed), pathAt));
  const standard: Standard = {
    ...others,
    id,
    zone,
    dateModified: dateModified.slice(0, 10),
    offices: [...offices.values()],
    exceptions: dated,
    footnotes: [...remarks.values()],
    ...(charter && { charter: readCharter(charter, new Set(channels.map((each) => each.id))) }),
    ...(services && { services: readServices(services, channels) }),
  };
  return { standard, ...institution, issues, ...(warnings[0] && { warnings }) };
}

function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
