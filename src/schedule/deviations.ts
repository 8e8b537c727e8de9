/**
 * Applies deviations to a day: exceptions, and the institution's policy for moved days and the days before
 * holidays.
 */
import type { Calendar, CalendarDay } from '../calendar/calendar.js';
import { DAY_MINUTES, parseDay, weekdayOf, type EpochDay } from '../calendar/civil.js';
import type { Closure, Exception, Reason, Span, WeekdayOn } from './model.js';
import type { DayPlan, DayRules } from './plan.js';
import { endedEarlier, without } from './spans.js';
import { usualSpans } from './regular.js';

/** The plan of a day by the regular hours and the calendar alone. */
type RegularPlan = (rules: DayRules, day: EpochDay, weekdayOn?: WeekdayOn) => DayPlan;
type Question = readonly [rules: DayRules, day: EpochDay, regular: RegularPlan];

/** The plan of a day with all deviations from the regular hours. */
export function planWithDeviations(...[rules, day, regular]: Question): DayPlan {
  const plan = withoutClosures(rules, day, regular);
  const partialClosures = exceptionsOn(rules.exceptions, day).filter(isPartialClosure);
  if (partialClosures.length === 0) return plan;
  const hours = [...nightBefore(rules, day, regular), ...plan.spans];
  return partialClosures.reduce((open, each) => closed(open, each, hours), plan);
}

function withoutClosures(...[rules, day, regular]: Question): DayPlan {
  const exceptions = exceptionsOn(rules.exceptions, day);
  const exception = exceptions.findLast((each) => !isPartialClosure(each));
  return exception ? exceptional(exception, rules, day) : byPolicy(rules, day, regular);
}

/** The part of the previous day's hours that runs into this day, in this day's minutes. */
function nightBefore(...[rules, day, regular]: Question): Span[] {
  return withoutClosures(rules, day - 1, regular).spans.flatMap(([, end]): Span[] =>
    end > DAY_MINUTES ? [[0, end - DAY_MINUTES]] : [],
  );
}

function exceptional(exception: Exception, rules: DayRules, day: EpochDay): DayPlan {
  const { kind, reason } = exception;
  const plan = (spans: readonly Span[], because: 'exception' | 'appointment' = 'exception') => ({
    spans,
    why: { kind: because, ...(reason && { reason }) },
    calendarDay: rules.calendar.at(day),
  });
  switch (kind) {
    case 'closed':
      return plan([]);
    case 'hours':
      return plan(exception.spans);
    case 'appointment':
      return plan(
        exception.spans.map(([start, end]) => [start, end, 'appointment']),
        kind,
      );
    case 'as-usual':
      return plan(usualSpans(rules.hours, day));
  }
}

type PartialClosure = Exception & { readonly kind: 'closed'; readonly spans: readonly Span[] };

function isPartialClosure(exception: Exception): exception is PartialClosure {
  return exception.kind === 'closed' && exception.spans !== undefined;
}

/**
 * Closes some spans of a day; the rest stays as it is.
 * @param hours of the day and of the night before; a closure that overlaps none of them is left out
 */
function closed(plan: DayPlan, { spans, reason }: PartialClosure, hours: readonly Span[]): DayPlan {
  const why: Reason = { kind: 'exception', ...(reason && { reason }) };
  const closures = spans.flatMap(([start, end]): Closure[] =>
    hours.some(([from, to]) => from < end && start < to) ? [{ start, end, why }] : [],
  );
  if (closures.length === 0) return plan;
  return {
    ...plan,
    spans: spans.reduce(without, plan.spans),
    closures: [...(plan.closures ?? []), ...closures],
  };
}

function byPolicy(...[rules, day, regular]: Question): DayPlan {
  const follows = rules.movedDays === 'follow';
  const plan = regular(rules, day, follows ? movedWeekday(rules.calendar) : weekdayOf);
  if (plan.why.kind !== 'regular') return plan;
  const moved = follows ? movedDay(plan.calendarDay) : undefined;
  const minutes = Number(rules.preHoliday) || 0;
  const short = minutes > 0 && plan.spans.length > 0 && isShort(rules, day, plan.calendarDay);
  return {
    ...plan,
    ...(short && {
      spans: endedEarlier(plan.spans, minutes),
      why: { kind: 'pre-holiday', minutes },
    }),
    ...(moved && { why: { ...moved, ...(short && { minutes }) } }),
  };
}

/** The two days of a move swap their weekdays. */
function movedWeekday(calendar: Calendar): WeekdayOn {
  return (day) => {
    const { movedTo, movedFrom } = calendar.at(day);
    const other = movedTo ?? movedFrom;
    return weekdayOf(other === undefined ? day : parseDay(other));
  };
}

type Moved = Extract<Reason, { kind: 'moved' }>;

function movedDay({ date, movedTo, movedFrom, source = '' }: CalendarDay): Moved | undefined {
  if (movedTo !== undefined) return { kind: 'moved', from: date, to: movedTo, source };
  if (movedFrom !== undefined) return { kind: 'moved', from: movedFrom, to: date, source };
  return undefined;
}

/** The shorter hours move with a moved day only where the office follows the move. */
function isShort({ calendar, movedDays }: DayRules, day: EpochDay, today: CalendarDay): boolean {
  if (movedDays === 'follow') return today.shortened === true;
  if (today.movedTo !== undefined) return calendar.at(day + 1).kind === 'holiday';
  return today.shortened === true && today.movedFrom === undefined;
}

type Dated = readonly [first: EpochDay, last: EpochDay, exception: Exception];

const dated = new WeakMap<readonly Exception[], readonly Dated[]>();

function exceptionsOn(exceptions: readonly Exception[], day: EpochDay): Exception[] {
  let all = dated.get(exceptions);
  if (!all) {
    all = exceptions.map((each) => [
      parseDay(each.from),
      parseDay(each.through ?? each.from),
      each,
    ]);
    dated.set(exceptions, all);
  }
  return all.flatMap(([first, last, each]) => (first <= day && day <= last ? [each] : []));
}
