import type { Calendar } from '../calendar/calendar.js';
import { calendarOf } from '../calendar/of-zone.js';
import type { RegularHours } from './model.js';
import { parseRules } from './osm/guess.js';
import { printHours } from './osm/print.js';
import { hoursOf } from './rules/hours.js';
import { Timetable, type TimetableOptions } from './timetable.js';

export interface ScheduleOptions extends Omit<TimetableOptions, 'calendar'> {
  /** Latvia's unless given, which is right only in Europe/Riga; elsewhere nothing is a holiday. */
  readonly calendar?: Calendar;
}

/** Opening hours that know their country's calendar by themselves, and the notations in use. */
export class Schedule extends Timetable {
  /** @throws RangeError where the zone does not exist or an exception's date is not one. */
  constructor(hours: RegularHours, options: ScheduleOptions = {}) {
    const { zone = 'Europe/Riga', calendar = calendarOf(zone) } = options;
    super(hours, { ...options, zone, calendar });
  }

  /**
   * Reads opening hours in the notation of OpenStreetMap: `Mo-Fr 09:00-17:00; PH off`.
   * @throws ScheduleSyntaxError where anything in the text is not understood.
   */
  static parse(text: string, options?: ScheduleOptions): Schedule {
    return new Schedule(hoursOf(parseRules(text)), options);
  }

  /** The regular hours in the notation of OpenStreetMap, in its canonical form; no exceptions. */
  override toString(): string {
    return printHours(this.rules.hours);
  }
}
