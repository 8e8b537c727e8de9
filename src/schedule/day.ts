/**
 * Plans a civil day: the week or the rules, then the calendar, then the exceptions, each over the one
 * before.
 */
import type { CalendarDay } from '../calendar/calendar.js';
import { weekdayOf, type EpochDay } from '../calendar/civil.js';
import { isDecreeProof } from './decree-proof.js';
import { planWithDeviations } from './deviations.js';
import type { Reason, WeekdayOn } from './model.js';
import { noticeOn } from './notice.js';
import type { DayPlan, DayRules } from './plan.js';
import { usualSpans, regularDay } from './regular.js';
import { isRoundTheClock } from './round-the-clock.js';

const REGULAR: Reason = { kind: 'regular' };

/** The plan of a day: the regular hours, the calendar, exceptions and policy. */
export function planDay(rules: DayRules, day: EpochDay): DayPlan {
  const plan = planWithDeviations(rules, day, regularPlan);
  const notice = noticeOn(plan, rules);
  if (notice && !isRoundTheClock(rules.hours, day)) return { ...plan, notice };
  return isConfirmed(plan, rules, day) ? { ...plan, confirmed: true } : plan;
}

/** Whether no decree that is not known yet could still change the hours of the day. */
export function isCertain(rules: DayRules, day: EpochDay): boolean {
  return rules.calendar.isCertain(day) || isDecreeProof(rules, planDay(rules, day), day);
}

function isConfirmed(plan: DayPlan, { hours }: DayRules, day: EpochDay): boolean {
  const { spans, closures, why, calendarDay } = plan;
  return (
    (why.kind === 'exception' || why.kind === 'appointment') &&
    freeDay(calendarDay) !== undefined &&
    spans.length > 0 &&
    !closures &&
    String(spans) === String(usualSpans(hours, day))
  );
}

function regularPlan(
  { hours, calendar }: DayRules,
  day: EpochDay,
  weekdayOn: WeekdayOn = weekdayOf,
): DayPlan {
  const calendarDay = calendar.at(day);
  const { spans, closures, forHoliday } = regularDay(hours, day, weekdayOn, calendar);
  const holiday = freeDay(calendarDay);
  if (holiday && 'week' in hours && hours.publicHolidays === 'closed') {
    return { spans: [], why: holiday, calendarDay };
  }
  const why = (forHoliday ? holiday : undefined) ?? REGULAR;
  return { spans, ...(closures && { closures }), why, calendarDay };
}

/** The reason for a public holiday or a day off in lieu of one; a moved day is neither. */
function freeDay({ name, shortName, compensates, source = '' }: CalendarDay): Reason | undefined {
  if (name) return { kind: 'holiday', name, shortName: shortName ?? name, source };
  return compensates === undefined ? undefined : { kind: 'day-off', compensates, source };
}
