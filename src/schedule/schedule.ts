import type { Calendar } from '../calendar/calendar.js';
import { DAY_MS } from '../calendar/civil.js';
import { latvia } from '../calendar/latvia.complete.js';
import { LATVIA_ZONE } from '../calendar/latvia.zone.js';
import { weekOnly } from '../calendar/of-zone.js';
import { zoneNamed } from '../calendar/zone-name.js';
import type { Exception, Instant, OpenInterval, RegularHours } from './model.js';
import { parseRules } from './osm/guess.js';
import { formatHours } from './osm/format-hours.js';
import { warningsOf, type ScheduleWarning } from './osm/warnings.js';
import { hoursOf } from './rules/hours.js';
import { readSchemaOrg } from './schema-org/read.js';
import { writeSchemaOrg, type DateSpan, type SchemaOrgHours } from './schema-org/write.js';
import { Timetable } from './timetable.js';
import { checkException } from './valid-options.js';
import { usualSpans } from './regular.js';

export interface ScheduleOptions {
  /** IANA name, in any case; Europe/Riga unless given. */
  readonly zone?: string;
  /** Latvia's unless given, which is right only in Europe/Riga; elsewhere nothing is a holiday. */
  readonly calendar?: Calendar;
  /** Of several on one day the last one holds. */
  readonly exceptions?: readonly Exception[];
  /** Whether the Saturday of a moved day is worked instead of the day itself; `ignore` unless given. */
  readonly movedDays?: 'ignore' | 'follow';
  /** By how many minutes the working day before a holiday is shorter, either sign; 0 unless given. */
  readonly preHoliday?: number;
}

/** The most that is told at once. */
const MAX_MS = 36_525 * DAY_MS;

/** Opening hours that know their country's calendar by themselves, and the notations in use. */
export class Schedule extends Timetable {
  /**
   * @throws RangeError where the zone does not exist, an exception is not one, or `movedDays` or
   * `preHoliday` is none that there is.
   */
  constructor(hours: RegularHours, options: ScheduleOptions = {}) {
    const { exceptions = [] } = options;
    // What is no zone is refused by the timetable.
    const zone =
      options.zone === undefined ? LATVIA_ZONE : (zoneNamed(options.zone) ?? options.zone);
    const { calendar = zone === LATVIA_ZONE ? latvia : weekOnly } = options;
    const { movedDays = 'ignore', preHoliday = 0 } = options;
    exceptions.forEach(checkException);
    if (!['ignore', 'follow'].includes(movedDays)) {
      throw new RangeError(`movedDays is "${movedDays}"; expected ignore or follow`);
    }
    if (!(Math.abs(preHoliday) <= 1440)) {
      throw new RangeError(`preHoliday is ${preHoliday}; expected minutes, for example 60`);
    }
    const policy = { movedDays, preHoliday: Math.abs(preHoliday) };
    super({ hours, calendar, exceptions, ...policy }, zone);
  }

  /**
   * Reads opening hours in the notation of OpenStreetMap: `Mo-Fr 09:00-17:00; PH off`.
   * @throws ScheduleSyntaxError where anything in the text is not understood.
   */
  static parse(text: string, options?: ScheduleOptions): Schedule {
    return new Schedule(hoursOf(parseRules(text)), options);
  }

  /**
   * Reads opening hours in the vocabulary of schema.org: an `OpeningHoursSpecification`, a list of them,
   * a place that has them, a graph with one such place, or the compact text. Exceptions of the options
   * stand over the special hours of the node.
   * @throws SchemaOrgError where anything about the hours is not understood.
   */
  static fromSchemaOrg(node: unknown, options: ScheduleOptions = {}): Schedule {
    const { hours, exceptions } = readSchemaOrg(node, parseRules);
    return new Schedule(hours, {
      ...options,
      exceptions: [...exceptions, ...(options.exceptions ?? [])],
    });
  }

  /**
   * Every stretch that is not closed, clipped to the question, in order; none where `to` is not after
   * `from`.
   * @throws RangeError where the question spans more than a hundred years.
   */
  override intervals(from: Instant, to: Instant): OpenInterval[] {
    if (Number(to) - Number(from) > MAX_MS) {
      throw new RangeError('The question spans more than a hundred years');
    }
    return super.intervals(from, to);
  }

  /**
   * The hours from one date to another, both included, in the vocabulary of schema.org: the usual week,
   * and each day that differs from it, holidays included, with its date.
   * @throws RangeError where the dates are none, are in the wrong order, or more than ten years apart.
   */
  toSchemaOrg(range: DateSpan): SchemaOrgHours {
    const { hours } = this.rules;
    return writeSchemaOrg(
      (day) => this.plan(day),
      (day) => usualSpans(hours, day),
      range,
    );
  }

  /** What can be read, but was hardly meant: rules that never hold. Nothing where all is well. */
  get warnings(): readonly ScheduleWarning[] {
    return warningsOf(this.rules.hours);
  }

  /** The regular hours in the notation of OpenStreetMap, in its canonical form; no exceptions. */
  override toString(): string {
    return formatHours(this.rules.hours);
  }
}
