/** Decides whether a day gets a notice that its hours may differ. */
import { parseDay } from '../calendar/civil.js';
import type { CalendarDay } from '../calendar/calendar.js';
import type { DayPlan, Notice, Policy } from './plan.js';

/** Reasons that leave doubt; a dated exception and hours stated for holidays leave none. */
const LEAVE_DOUBT = ['regular', 'moved', 'pre-holiday'];

/**
 * The notice of a day. Where the office is closed anyway, only a day that may be worked instead of another
 * gets one: no visitor travels in vain to a counter that is closed as usual.
 */
export function noticeOn(plan: DayPlan, policy: Policy): Notice | undefined {
  const { why, closures = [], calendarDay, spans } = plan;
  if (!LEAVE_DOUBT.includes(why.kind)) return undefined;
  const isOpen = spans.length > 0;
  const holiday = isOpen ? holidayNotice(calendarDay) : undefined;
  // A closure of part of the day is a dated exception too, and outranks the policies below.
  const isExceptional = closures.some((each) => each.why?.kind === 'exception');
  return holiday ?? (isExceptional ? undefined : policyNotice(calendarDay, isOpen, policy));
}

/** The notice on a holiday for which the institution states no hours. */
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

/**
 * The notice of a moved day or of the day before a holiday, certain or possible, where the institution has
 * no policy.
 */
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
    // One of four or five Saturdays may be worked; only an office that follows the decree is then open.
    if (isOpen || (perhaps === 'moved-here' && movedDays === 'follow')) {
      return { kind: 'undecided', perhaps };
    }
  }
  return isOpen && shortened && preHoliday === 'notice' ? { kind: 'pre-holiday' } : undefined;
}
