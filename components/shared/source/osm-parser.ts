/** Hours in the notation of OpenStreetMap. */
import { readRules } from '../../../src/schedule/osm/parse.js';
import { hoursOf } from '../../../src/schedule/rules/hours.js';
import { replacedRules } from '../../../src/schedule/rules/replaced.js';
import type { RuleHours } from '../../../src/schedule/model.js';

export { ScheduleSyntaxError } from '../../../src/schedule/osm/syntax-error.js';

/** @throws ScheduleSyntaxError without a correction, which notation-advice.ts knows. */
export function readHours(text: string): RuleHours {
  return hoursOf(readRules(text));
}

/** Whether notation-advice.ts has warnings on the hours. */
export function hasWarnings({ rules }: RuleHours): boolean {
  return replacedRules(rules).length > 0;
}
