/** The days on which the regular hours do not hold, may not, or are confirmed. */
import type { EpochDay } from '../calendar/civil.js';
import { isPublicHoliday } from '../calendar/public-holiday.js';
import type { Span } from './model.js';
import type { DayPlan, DayRules } from './plan.js';
import { without } from './spans.js';
import { sameSpans } from './week.js';
import { usualSpans } from './written.js';

/** Days of which something is to be told. */
export interface Change {
  /** In order; several where the same is true of them for the same reason. */
  readonly days: readonly [EpochDay, ...EpochDay[]];
  readonly plan: DayPlan;
  /**
   * Which hours hold beside the closures: the regular ones, others, or the regular ones on a holiday, which
   * an exception confirms.
   */
  readonly hours: 'regular' | 'other' | 'confirmed';
}

/** Whether two changes can be told as one. */
type SameChange = (a: Change, b: Change) => boolean;

/** The changes on the given days, which are in order; neighbours that are the same are one. */
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

/** The same hours, closures and doubt, whatever the reason of the hours. */
export const sameOutcome: SameChange = (a, b) => outcomeOf(a) === outcomeOf(b);

const sameForTheSameReason: SameChange = (a, b) =>
  sameOutcome(a, b) && JSON.stringify(a.plan.why) === JSON.stringify(b.plan.why);

function outcomeOf({ hours, plan: { spans, closures, notice } }: Change): string {
  return JSON.stringify([hours, spans, closures, notice]);
}

/** What is to be told of a day; nothing on an ordinary one. */
export function changeOn(rules: DayRules, day: EpochDay): Change | undefined {
  const plan = rules.plan(day);
  const hours = hoursOf(plan, usualSpans(rules.hours, day));
  const isUsual = hours === 'regular' && !plan.notice && !plan.closures;
  return isUsual ? undefined : { days: [day], plan, hours };
}

function hoursOf(
  { spans, closures = [], why, calendarDay }: DayPlan,
  usual: readonly Span[],
): Change['hours'] {
  const left = closures.reduce((rest, { start, end }) => without(rest, [start, end]), usual);
  if (!sameSpans(spans, left)) return 'other';
  const isConfirmed =
    spans.length > 0 &&
    isPublicHoliday(calendarDay) &&
    (why.kind === 'exception' || why.kind === 'appointment');
  if (!isConfirmed) return 'regular';
  return closures.length > 0 ? 'other' : 'confirmed';
}
