import { parseDay } from '../calendar/civil.js';
import type { DayPlan, Notice, Policy } from './plan.js';

/** A dated exception, a known closure and a decision of the institution outrank every notice. */
export function noticeOn(
  { why, calendarDay, spans }: DayPlan,
  { movedDays = 'notice', preHoliday = 'notice' }: Policy,
): Notice | undefined {
  if (why.kind !== 'regular') return undefined;
  const {
    kind,
    name,
    shortName = name,
    movedTo,
    movedFrom,
    compensates,
    shortened,
    undecided,
  } = calendarDay;
  if (movedDays === 'notice') {
    if (movedTo !== undefined) return { kind: 'moved-away', to: parseDay(movedTo) };
    if (movedFrom !== undefined) return { kind: 'moved-here', from: parseDay(movedFrom) };
  }
  if (movedDays !== 'ignore' && undecided) return { kind: 'undecided' };
  if (spans.length === 0) return undefined;
  if (compensates !== undefined) return { kind: 'day-off', compensates: parseDay(compensates) };
  if (kind === 'holiday') return { kind, ...(shortName && { name: shortName }) };
  return shortened && preHoliday === 'notice' ? { kind: 'pre-holiday' } : undefined;
}
