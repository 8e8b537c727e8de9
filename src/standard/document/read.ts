/**
 * Reading a standard document. What is wrong with one office, channel, footnote or point of the charter
 * loses that alone, and so does what is wrong with the charter or the services as a whole; what is wrong
 * with the institution or with a dated exception loses the document, since a closure that is passed over
 * would be a wrong "open".
 */
import * as v from 'valibot';
import type { Office, Standard } from '../model.js';
import type { Channel } from '../services.js';
import { described, type Issue } from './issue.js';
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
import { contradictionsIn } from './contradictions.js';
import { issuesOf, sifted } from './sift.js';
import { channelsIn, officesIn } from './json.js';
import { misnamedIn, unknownIn } from './unknown.js';

export interface ReadStandard {
  /** Nothing where the document as a whole cannot be used. */
  readonly standard?: Standard;
  /** Whose document it is, where it says so, though it may be of no other use. */
  readonly institution?: string;
  /** What is wrong, and so is not in the standard. */
  readonly issues: readonly Issue[];
  /** What is in the standard, but was hardly meant: hours with a rule that never holds. */
  readonly warnings?: readonly Issue[];
  /** The readers without which some hours cannot be read, where these were not given. */
  readonly needsParsers?: readonly Notation[];
}

/** Many times what all of a country's institutions have to say. */
const MAX_CHARACTERS = 2_000_000;

/**
 * @param document JSON, as text or parsed
 * @param reader of notations that say more than a plain week
 */
export function readStandard(document: unknown, reader: Partial<HoursParsers> = {}): ReadStandard {
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
    try {
      parsed = JSON.parse(document);
    } catch {
      return issue('', `text that is not JSON: ${described(document)}`, 'JSON');
    }
  }
  const { identifier: own } = Object(parsed) as { readonly identifier?: unknown };
  if (typeof own === 'string') institution = { institution: own };
  const whole = sifted(parsed, issues);
  const read = v.safeParse(documentSchema, whole);
  const wrong = [...misnamedIn(parsed, documentSchema, []), ...issuesOf(documentSchema, whole, [])];
  issues.push(...wrong, ...unknownIn(parsed));
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

  // Some are left out by now, and a path is for who has the document as it was written.
  const [written, left] = [officesIn(parsed), officesIn(whole)];
  const dated = exceptions.map(readException);
  /** The hours of a place, and what is special about them; nothing where they make no sense. */
  const hoursAt = (at: Timed, place: string): Office['hours'] | undefined => {
    const told = readTimes(
      at,
      reader,
      (path, ...said) => issue(place + path, ...said),
      (path, found, expected) => warnings.push({ path: place + path, found, expected }),
    );
    dated.push(...(told?.exceptions ?? []).map((each) => ({ ...each, offices: [at.identifier] })));
    return told?.hours;
  };
  const timed = [...department, ...(services?.availableChannel ?? [])].filter(hasTimes);
  const missing = timed.flatMap(parsersFor).filter((name) => !reader[name]);
  if (missing[0]) return { ...institution, issues, needsParsers: missing };

  const offices: Office[] = [];
  for (const [index, office] of department.entries()) {
    const { identifier } = office;
    const place = `department[${written.indexOf(left[index])}]`;
    if (offices.some((other) => other.id === identifier)) {
      issue(`${place}.identifier`, identifier, 'an id of its own');
      continue;
    }
    if (!hasTimes(office)) issue(place, 'no hours', 'openingHoursSpecification or openingHours');
    const hours = hoursAt(office, place);
    if (hours) offices.push(readOffice(office, hours));
  }
  if (!offices[0]) return issue('department', 'no office that can be read', 'one at least');
  const [writtenChannels, leftChannels] = [channelsIn(parsed), channelsIn(whole)];
  const channels: Channel[] = [];
  const taken = new Set(department.map(({ identifier }) => identifier));
  for (const [index, channel] of (services?.availableChannel ?? []).entries()) {
    const { identifier } = channel;
    const at = writtenChannels.indexOf(leftChannels[index]);
    const place = `services.availableChannel[${at}]`;
    if (taken.has(identifier)) {
      issue(`${place}.identifier`, identifier, 'an id that no office and no other channel has');
      continue;
    }
    taken.add(identifier);
    const hours = hasTimes(channel) ? hoursAt(channel, place) : undefined;
    if (hours || !hasTimes(channel)) channels.push(readChannel(channel, hours));
  }
  const remarks = footnotes.filter(({ identifier }, index) => {
    const isFirst = footnotes.findIndex((other) => other.identifier === identifier) === index;
    if (!isFirst) issue('footnotes', identifier, 'an id that no other footnote has');
    return isFirst;
  });
  const contradictions = contradictionsIn(exceptions, [...written, ...writtenChannels]);
  if (contradictions[0]) return { ...institution, issues: [...issues, ...contradictions] };
  const standard: Standard = {
    ...others,
    id,
    zone,
    dateModified: dateModified.slice(0, 10),
    offices,
    exceptions: dated,
    footnotes: remarks.map(readFootnote),
    ...(charter && { charter: readCharter(charter) }),
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
