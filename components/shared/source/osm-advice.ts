/**
 * Writes messages to the integrator about hours in OpenStreetMap's notation that are refused or probably
 * unintended.
 */
import { parseRules } from '../../../src/schedule/osm/guess.js';
import { hoursOf } from '../../../src/schedule/rules/hours.js';
import type { RuleHours } from '../../../src/schedule/model.js';

export { withCorrection } from '../../../src/schedule/osm/guess.js';
export { warningsOf } from '../../../src/schedule/osm/warnings.js';

/** @throws ScheduleSyntaxError with a correction where one can be guessed */
export function correctedHours(text: string): RuleHours {
  return hoursOf(parseRules(text));
}
