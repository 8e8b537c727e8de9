/** Describes one day: its hours, and everything by which it is out of the ordinary. */
import { formatDay, type EpochDay } from '../../calendar/civil.js';
import type { DayRules } from '../plan.js';
import { deviatingDay, type DeviatingDay } from './deviations.js';
import type { DayHours, Regularity } from './pattern.js';

export interface DayFacts extends DeviatingDay {
  /** ISO date. */
  readonly date: string;
  readonly hours: DayHours;
  /** Whether these are the hours of the pattern, for no reason of their own. */
  readonly isUsual: boolean;
}

/** @param regularity that of the rules' hours */
export function dayFacts(rules: DayRules, regularity: Regularity, day: EpochDay): DayFacts {
  const deviating = deviatingDay(rules, regularity, day);
  const { hours = regularity.usualOn(day) } = deviating ?? {};
  return {
    ...(deviating ?? { closures: [], cause: { kind: 'regular' }, certain: true }),
    date: formatDay(day),
    hours,
    isUsual: deviating?.hours === undefined,
  };
}
