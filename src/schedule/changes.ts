/** Finds the days on which the regular hours do not hold, may not hold, or are confirmed. */
import type { EpochDay } from '../calendar/civil.js';
import { planDay } from './day.js';
import type { DayPlan, DayRules } from './plan.js';
import { sameSpans } from './week.js';
import { usualSpans } from './regular.js';

/** One day or several with the same deviation. */
export interface Change {
  /** In order; several where the same holds for the same reason. */
  readonly days: readonly [EpochDay, ...EpochDay[]];
  readonly plan: DayPlan;
  /** Whether the regular hours hold, apart from closures. */
  readonly isRegular: boolean;
}

/** Whether two changes can be listed as one. */
type SameChange = (a: Change, b: Change) => boolean;

/** The changes on the given days, which are in order; equal neighbours are merged into one. */
export function changesOn(
  rules: DayRules,
  days: readonly EpochDay[],
  isSame: SameChange = sameForTheSameReason,
): Change[] {
  const changes: Change[] = [];
  for (const day of days) {
    const change = changeOn(rules, day);
    const last = changes.at(-1);
    if (!change) continue;
    if (last && isSame(last, change)) {
      changes[changes.length - 1] = { ...last, days: [...last.days, day] };
    } else {
      changes.push(change);
    }
  }
  return changes;
}

/** The same hours, closures and notice, whatever the reason for the hours. */
export const sameOutcome: SameChange = (a, b) => outcomeOf(a) === outcomeOf(b);

const sameForTheSameReason: SameChange = (a, b) =>
  sameOutcome(a, b) && JSON.stringify(a.plan.why) === JSON.stringify(b.plan.why);

function outcomeOf({ plan: { spans, closures, notice, confirmed } }: Change): string {
  return JSON.stringify([spans, closures, notice, confirmed]);
}

/** The change on a day, for lists and notes; undefined on a regular day. */
export function changeOn(rules: DayRules, day: EpochDay): Change | undefined {
  const plan = planDay(rules, day);
  const { spans, closures, why, notice, confirmed } = plan;
  const isRegular =
    (why.kind === 'regular' && closures !== undefined) ||
    sameSpans(spans, usualSpans(rules.hours, day));
  const isUsual = isRegular && !closures && !notice && !confirmed;
  return isUsual ? undefined : { days: [day], plan, isRegular };
}
