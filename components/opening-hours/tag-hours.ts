/** Reads the hours in the tag, in the notation of OpenStreetMap, as a standard of one nameless office. */
import { LATVIA_ZONE } from '../../src/calendar/latvia.zone.js';
import { zoneNamed } from '../../src/calendar/zone-name.js';
import { holidaysUnknown } from '../../src/standard/holidays-unknown.js';
import type { Standard } from '../../src/standard/model.js';
import { warn } from '../shared/diagnostics/warn.js';
import type * as Advice from '../shared/source/osm-advice.js';
import type * as OsmParser from '../shared/source/osm-parser.js';

export interface TagHours {
  readonly hours: string;
  /** IANA name; Europe/Riga where empty. */
  readonly zone: string;
  /** The name of the place; empty for none. */
  readonly name: string;
}

/** More different tags than any page has. The limit matters where a script keeps changing the hours. */
const MAX_TAGS = 200;

const standards = new Map<string, Standard | undefined>();

/** Returns the same standard for the same attributes; `undefined` if they cannot be read, which is logged. */
export function standardOf(
  element: Element,
  written: TagHours,
  parser: typeof OsmParser,
): Standard | undefined {
  const key = JSON.stringify(written);
  if (!standards.has(key)) {
    if (standards.size >= MAX_TAGS) standards.clear();
    standards.set(key, read(element, written, parser));
  }
  return standards.get(key);
}

function read(
  element: Element,
  written: TagHours,
  { readHours, hasWarnings, ScheduleSyntaxError }: typeof OsmParser,
): Standard | undefined {
  const { name } = written;
  const zone = zoneNamed(written.zone || LATVIA_ZONE);
  if (zone === undefined) {
    warn(element, 'zone', written.zone);
    return undefined;
  }
  try {
    const isLatvian = zone === LATVIA_ZONE;
    const hours = readHours(written.hours);
    if (!isLatvian) warn(element, 'holidays', zone);
    if (hasWarnings(hours)) {
      const messages = advice().then(({ warningsOf }) =>
        warningsOf(hours).map(({ message }) => message),
      );
      warn(
        element,
        'hours-warning',
        messages.then((messages) => messages.join(' ')),
      );
    }
    return {
      id: '',
      name: { lv: name },
      counters: { lv: '' },
      zone,
      offices: [{ id: '', name: { lv: name }, hours }],
      exceptions: [],
      footnotes: isLatvian ? [] : [holidaysUnknown],
    };
  } catch (error) {
    if (!(error instanceof ScheduleSyntaxError)) throw error;
    const message = advice().then(({ withCorrection }) => withCorrection(error).message);
    warn(
      element,
      'hours',
      message.catch(() => error.message),
    );
    return undefined;
  }
}

/** Loads the console messages only if there is one to log. */
function advice(): Promise<typeof Advice> {
  return import('../shared/source/osm-advice.js');
}
