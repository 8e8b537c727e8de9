/**
 * Latvia's calendar: public holidays by rule, compensation days by law, moved working days by decree.
 * Each year is laid out once, then a day is a look-up.
 */
import type { CalendarDay, DatedCalendar } from './calendar.js';
import { dayOf, formatDay, parseDay, partsOf, weekdayOf, type EpochDay } from './civil.js';
import { isCertain } from './certainty.js';
import { easterSunday } from './easter.js';
import {
  EASTER_HOLIDAYS,
  FIXED_HOLIDAYS,
  HOLIDAY_LAW,
  MOTHERS_DAY,
  MOVED_DAYS,
} from './latvia.data.js';

type Special = Omit<CalendarDay, 'date' | 'shortened'>;
type SpecialDays = ReadonlyMap<EpochDay, Special>;

const specialDaysByYear = new Map<number, SpecialDays>();

function specialDays(year: number): SpecialDays {
  let days = specialDaysByYear.get(year);
  if (!days) specialDaysByYear.set(year, (days = layOut(year)));
  return days;
}

function layOut(year: number): SpecialDays {
  const days = new Map<EpochDay, Special>();
  const holiday = (day: EpochDay, name: Special['name'] & object) =>
    days.set(day, { kind: 'holiday', name, source: likumi(HOLIDAY_LAW) });

  const easter = easterSunday(year);
  for (const [offset, name] of EASTER_HOLIDAYS) holiday(easter + offset, name);
  for (const [month, day, name] of FIXED_HOLIDAYS) holiday(dayOf(year, month, day), name);
  const firstOfMay = dayOf(year, 5, 1);
  const mothersDay = firstOfMay + 14 - weekdayOf(firstOfMay);
  if (!days.has(mothersDay)) holiday(mothersDay, MOTHERS_DAY);

  for (const [month, day, , compensated] of FIXED_HOLIDAYS) {
    const lost = dayOf(year, month, day);
    if (!compensated || !isWeekend(lost)) continue;
    let free = lost;
    while (isWeekend(free) || days.has(free)) free++;
    days.set(free, {
      kind: 'day-off',
      compensates: formatDay(lost),
      source: likumi(HOLIDAY_LAW),
    });
  }

  for (const [from, to, act] of MOVED_DAYS) {
    if (!from.startsWith(String(year))) continue;
    days.set(parseDay(from), { kind: 'day-off', movedTo: to, source: likumi(act) });
    days.set(parseDay(to), { kind: 'working', movedFrom: from, source: likumi(act) });
  }
  return days;
}

function likumi(act: number): string {
  return `likumi.lv/ta/id/${act}`;
}

function isWeekend(day: EpochDay): boolean {
  return weekdayOf(day) > 5;
}

function specialDay(day: EpochDay): Special | undefined {
  return specialDays(partsOf(day).year).get(day);
}

/**
 * Labour Law, section 135: the working day before a holiday is an hour shorter, and the hour travels
 * with a moved day. A Saturday is worked only in place of another day, so the Sundays that are
 * holidays every year (Mother's Day, Pentecost) shorten nothing, as in the published totals of hours.
 */
function precedesHoliday(day: EpochDay, movedFrom: string | undefined): boolean {
  const worked = movedFrom === undefined ? day : parseDay(movedFrom);
  return specialDay(worked + 1)?.kind === 'holiday';
}

function at(day: EpochDay): CalendarDay {
  const special = specialDay(day);
  const kind = special?.kind ?? (isWeekend(day) ? 'weekend' : 'working');
  return {
    date: formatDay(day),
    ...special,
    kind,
    ...(kind === 'working' && precedesHoliday(day, special?.movedFrom) && { shortened: true }),
  };
}

/** Latvia's public holidays, days off and moved working days. */
export const latvia: DatedCalendar = {
  at,
  day: (date) => at(parseDay(date)),
  isCertain: (day) => isCertain(day, (other) => at(other).kind !== 'working'),
};
