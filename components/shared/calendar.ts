/** A calendar that is there at once, and knows more once the almanac has come. */
import { learnLatvian } from '../../locales/localization.js';
import type { Calendar, CalendarDay } from '../../src/calendar/calendar.js';
import { OnDemand } from '../../locales/on-demand.js';
import { maySpeakOf } from '../../src/calendar/special-weeks.js';

/** Where the hint of special days holds. */
const LATVIA = 'Europe/Riga';

export const almanac = new OnDemand(async () => {
  const module = await import('./almanac.js');
  learnLatvian(module);
  return module;
});

const calendars = new Map<string, Calendar>();

/**
 * The calendar of a zone, always the same object. Until the almanac has come it tells of a day no more
 * than whether there is anything to tell.
 */
export function calendarIn(zone: string): Calendar {
  let calendar = calendars.get(zone);
  if (!calendar) {
    calendar = {
      at: (day) =>
        almanac.value?.calendarOf(zone).at(day) ?? hint(zone === LATVIA && maySpeakOf(day)),
      isCertain: (day) => almanac.value?.calendarOf(zone).isCertain(day) ?? false,
    };
    calendars.set(zone, calendar);
  }
  return calendar;
}

function hint(isSpecial: boolean): CalendarDay {
  return { date: '', kind: 'working', ...(isSpecial && { source: '' }) };
}
