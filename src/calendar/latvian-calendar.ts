/** Builds Latvia's calendar from the holidays by law and the decrees. A query is a look-up. */
import type { CalendarDay, DatedCalendar } from './calendar.js';
import { mayBeHoliday, mayMove } from './certainty.js';
import { formatDay, parseDay, partsOf, weekdayOf, type EpochDay } from './civil.js';
import { decreedDays, type Decrees, type Special } from './decrees.js';
import { FESTIVAL } from './latvia.data.js';
import { daysByRule, isWeekend } from './latvia.rules.js';

/** The two names of a holiday. */
export type Names = Pick<CalendarDay, 'name' | 'shortName'>;

/** Eleven years, farther than any caller looks ahead. */
const MAX_DAYS = 4096;

/**
 * @param naming adds names of a holiday that a decree or a rule does not have
 * @throws RangeError where a date of the decrees is invalid
 */
export function latvianCalendar(
  decrees: readonly Decrees[],
  naming: (day: Names) => Names = (names) => names,
): DatedCalendar {
  const decreed = decreedDays(decrees);
  const known = decrees.flatMap((each) => (each.known ? [each.known] : []));

  const specialDay = (day: EpochDay): Omit<Special, 'date'> | undefined =>
    decreed.get(day) ?? daysByRule(partsOf(day).year).get(day);
  const kindOf = (day: EpochDay) =>
    specialDay(day)?.kind ?? (isWeekend(day) ? 'weekend' : 'working');
  const isKnown = (day: EpochDay) => {
    const { year } = partsOf(day);
    return known.some(([first, last]) => first <= year && year <= last);
  };
  const isMovable = (day: EpochDay) => !isKnown(day) && mayMove(day, kindOf);
  const isInFestival = (day: EpochDay) => !isKnown(day) && mayBeHoliday(day, FESTIVAL, kindOf);

  /**
   * Labour Law, section 135: the working day before a holiday is an hour shorter; if that day is moved, the
   * shorter hours move with it. A Saturday is worked only in place of another day, so the Sundays that are
   * holidays every year (Mother's Day, Pentecost) shorten nothing; the published totals of working hours
   * count the same way.
   */
  const isShortened = (day: EpochDay, movedFrom: string | undefined) =>
    kindOf((movedFrom === undefined ? day : parseDay(movedFrom)) + 1) === 'holiday';

  const days = new Map<
    EpochDay,
    { readonly calendarDay: CalendarDay; readonly certain: boolean }
  >();
  const answerOn = (day: EpochDay) => {
    let found = days.get(day);
    if (!found) {
      if (days.size >= MAX_DAYS) days.clear();
      const certain = !isMovable(day) && !isInFestival(day);
      days.set(day, (found = { calendarDay: Object.freeze(look(day)), certain }));
    }
    return found;
  };
  const at = (day: EpochDay) => answerOn(day).calendarDay;
  const look = (day: EpochDay): CalendarDay => {
    const special = specialDay(day);
    const kind = kindOf(day);
    // The festival has always closed on a weekend, so the day off in lieu can only be a Monday.
    const mayCompensate = weekdayOf(day) === 1 && isInFestival(day);
    return {
      date: formatDay(day),
      kind,
      ...special,
      ...(special && naming(special)),
      ...(kind === 'working' && isShortened(day, special?.movedFrom) && { shortened: true }),
      ...((mayCompensate || isMovable(day)) && { undecided: true }),
      ...(mayCompensate && { mayCompensate }),
    };
  };
  return {
    at,
    day: (date) => at(parseDay(date)),
    isCertain: (day) => answerOn(day).certain,
  };
}
