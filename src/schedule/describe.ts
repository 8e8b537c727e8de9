/** Describes a schedule: what holds again and again, and the days on which that does not hold. */
import { parseDay } from '../calendar/civil.js';
import { deviationsOf } from './description/deviations.js';
import type { DescribedRange, Description } from './description/model.js';
import { regularityOf } from './description/regularity.js';
import type { DayRules } from './plan.js';

/** Ten years, leap days included. */
const MAX_DAYS = 3660;

/**
 * @param range ISO dates, both included, at most ten years
 * @throws RangeError where the range is none, or longer
 */
export function describe(rules: DayRules, range: DescribedRange): Description {
  const [first, last] = [parseDay(range.from), parseDay(range.through)];
  if (last < first || last - first >= MAX_DAYS) {
    throw new RangeError(`${range.from} to ${range.through} is not a range of up to ten years`);
  }
  const regularity = regularityOf(rules.hours, first);
  const deviations = deviationsOf(rules, regularity, range);
  return { range, regular: regularity.patterns, deviations };
}
