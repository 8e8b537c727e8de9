/**
 * Reading a standard document. What is wrong with one office, channel, footnote or point of the charter
 * loses that alone; what is wrong with the whole, or with a dated exception, loses the document, since a
 * closure that is passed over would be a wrong "open".
 */
import * as v from 'valibot';
import type { Office, Standard } from '../model.js';
import type { Fault } from './fault.js';
import { readHours, type HoursReader } from './hours.js';
import { readCharter, readException, readFootnote, readServices } from './parts.js';
import { documentSchema, type OfficeDocument } from './schema.js';
import { contradictionsIn } from './contradictions.js';
import { issuesOf, officesIn, sifted, unknownIn } from './sift.js';

export interface ReadStandard {
  /** Nothing where the document as a whole cannot be used. */
  readonly standard?: Standard;
  /** What is wrong, and so is not in the standard. */
  readonly faults: readonly Fault[];
  /** There are hours that only a reader of notations can read, and none was given. */
  readonly needsReader?: true;
}

/** Many times what all of a country's institutions have to say. */
const MOST_CHARACTERS = 2_000_000;

/**
 * @param document JSON, as text or parsed
 * @param reader of notations that say more than a plain week
 */
export function readStandard(document: unknown, reader?: HoursReader): ReadStandard {
  const faults: Fault[] = [];
  const fault = (path: string, found: string, expected: string): ReadStandard => {
    faults.push({ path, found, expected });
    return { faults };
  };
  let parsed = document;
  if (typeof document === 'string') {
    if (document.length > MOST_CHARACTERS) {
      return fault('', `${document.length} characters`, `no more than ${MOST_CHARACTERS}`);
    }
    try {
      parsed = JSON.parse(document);
    } catch (error) {
      return fault('', String(error), 'JSON');
    }
  }
  faults.push(...unknownIn(parsed));
  const whole = sifted(parsed, faults);
  const read = v.safeParse(documentSchema, whole);
  if (!read.success) return { faults: [...faults, ...issuesOf(documentSchema, whole, [])] };

  const {
    formatVersion,
    identifier: id,
    timeZone: zone,
    dateModified,
    department,
    ...rest
  } = read.output;
  const { exceptions = [], footnotes = [], charter, services, ...others } = rest;
  if (!isZone(zone)) return fault('timeZone', zone, 'an IANA time zone such as Europe/Riga');

  // Some are left out by now, and a path is for who has the document as it was written.
  const [written, left] = [officesIn(parsed), officesIn(whole)];
  const dated = exceptions.map(readException);
  const offices: Office[] = [];
  for (const [index, office] of department.entries()) {
    const { identifier, openingHours, openingHoursSpecification } = office;
    const place = `department[${written.indexOf(left[index])}]`;
    if (offices.some((other) => other.id === identifier)) {
      fault(`${place}.identifier`, identifier, 'an id of its own');
      continue;
    }
    if (openingHours !== undefined && openingHoursSpecification) {
      fault(place, 'hours in two notations', 'one of them');
      continue;
    }
    try {
      const told = readHours(office, reader);
      if (!told && !reader) return { faults, needsReader: true };
      if (!told) {
        fault(place, 'no hours', 'openingHoursSpecification or openingHours');
        continue;
      }
      offices.push(officeOf(office, told.hours));
      dated.push(...told.exceptions.map((each) => ({ ...each, offices: [office.identifier] })));
    } catch (error) {
      // The readers' errors say where, what and what else; a text of hours has no inner path.
      const { path = 'openingHours', found, expected = 'hours', correction } = error as HoursError;
      const hint = correction === undefined ? '' : `; perhaps ${correction}`;
      fault(`${place}.${path}`, found ?? String(error), expected + hint);
    }
  }
  if (!offices[0]) return fault('department', 'no office that can be read', 'one at least');
  const contradictions = contradictionsIn(exceptions, written);
  if (contradictions[0]) return { faults: [...faults, ...contradictions] };
  const standard: Standard = {
    ...others,
    id,
    zone,
    dateModified: dateModified.slice(0, 10),
    offices,
    exceptions: dated,
    footnotes: footnotes.map(readFootnote),
    ...(charter && { charter: readCharter(charter) }),
    ...(services && { services: readServices(services) }),
  };
  return { standard, faults };
}

/** What the readers of hours say in their errors. */
type HoursError = Partial<Fault> & { readonly correction?: string };

function officeOf(document: OfficeDocument, hours: Office['hours']): Office {
  const { identifier: id, name, address, telephone, email, url, policy } = document;
  return {
    id,
    name,
    hours,
    ...(address && { address }),
    ...(telephone !== undefined && { telephone }),
    ...(email !== undefined && { email }),
    ...(url !== undefined && { url }),
    ...(policy && { policy }),
  };
}

function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
