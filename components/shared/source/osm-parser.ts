/** Parses hours in the notation of OpenStreetMap. */
import { readRules } from '../../../src/schedule/osm/parse.js';
import { hoursOf } from '../../../src/schedule/rules/hours.js';
import { replacedRules } from '../../../src/schedule/rules/replaced.js';
import type { RuleHours } from '../../../src/schedule/model.js';

export { ScheduleSyntaxError } from '../../../src/schedule/osm/syntax-error.js';

/** @throws ScheduleSyntaxError without a correction; osm-advice.ts adds one */
export function readHours(text: string): RuleHours {
  return hoursOf(readRules(text));
}

/** Whether osm-advice.ts has warnings about the hours. */
export function hasWarnings({ rules }: RuleHours): boolean {
  return replacedRules(rules).length > 0;
}
