/** What holds on one civil day: regular hours, the calendar and the exceptions laid over each other. */
import type { Calendar, CalendarDay } from '../calendar/calendar.js';
import { parseDay, weekdayOf, type EpochDay } from '../calendar/civil.js';
import type { Exception, Reason, RegularHours, Span } from './model.js';

/** The hours of one civil day and their reason. */
export interface DayPlan {
  readonly spans: readonly Span[];
  /** What the spans mean: open, or by appointment. */
  readonly state: 'open' | 'unknown';
  readonly why: Reason;
  readonly calendarDay: CalendarDay;
}

export interface DayRules {
  readonly hours: RegularHours;
  readonly calendar: Calendar;
  readonly exceptions: readonly Exception[];
}

const REGULAR: Reason = { kind: 'regular' };

/** The plan of a day. The latest exception that covers it wins, then the calendar, then the week. */
export function planDay(rules: DayRules, day: EpochDay): DayPlan {
  const { hours, calendar, exceptions } = rules;
  const calendarDay = calendar.at(day);
  const usual = hours.week[weekdayOf(day) - 1] ?? [];
  const plan = (why: Reason, spans = usual, state: DayPlan['state'] = 'open'): DayPlan => ({
    spans,
    state,
    why,
    calendarDay,
  });

  const exception = exceptions.findLast((each) => covers(each, day));
  if (exception) {
    const { kind, reason } = exception;
    const because = reason && { reason };
    switch (kind) {
      case 'closed':
        return plan({ kind: 'exception', ...because }, []);
      case 'hours':
        return plan({ kind: 'exception', ...because }, exception.spans);
      case 'appointment':
        return plan({ kind, ...because }, exception.spans, 'unknown');
      case 'as-usual':
        return plan({ kind: 'exception', ...because });
    }
  }
  const why = freeDay(calendarDay);
  return why && hours.publicHolidays === 'closed' ? plan(why, []) : plan(REGULAR);
}

/** The regular hours of the weekday on which `day` falls. */
export function usualSpans(rules: DayRules, day: EpochDay): readonly Span[] {
  return rules.hours.week[weekdayOf(day) - 1] ?? [];
}

/** Public holidays and the days off that compensate them; a moved day is not one. */
function freeDay({ kind, name, compensates, source = '' }: CalendarDay): Reason | undefined {
  if (kind === 'holiday' && name) return { kind, name, source };
  if (kind === 'day-off' && compensates) return { kind, compensates, source };
  return undefined;
}

function covers({ from, through = from }: Exception, day: EpochDay): boolean {
  return parseDay(from) <= day && day <= parseDay(through);
}
