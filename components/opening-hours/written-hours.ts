/** Hours written in the tag, in the notation of OpenStreetMap, as a standard of one nameless office. */
import type { EpochDay } from '../../src/calendar/civil.js';
import { holidaysUnknown } from '../../src/standard/holidays-unknown.js';
import type { Standard } from '../../src/standard/model.js';
import { known } from '../../locales/on-demand.js';
import { almanac } from '../shared/hours/almanac.js';
import { warn } from '../shared/diagnostics.js';
import type * as Reader from '../shared/notation-reader.js';

export interface WrittenHours {
  readonly hours: string;
  /** IANA name; Europe/Riga where empty. */
  readonly zone: string;
  /** What to call the place; nothing where empty. */
  readonly name: string;
}

/** More different tags than any page has; what a script keeps changing is forgotten. */
const MOST = 200;
const RIGA = 'Europe/Riga';

const standards = new Map<string, Standard | undefined>();

/** The same for the same tag; nothing where it cannot be read, which is then told. */
export function standardOf(
  element: Element,
  written: WrittenHours,
  reader: typeof Reader,
): Standard | undefined {
  const key = JSON.stringify(written);
  if (!standards.has(key)) {
    if (standards.size >= MOST) standards.clear();
    standards.set(key, read(element, written, reader));
  }
  return standards.get(key);
}

function read(
  element: Element,
  { hours, zone, name }: WrittenHours,
  { readHours, ScheduleSyntaxError }: typeof Reader,
): Standard | undefined {
  try {
    if (!isZone(zone || RIGA)) {
      warn(element, 'zone', zone);
      return undefined;
    }
    const isLatvian = zone === '' || zone === RIGA;
    if (!isLatvian) warn(element, 'holidays', zone);
    return {
      id: '',
      name: { lv: name },
      counters: { lv: '' },
      zone: zone || RIGA,
      offices: [{ id: '', name: { lv: name }, hours: readHours(hours, easterOf) }],
      exceptions: [],
      footnotes: isLatvian ? [] : [holidaysUnknown],
    };
  } catch (error) {
    if (!(error instanceof ScheduleSyntaxError)) throw error;
    warn(element, 'hours', error.message);
    return undefined;
  }
}

/** The almanac has come with this part. */
function easterOf(year: number): EpochDay {
  return known(almanac.value).easterSunday(year);
}

function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
