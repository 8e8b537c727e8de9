/** Opening hours over time: what is true at an instant, until when, and when it is otherwise. */
import type { Calendar } from '../calendar/calendar.js';
import { DAY_MINUTES, DAY_MS, parseDay, type EpochDay } from '../calendar/civil.js';
import { planDay, type DayPlan, type DayRules } from './day.js';
import type { Exception, Instant, OpenInterval, RegularHours, State, Status } from './model.js';
import { extend, PAGE_MS, Timeline, type Page, type Stretch } from './timeline.js';
import { zoneOf, type Zone } from './zone.js';

export interface TimetableOptions {
  /** IANA name; Europe/Riga unless given. */
  readonly zone?: string;
  readonly calendar: Calendar;
  readonly exceptions?: readonly Exception[];
  /** Whether the office works the Saturday of a moved day instead of the day itself; `ignore` unless given. */
  readonly movedDays?: 'ignore' | 'follow';
  /** By how many minutes the day before a holiday is shorter; 0 unless given. */
  readonly preHoliday?: number;
}

/** How far ahead the next change is looked for: ten years. */
const SEARCH_MS = 3653 * DAY_MS;
/** Years with four digits, which an ISO date can name; and room on both sides for the search. */
const EARLIEST = Date.UTC(1, 0, 1);
const LATEST = Date.UTC(9980, 0, 1);

/** The most that is told at once. */
const LONGEST_MS = 36_525 * DAY_MS;

export class Timetable {
  readonly zone: Zone;
  readonly rules: DayRules;
  readonly #timeline: Timeline;
  #latest: Page | undefined;
  #index = 0;

  /** @throws RangeError where the zone does not exist or an exception's date is not one. */
  constructor(hours: RegularHours, options: TimetableOptions) {
    const { zone = 'Europe/Riga', calendar, exceptions = [], movedDays, preHoliday } = options;
    this.zone = zoneOf(zone);
    for (const { from, through = from } of exceptions) [from, through].forEach(parseDay);
    this.rules = {
      hours,
      calendar,
      exceptions,
      ...(movedDays && { movedDays }),
      ...(preHoliday && { preHoliday }),
    };
    this.#timeline = new Timeline({
      zone: this.zone,
      plan: (day) => this.plan(day),
      isCertain: (day) => calendar.isCertain(day),
    });
  }

  /**
   * What is true at an instant, until when, and why; the same frozen answer while nothing changes.
   * @throws RangeError where `at` is no instant of the years 1 to 9979.
   */
  status(at: Instant): Status {
    const instant = millisOf(at);
    const page = this.#pageAt(instant);
    const index = this.#indexIn(page, instant);
    return (page.answers[index] ??= this.#answer(page, index));
  }

  /** The first instant at which the state differs, epoch milliseconds; none within ten years. */
  nextChange(at: Instant): number | undefined {
    return this.status(at).until;
  }

  /**
   * Every stretch that is not closed, clipped to the question, in order; none where `to` is not after
   * `from`.
   * @throws RangeError where the question spans more than a hundred years.
   */
  intervals(from: Instant, to: Instant): OpenInterval[] {
    const [first, last] = [millisOf(from), millisOf(to)];
    if (last - first > LONGEST_MS) throw new RangeError('Ask for a hundred years at most');
    const found: OpenInterval[] = [];
    for (let number = Math.floor(first / PAGE_MS); number * PAGE_MS < last; number++) {
      for (const interval of this.#timeline.page(number).intervals) {
        if (interval.end <= first || interval.start >= last) continue;
        const isWhole = interval.start >= first && interval.end <= last;
        extend(found, isWhole ? interval : clipped(interval, first, last));
      }
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

  #pageAt(instant: number): Page {
    const number = Math.floor(instant / PAGE_MS);
    if (this.#latest?.number !== number) {
      this.#latest = this.#timeline.page(number);
      this.#index = 0;
    }
    return this.#latest;
  }

  /** The stretch in which an instant of the page lies; often it is the one of the last question. */
  #indexIn({ starts }: Page, instant: number): number {
    const startsAfter = (index: number) => !(Number(starts[index]) <= instant);
    if (startsAfter(this.#index) || !startsAfter(this.#index + 1)) {
      let [low, high] = [0, starts.length];
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (startsAfter(middle)) high = middle;
        else low = middle;
      }
      this.#index = low;
    }
    return this.#index;
  }

  #answer({ number, stretches }: Page, index: number): Status {
    const [stretch, ...later] = stretches.slice(index) as [Stretch, ...Stretch[]];
    const { start, state, comment, why, certain } = stretch;
    const until = this.#firstOther(state, later, number);
    return Object.freeze({
      state,
      ...(until !== undefined && until < start + SEARCH_MS && { until }),
      ...(comment !== undefined && { comment }),
      certain,
      why,
    });
  }

  /** The start of the first stretch with another state, in what is left of a page or after it. */
  #firstOther(state: State, later: readonly Stretch[], number: number): number | undefined {
    const isOther = (each: Stretch) => each.state !== state;
    const here = later.find(isOther);
    if (here) return here.start;
    const last = number + Math.ceil(SEARCH_MS / PAGE_MS) + 1;
    for (let next = number + 1; next <= last; next++) {
      const page = this.#timeline.page(next);
      if (page.only !== state) return page.stretches.find(isOther)?.start;
    }
    return undefined;
  }
}

function clipped(interval: OpenInterval, first: number, last: number): OpenInterval {
  return {
    ...interval,
    start: Math.max(interval.start, first),
    end: Math.min(interval.end, last),
  };
}

function millisOf(at: Instant): number {
  const instant = typeof at === 'number' ? at : at instanceof Date ? at.getTime() : at.toMillis();
  if (instant >= EARLIEST && instant <= LATEST) return instant;
  throw new RangeError(
    `${String(instant)} is not an instant; expected epoch milliseconds of the years 1 to 9979`,
  );
}
