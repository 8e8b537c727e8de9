import type { Calendar } from '../calendar/calendar.js';
import { calendarOf } from '../calendar/of-zone.js';
import type { RegularHours } from './model.js';
import { Timetable, type TimetableOptions } from './timetable.js';

export interface ScheduleOptions extends Omit<TimetableOptions, 'calendar'> {
  /** Latvia's unless given, which is right only in Europe/Riga; elsewhere nothing is a holiday. */
  readonly calendar?: Calendar;
}

/** Opening hours that know their country's calendar by themselves. */
export class Schedule extends Timetable {
  /** @throws RangeError where the zone does not exist or an exception's date is not one. */
  constructor(hours: RegularHours, options: ScheduleOptions = {}) {
    const { zone = 'Europe/Riga', calendar = calendarOf(zone) } = options;
    super(hours, { ...options, zone, calendar });
  }
}
