import type { Calendar, CalendarDay } from './calendar.js';
import { formatDay, weekdayOf, type EpochDay } from './civil.js';
import { latvia } from './latvia.js';

/** The calendar of a place by its time zone: Latvia's in Europe/Riga, elsewhere the bare week. */
export function calendarOf(zone: string): Calendar {
  return zone === 'Europe/Riga' ? latvia : weekOnly;
}

/** The days of the week and nothing more. */
export const weekOnly: Calendar = { at, isCertain: () => true };

function at(day: EpochDay): CalendarDay {
  return {
    date: formatDay(day),
    kind: weekdayOf(day) > 5 ? 'weekend' : 'working',
  };
}
