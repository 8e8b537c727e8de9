/** A calendar that is there at once, and knows more once the almanac has come. */
import type { Calendar, CalendarDay } from '../../src/calendar/calendar.js';
import { maySpeakOf } from '../../src/calendar/special-weeks.js';
import type { Standard } from '../../src/standard/model.js';
import { almanac } from './hours/almanac.js';

/** Where the hint of special days holds. */
const LATVIA = 'europe/riga';

/**
 * The calendar by which a standard's offices live. Until the almanac has come it tells of a day no more
 * than whether there may be anything to tell.
 */
export function calendarFor({ zone, calendar: decrees }: Standard): Calendar {
  const whole = () => almanac.value?.calendarOf(zone, decrees);
  return {
    at: (day) =>
      whole()?.at(day) ??
      hint(decrees !== undefined || (zone.toLowerCase() === LATVIA && maySpeakOf(day))),
    isCertain: (day) => whole()?.isCertain(day) ?? false,
  };
}

function hint(isSpecial: boolean): CalendarDay {
  return { date: '', kind: 'working', ...(isSpecial && { source: '' }) };
}
