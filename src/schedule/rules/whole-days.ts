import { DAY_MINUTES } from '../../calendar/civil.js';
import type { RuleHours } from '../model.js';
import type { EasterOf } from './dates.js';
import { match } from './days.js';
import type { Rule } from './model.js';

/**
 * Hours whose rules each say all of a day: the last one for it holds, and what began on the day before
 * goes on beside it.
 */
export function wholeDays(rules: readonly Rule[], easterOf: EasterOf): RuleHours {
  return {
    rules,
    on(day, weekdayOn, calendar) {
      const selected = { day, weekdayOn, calendar, easterOf };
      const rule = rules.findLast(({ days }) => match(days, selected));
      const isForHoliday = rule && match(rule.days, selected) === 'holiday';
      const times = rule?.state === 'open' ? (rule.times ?? []) : [];
      return {
        spans: times.map(({ start, end = DAY_MINUTES }) => [start, end]),
        ...(isForHoliday && { forHoliday: true }),
      };
    },
  };
}
