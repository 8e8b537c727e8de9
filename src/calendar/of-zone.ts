/** Selects the calendar of a time zone. */
import type { Calendar, CalendarDay } from './calendar.js';
import { formatDay, weekdayOf, type EpochDay } from './civil.js';
import { decreedDays, type Decrees } from './decrees.js';
import { CURRENT } from './latvia.data.js';
import { latvia } from './latvia.js';
import { isLatvianZone } from './latvia.zone.js';
import { latvianCalendar } from './latvian-calendar.js';

const calendars = new WeakMap<Decrees, Calendar>();

/**
 * The calendar of a place by its time zone: Latvia's in Europe/Riga, elsewhere the days of the week alone;
 * with the given decrees added. The same decrees object always gives the same calendar.
 * @throws RangeError where a date of the decrees is invalid
 */
export function calendarOf(zone: string, decrees?: Decrees): Calendar {
  const isLatvian = isLatvianZone(zone);
  if (!decrees) return isLatvian ? latvia : weekOnly;
  let calendar = calendars.get(decrees);
  if (!calendar) {
    calendar = isLatvian ? latvianCalendar([CURRENT, decrees]) : weekWith(decrees);
    calendars.set(decrees, calendar);
  }
  return calendar;
}

/** A calendar without holidays: working days and weekends. */
export const weekOnly: Calendar = { at, isCertain: () => true };

function at(day: EpochDay): CalendarDay {
  return {
    date: formatDay(day),
    kind: weekdayOf(day) > 5 ? 'weekend' : 'working',
  };
}

function weekWith(decrees: Decrees): Calendar {
  const decreed = decreedDays([decrees]);
  return { at: (day) => ({ ...at(day), ...decreed.get(day) }), isCertain: () => true };
}
