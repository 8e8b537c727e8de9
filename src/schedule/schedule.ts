/** Implements `Schedule`, the public class for opening hours. */
import type { Calendar } from '../calendar/calendar.js';
import { DAY_MS } from '../calendar/civil.js';
import { latvia } from '../calendar/latvia.complete.js';
import { LATVIA_ZONE } from '../calendar/latvia.zone.js';
import { weekOnly } from '../calendar/of-zone.js';
import { zoneNamed } from '../calendar/zone-name.js';
import { describe } from './describe.js';
import type { DescribedRange, Description } from './description/model.js';
import type { Exception, Instant, OpenInterval, RegularHours } from './model.js';
import { parseRules } from './osm/guess.js';
import { formatHours } from './osm/format-hours.js';
import { warningsOf, type ScheduleWarning } from './osm/warnings.js';
import { hoursOf } from './rules/hours.js';
import { readSchemaOrg } from './schema-org/read.js';
import { writeSchemaOrg, type SchemaOrgHours } from './schema-org/write.js';
import { Timetable } from './timetable.js';
import { checkException } from './valid-options.js';

export interface ScheduleOptions {
  /** IANA name, in any case. Default: Europe/Riga. */
  readonly zone?: string;
  /** Default: Latvia's in Europe/Riga; elsewhere a calendar without holidays. */
  readonly calendar?: Calendar;
  /** The last of several exceptions on one day holds. */
  readonly exceptions?: readonly Exception[];
  /** Whether the Saturday of a moved day is worked instead of the day itself. Default: `ignore`. */
  readonly movedDays?: 'ignore' | 'follow';
  /** By how many minutes the working day before a holiday is shorter, either sign. Default: 0. */
  readonly preHoliday?: number;
}

/** The longest range of `intervals`: a hundred years. */
const MAX_MS = 36_525 * DAY_MS;

/** Opening hours with the calendar of their country built in, which are parsed from the notations in use. */
export class Schedule extends Timetable {
  /**
   * Parses opening hours in the notation of OpenStreetMap: `Mo-Fr 09:00-17:00; PH off`.
   * @throws ScheduleSyntaxError where anything in the text is not understood
   */
  static parse(text: string, options?: ScheduleOptions): Schedule {
    return new Schedule(hoursOf(parseRules(text)), options);
  }

  /**
   * Parses opening hours in the vocabulary of schema.org: an `OpeningHoursSpecification`, a list of them, a
   * place that has them, a graph with one such place, or the compact text. Exceptions in the options
   * outrank the special hours of the node.
   * @throws SchemaOrgError where anything about the hours is not understood
   */
  static fromSchemaOrg(node: unknown, options: ScheduleOptions = {}): Schedule {
    const { hours, exceptions } = readSchemaOrg(node, parseRules);
    return new Schedule(hours, {
      ...options,
      exceptions: [...exceptions, ...(options.exceptions ?? [])],
    });
  }

  /**
   * @throws RangeError where the zone does not exist, or an exception, `movedDays` or `preHoliday` is
   *   invalid
   */
  constructor(hours: RegularHours, options: ScheduleOptions = {}) {
    const { exceptions = [] } = options;
    // The timetable refuses an invalid zone.
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

  /** Rules that never hold, which are valid but hardly meant; empty where there are none. */
  get warnings(): readonly ScheduleWarning[] {
    return warningsOf(this.rules.hours);
  }

  /**
   * Every interval that is not closed, clipped to the range, in order; none where `to` is not after `from`.
   * @throws RangeError where the range is longer than a hundred years
   */
  override intervals(from: Instant, to: Instant): OpenInterval[] {
    if (Number(to) - Number(from) > MAX_MS) {
      throw new RangeError('The range is longer than a hundred years');
    }
    return super.intervals(from, to);
  }

  /**
   * Describes the schedule: the patterns that repeat, and the days of the range on which they do not hold. Read back
   * through `hoursOn`, the description gives the same hours for every day of the range.
   * @throws RangeError where the dates are invalid, in the wrong order, or more than ten years apart
   */
  describe(range: DescribedRange): Description {
    return describe(this.rules, range);
  }

  /**
   * The hours of a range in the vocabulary of schema.org: the usual week, the weeks of seasons with their dates, and
   * each day that differs from them, holidays included.
   * @throws RangeError where the dates are invalid, in the wrong order, or more than ten years apart
   */
  toSchemaOrg(range: DescribedRange): SchemaOrgHours {
    return writeSchemaOrg(this.describe(range), this.rules.hours);
  }

  /** The regular hours in the notation of OpenStreetMap, in its canonical form, without exceptions. */
  override toString(): string {
    return formatHours(this.rules.hours);
  }
}
