/** The working day before a holiday, which may be shorter. */
import type { CalendarDay } from '../calendar/calendar.js';
import type { EpochDay } from '../calendar/civil.js';
import type { DayPlan, DayRules } from './day.js';
import type { Span } from './model.js';

/** The day as it is when it is shorter; nothing where it is not. */
export function shortened(
  rules: DayRules,
  day: EpochDay,
  calendarDay: CalendarDay,
  { spans, closures }: Pick<DayPlan, 'spans' | 'closures'>,
): Omit<DayPlan, 'calendarDay'> | undefined {
  const minutes = Math.abs(rules.preHoliday ?? 0);
  if (minutes === 0 || spans.length === 0 || !isShort(rules, day, calendarDay)) return undefined;
  return {
    spans: endedEarlier(spans, minutes),
    ...(closures && { closures }),
    why: { kind: 'pre-holiday', minutes },
  };
}

/** The hour travels with a moved day only where the office moves the day. */
function isShort({ calendar, movedDays }: DayRules, day: EpochDay, today: CalendarDay): boolean {
  if (movedDays === 'follow' || today.movedTo === undefined) {
    return today.shortened === true && (movedDays === 'follow' || today.movedFrom === undefined);
  }
  return calendar.at(day + 1).kind === 'holiday';
}

/** Closing so much earlier than usual; a span that is over by then falls away. */
function endedEarlier(spans: readonly Span[], minutes: number): Span[] {
  const end = Math.max(...spans.map((span) => span[1])) - minutes;
  return spans.flatMap(([from, to, ...rest]): Span[] =>
    from < end ? [[from, Math.min(to, end), ...rest]] : [],
  );
}
