/**
 * Opening hours over time. Civil days are turned into instants a day at a time, touching stretches
 * are merged, and the answer found last is kept as long as it holds.
 */
import type { Calendar } from '../calendar/calendar.js';
import { DAY_MINUTES, type EpochDay } from '../calendar/civil.js';
import { planDay, type DayPlan, type DayRules } from './day.js';
import type { Exception, Instant, OpenInterval, RegularHours, Status } from './model.js';
import { zoneOf, type Zone } from './zone.js';

export interface TimetableOptions {
  /** IANA name; Europe/Riga unless given. */
  readonly zone?: string;
  readonly calendar: Calendar;
  readonly exceptions?: readonly Exception[];
}

const SEARCH_DAYS = 3653;
const MOST_DAYS = 512;

interface Answer {
  readonly from: number;
  readonly to: number;
  readonly status: Status;
}

export class Timetable {
  readonly zone: Zone;
  readonly rules: DayRules;
  readonly #days = new Map<EpochDay, readonly OpenInterval[]>();
  #answer: Answer | undefined;

  /** @throws RangeError where the zone does not exist or an exception's date is not one. */
  constructor(hours: RegularHours, options: TimetableOptions) {
    const { zone = 'Europe/Riga', calendar, exceptions = [] } = options;
    this.zone = zoneOf(zone);
    this.rules = { hours, calendar, exceptions };
  }

  /** What is true at an instant, until when, and why. */
  status(at: Instant): Status {
    const instant = millisOf(at);
    if (!this.#answer || instant < this.#answer.from || instant >= this.#answer.to) {
      this.#answer = this.#find(instant);
    }
    return this.#answer.status;
  }

  /** The first instant at which the state differs, epoch milliseconds; none within ten years. */
  nextChange(at: Instant): number | undefined {
    return this.status(at).until;
  }

  /** Every stretch that is not closed, clipped to the question, in order. */
  intervals(from: Instant, to: Instant): OpenInterval[] {
    const [first, last] = [millisOf(from), millisOf(to)];
    const found: OpenInterval[] = [];
    for (const interval of this.#merged(this.dayAt(first), this.dayAt(last))) {
      const start = Math.max(interval.start, first);
      const end = Math.min(interval.end, last);
      if (start < end) found.push({ ...interval, start, end });
    }
    return found;
  }

  /** The civil day in the schedule's zone. */
  dayAt(at: Instant): EpochDay {
    return Math.floor(this.zone.toCivil(millisOf(at)) / DAY_MINUTES);
  }

  /** What holds on a civil day. */
  plan(day: EpochDay): DayPlan {
    return planDay(this.rules, day);
  }

  #find(at: number): Answer {
    const today = this.dayAt(at);
    const { why } = this.plan(today);
    const midnight = this.#midnight(today + 1);
    const horizon = this.#midnight(today + SEARCH_DAYS);

    let state: Status['state'] = 'closed';
    let until = Infinity;
    let from = this.#midnight(today);
    for (const interval of this.#merged(today, today + SEARCH_DAYS)) {
      if (interval.end <= at) {
        from = Math.max(from, interval.end);
        continue;
      }
      if (interval.start > at) {
        until = interval.start;
      } else {
        from = Math.max(from, interval.start);
        ({ state, end: until } = interval);
      }
      break;
    }
    const status = {
      state,
      ...(until < horizon && { until }),
      certain: this.#isCertain(today),
      why,
    };
    // The reason belongs to the day, so the answer holds no longer than the day does.
    return {
      from,
      to: Math.min(until, midnight),
      status: Object.freeze(status),
    };
  }

  /** The intervals of a range of days, merged over midnights; spans may run in from the day before. */
  *#merged(firstDay: EpochDay, lastDay: EpochDay): Generator<OpenInterval> {
    let current: OpenInterval | undefined;
    for (let day = firstDay - 1; day <= lastDay; day++) {
      for (const next of this.#intervalsOf(day)) {
        if (current?.end === next.start && current.state === next.state) {
          current = {
            ...current,
            end: next.end,
            certain: current.certain && next.certain,
          };
        } else {
          if (current) yield current;
          current = next;
        }
      }
    }
    if (current) yield current;
  }

  #midnight(day: EpochDay): number {
    return this.zone.toInstant(day * DAY_MINUTES);
  }

  #isCertain(day: EpochDay): boolean {
    return this.rules.calendar.isCertain(day);
  }

  #intervalsOf(day: EpochDay): readonly OpenInterval[] {
    let intervals = this.#days.get(day);
    if (!intervals) {
      intervals = this.#compute(day);
      if (this.#days.size >= MOST_DAYS) this.#days.clear();
      this.#days.set(day, intervals);
    }
    return intervals;
  }

  #compute(day: EpochDay): readonly OpenInterval[] {
    const { spans, state } = this.plan(day);
    const midnight = day * DAY_MINUTES;
    const intervals: OpenInterval[] = [];
    for (const [from, to] of spans) {
      // The zone's clocks skip from the first minute to the last: such a stretch does not occur.
      if (this.zone.isMissing(midnight + from) && this.zone.isMissing(midnight + to - 1)) continue;
      const start = this.zone.toInstant(midnight + from);
      const end = this.zone.toInstant(midnight + to);
      if (start < end) intervals.push({ start, end, state, certain: this.#isCertain(day) });
    }
    return intervals;
  }
}

function millisOf(at: Instant): number {
  if (typeof at === 'number') return at;
  return at instanceof Date ? at.getTime() : at.toMillis();
}
