/** Lists the regular weeks of a schedule. */
import type { EpochDay } from '../../calendar/civil.js';
import { regularityOf } from '../description/regularity.js';
import { planDay } from '../day.js';
import type { DayRules } from '../plan.js';
import type { RegularWeek } from './model.js';
import { plainWeek } from './plain-week.js';

/** @param today the week that holds then comes first */
export function weeksOf(rules: DayRules, today: EpochDay): readonly RegularWeek[] {
  const { hours } = rules;
  if ('week' in hours) return [plainWeek(regularityOf(hours, today).patterns)];
  // An nth weekday that falls on a public holiday is not announced as a day with these hours.
  return hours.weeks(today, (day) => planDay(rules, day).why.kind === 'regular');
}
