/** What is uncertain about a day, and what leaves no doubt about it. */
import { parseDay } from '../calendar/civil.js';
import type { CalendarDay } from '../calendar/calendar.js';
import type { DayPlan, Notice, Policy } from './plan.js';

/** A dated exception and hours written for holidays leave no doubt. */
const LEAVE_DOUBT = ['regular', 'moved', 'pre-holiday'];

/**
 * The notice of a day. Where the office is closed anyway, only a day that may be worked instead of another
 * gets one: nobody travels in vain to a counter that is closed as usual.
 */
export function noticeOn(plan: DayPlan, policy: Policy): Notice | undefined {
  const { why, closures = [], calendarDay, spans } = plan;
  if (!LEAVE_DOUBT.includes(why.kind)) return undefined;
  const isOpen = spans.length > 0;
  const holiday = isOpen ? holidayNotice(calendarDay) : undefined;
  // A closure of part of the day is a dated exception too: it outranks the policies below.
  const isExceptional = closures.some((each) => each.why?.kind === 'exception');
  return holiday ?? (isExceptional ? undefined : policyNotice(calendarDay, isOpen, policy));
}

/** On a holiday of which the institution says nothing. */
function holidayNotice({
  kind,
  name,
  shortName = name,
  compensates,
  mayCompensate,
}: CalendarDay): Notice | undefined {
  if (compensates !== undefined) return { kind: 'day-off', compensates: parseDay(compensates) };
  if (kind === 'holiday') return { kind, ...(shortName && { name: shortName }) };
  return mayCompensate && { kind: 'undecided', perhaps: 'day-off' };
}

/** What is known, or may be, of moved days and the days before holidays, where it is not decided. */
function policyNotice(
  { kind, movedTo, movedFrom, shortened, undecided, mayCompensate }: CalendarDay,
  isOpen: boolean,
  { movedDays = 'notice', preHoliday = 'notice' }: Policy,
): Notice | undefined {
  if (movedDays === 'notice') {
    if (movedTo !== undefined && isOpen) return { kind: 'moved-away', to: parseDay(movedTo) };
    if (movedFrom !== undefined) return { kind: 'moved-here', from: parseDay(movedFrom) };
  }
  if (movedDays !== 'ignore' && undecided && !mayCompensate) {
    const perhaps = kind === 'working' ? 'moved-away' : 'moved-here';
    // Of four or five Saturdays one may be worked. Only who follows the decree is open on it then.
    if (isOpen || (perhaps === 'moved-here' && movedDays === 'follow')) {
      return { kind: 'undecided', perhaps };
    }
  }
  return isOpen && shortened && preHoliday === 'notice' ? { kind: 'pre-holiday' } : undefined;
}
