/** Lists the regular weeks of a schedule. */
import type { EpochDay } from '../../calendar/civil.js';
import { deviatingDay } from '../description/deviations.js';
import { regularityOf } from '../description/regularity.js';
import type { DayRules } from '../plan.js';
import type { RegularWeek } from './model.js';
import { plainWeek } from './plain-week.js';

/**
 * @param today the week that holds then comes first
 * @param others rules with the same hours, and with other exceptions or another policy
 */
export function weeksOf(
  rules: DayRules,
  today: EpochDay,
  others: readonly DayRules[] = [],
): readonly RegularWeek[] {
  const { hours } = rules;
  const regularity = regularityOf(hours, today);
  if ('week' in hours) return [plainWeek(regularity.patterns)];
  // A day on which some office is closed, for a holiday or another reason, is no example of an nth weekday.
  return hours.weeks(today, (day) =>
    [rules, ...others].every((each) => deviatingDay(each, regularity, day)?.hours === undefined),
  );
}
