/** Latvia's yearly public holidays by law, and the days off in lieu of them. */
import { dayOf, formatDay, weekdayOf, type EpochDay } from './civil.js';
import type { Special } from './decrees.js';
import { easterSunday } from './easter.js';
import { EASTER_HOLIDAYS, FIXED_HOLIDAYS, HOLIDAY_LAW, MOTHERS_DAY } from './latvia.data.js';

/** A special day without its date, since it is looked up by its number. */
type Ruled = Omit<Special, 'date'>;

const years = new Map<number, ReadonlyMap<EpochDay, Ruled>>();

/** The special days of a year by epoch day, computed once. */
export function daysByRule(year: number): ReadonlyMap<EpochDay, Ruled> {
  let days = years.get(year);
  if (!days) years.set(year, (days = computeDays(year)));
  return days;
}

export function isWeekend(day: EpochDay): boolean {
  return weekdayOf(day) > 5;
}

function computeDays(year: number): ReadonlyMap<EpochDay, Ruled> {
  const days = new Map<EpochDay, Ruled>();
  const source = HOLIDAY_LAW;
  const holiday = (day: EpochDay, lv: string) =>
    days.set(day, { kind: 'holiday', name: { lv }, source });

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
      source,
    });
  }
  return days;
}
