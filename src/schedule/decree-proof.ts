/** Recognizes days whose hours no decree can change. */
import { WEEK, type EpochDay } from '../calendar/civil.js';
import type { DayPlan, DayRules } from './plan.js';
import { regularDay } from './regular.js';
import { EVERY_DAY_A_HOLIDAY, isRoundTheClock } from './round-the-clock.js';

/** Whether an exception states the day, or its hours are the same on any weekday and on a holiday. */
export function isDecreeProof({ hours }: DayRules, { why }: DayPlan, day: EpochDay): boolean {
  if (why.kind === 'exception' || why.kind === 'appointment') return true;
  if (isRoundTheClock(hours, day)) return true;
  if ('week' in hours) return false;
  const [first, ...others] = [undefined, EVERY_DAY_A_HOLIDAY].flatMap((calendar) =>
    WEEK.map((weekday) => String(regularDay(hours, day, () => weekday, calendar).spans)),
  );
  return others.every((other) => other === first);
}
