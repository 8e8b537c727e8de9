/** What holds on one civil day: regular hours, the calendar and the exceptions laid over each other. */
import type { Calendar, CalendarDay } from '../calendar/calendar.js';
import { parseDay, weekdayOf, type EpochDay } from '../calendar/civil.js';
import type {
  Closure,
  Exception,
  Reason,
  RegularHours,
  Span,
  WeekdayOn,
  WrittenDay,
} from './model.js';
import { shortened } from './pre-holiday.js';
import { carve } from './spans.js';

/** The hours of one civil day and their reason. */
export interface DayPlan {
  readonly spans: readonly Span[];
  /** Stretches that are closed for a reason of their own. */
  readonly closures?: readonly Closure[];
  readonly why: Reason;
  readonly calendarDay: CalendarDay;
}

export interface DayRules {
  readonly hours: RegularHours;
  readonly calendar: Calendar;
  readonly exceptions: readonly Exception[];
  /** Whether the office works a moved day instead of the other. */
  readonly movedDays?: 'ignore' | 'follow';
  /** By how many minutes the day before a holiday is shorter; as usual where absent. */
  readonly preHoliday?: number;
}

/** The plan of a day. The latest exception that covers it wins, then the calendar, then the week. */
export function planDay(rules: DayRules, day: EpochDay): DayPlan {
  const today = rules.exceptions.filter((each) => covers(each, day));
  const closures = today.filter(isStretch);
  const exception = today.findLast((each) => !isStretch(each));
  const calendarDay = rules.calendar.at(day);
  const plan = {
    ...(exception ? exceptional(exception, rules, day) : regular(rules, day, calendarDay)),
    calendarDay,
  };
  return closures.length > 0 ? carve(plan, closures) : plan;
}

/** The regular hours of the weekday on which `day` falls. */
export function usualSpans({ hours }: DayRules, day: EpochDay): readonly Span[] {
  return written(hours, day, weekdayOf).spans;
}

type Planned = Omit<DayPlan, 'calendarDay'>;

function exceptional(exception: Exception, rules: DayRules, day: EpochDay): Planned {
  const { kind, reason } = exception;
  const because = reason && { reason };
  switch (kind) {
    case 'closed':
      return { spans: [], why: { kind: 'exception', ...because } };
    case 'hours':
      return { spans: exception.spans, why: { kind: 'exception', ...because } };
    case 'appointment':
      return {
        spans: exception.spans.map(([start, end]) => [start, end, 'unknown']),
        why: { kind, ...because },
      };
    case 'as-usual':
      return { spans: usualSpans(rules, day), why: { kind: 'exception', ...because } };
  }
}

function regular(rules: DayRules, day: EpochDay, calendarDay: CalendarDay): Planned {
  const { hours, calendar } = rules;
  const follows = rules.movedDays === 'follow';
  const workedAs = follows ? movedWeekday(calendar) : weekdayOf;
  const { spans, closures, forHoliday } = written(hours, day, workedAs, calendar);
  const planned = { spans, ...(closures && { closures }) };

  const holiday = freeDay(calendarDay);
  if (holiday && forHoliday) return { ...planned, why: holiday };
  if (holiday && 'publicHolidays' in hours && hours.publicHolidays === 'closed') {
    return { spans: [], why: holiday };
  }
  const moved = follows ? movedDay(calendarDay) : undefined;
  const short = shortened(rules, day, calendarDay, planned);
  return { ...(short ?? { ...planned, why: { kind: 'regular' } }), ...(moved && { why: moved }) };
}

function written(
  hours: RegularHours,
  day: EpochDay,
  weekdayOn: WeekdayOn,
  calendar?: Calendar,
): WrittenDay {
  if ('on' in hours) return hours.on(day, weekdayOn, calendar);
  return { spans: hours.week[weekdayOn(day) - 1] ?? [] };
}

/** The two days of a move swap weekdays. */
function movedWeekday(calendar: Calendar): WeekdayOn {
  return (day) => {
    const { movedTo, movedFrom } = calendar.at(day);
    const other = movedTo ?? movedFrom;
    return weekdayOf(other === undefined ? day : parseDay(other));
  };
}

function movedDay({ date, movedTo, movedFrom, source = '' }: CalendarDay): Reason | undefined {
  if (movedTo !== undefined) return { kind: 'moved', from: date, to: movedTo, source };
  return movedFrom === undefined ? undefined : { kind: 'moved', from: movedFrom, to: date, source };
}

/** Public holidays and the days off that compensate them; a moved day is not one. */
function freeDay({ kind, name, compensates, source = '' }: CalendarDay): Reason | undefined {
  if (kind === 'holiday' && name) return { kind, name, shortName: name, source };
  if (kind === 'day-off' && compensates) return { kind, compensates, source };
  return undefined;
}

function isStretch(exception: Exception): exception is Exception & Required<{ spans: Span[] }> {
  return exception.kind === 'closed' && exception.spans !== undefined;
}

function covers({ from, through = from }: Exception, day: EpochDay): boolean {
  return parseDay(from) <= day && day <= parseDay(through);
}
