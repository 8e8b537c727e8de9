/** Finds the days on which the patterns do not hold, or of which something else is known. */
import { formatDay, parseDay, type EpochDay } from '../../calendar/civil.js';
import { isCertain, planDay } from '../day.js';
import type { DayPlan, DayRules } from '../plan.js';
import { dayHoursOf, sameHours } from './day-hours.js';
import { memoized } from './memoized.js';
import type { Cause, DescribedRange, Deviation } from './model.js';
import type { Regularity } from './pattern.js';

/** An end that lies outside of the range is looked for this far: somewhat more than ten years. In days. */
export const MAX_SEARCH_DAYS = 3700;

export type DeviatingDay = Omit<Deviation, 'from' | 'through'>;
type DatedRule = ReturnType<Regularity['datedRuleOn']>;

/** The key is equal for days of which the same is true. */
interface KeyedDay {
  readonly deviating: DeviatingDay | undefined;
  readonly key: string | undefined;
}

export function deviationsOf(
  rules: DayRules,
  regularity: Regularity,
  range: DescribedRange,
): readonly Deviation[] {
  const on = memoized((day): KeyedDay => {
    const deviating = deviatingDay(rules, regularity, day);
    return { deviating, key: JSON.stringify(deviating) };
  });
  const [first, last] = [parseDay(range.from), parseDay(range.through)];
  const found: Deviation[] = [];
  for (let day = first; day <= last; day++) {
    const { deviating, key } = on(day);
    if (!deviating) continue;
    const isSame = (other: EpochDay) => on(other).key === key;
    const start = day === first ? farthest(day, -1, isSame) : day;
    const end = farthest(day, 1, isSame);
    found.push({
      from: formatDay(start),
      ...(end > start && { through: formatDay(end) }),
      ...deviating,
    });
    day = end;
  }
  return found;
}

function farthest(day: EpochDay, step: 1 | -1, isSame: (day: EpochDay) => boolean): EpochDay {
  let end = day;
  while (Math.abs(end - day) < MAX_SEARCH_DAYS && isSame(end + step)) end += step;
  return end;
}

/** `undefined` on an ordinary day. */
export function deviatingDay(
  rules: DayRules,
  regularity: Regularity,
  day: EpochDay,
): DeviatingDay | undefined {
  const plan = planDay(rules, day);
  const own = dayHoursOf(plan.spans, regularity.openEnds);
  const isUsual = sameHours(own, regularity.usualOn(day));
  const certain = isCertain(rules, day);
  const { notice, confirmed } = plan;
  const closures = (plan.closures ?? []).map(({ start, end, comment, why }) => ({
    start,
    end,
    cause: why && why.kind !== 'regular' ? why : datedCause(comment),
  }));
  const byDay = causeOf(plan, isUsual, regularity.datedRuleOn(day));
  // A closure of a part of the day is the cause of what is left of it.
  const cause = byDay.kind === 'dated' && closures[0] ? closures[0].cause : byDay;
  const isOrdinary = isUsual && cause.kind === 'regular' && !closures[0] && !notice && certain;
  if (isOrdinary) return undefined;
  return {
    ...((!isUsual || cause.kind !== 'regular') && { hours: own }),
    closures,
    cause,
    ...(confirmed && { confirmed }),
    ...(notice && { notice }),
    certain,
  };
}

/** A public holiday that is closed anyway is no deviation; a period of closure includes its days off. */
function causeOf({ why }: DayPlan, isUsual: boolean, dated: DatedRule): Cause {
  if (why.kind === 'exception' || why.kind === 'appointment' || why.kind === 'moved') return why;
  if (why.kind !== 'regular') return isUsual ? { kind: 'regular' } : why;
  if (dated) return datedCause(dated.comment);
  return isUsual ? { kind: 'regular' } : { kind: 'dated' };
}

function datedCause(comment: string | undefined): Cause {
  return { kind: 'dated', ...(comment !== undefined && { comment }) };
}
