/** Hours in the notation of OpenStreetMap. */
import { parseRules } from '../../src/schedule/osm/guess.js';
import { hoursOf } from '../../src/schedule/rules/hours.js';
import type { EpochDay } from '../../src/calendar/civil.js';
import type { RegularHours } from '../../src/schedule/model.js';

export { ScheduleSyntaxError } from '../../src/schedule/osm/syntax-error.js';

/** @throws ScheduleSyntaxError */
export function readHours(text: string, easterOf: (year: number) => EpochDay): RegularHours {
  return hoursOf(parseRules(text), easterOf);
}
