/**
 * Answers questions about opening hours over time: the status at an instant, and the intervals of a range.
 */
import { DAY_MS, dayOf, type EpochDay } from '../calendar/civil.js';
import { isCertain, planDay } from './day.js';
import type { Instant, OpenInterval, Status } from './model.js';
import type { DayPlan, DayRules } from './plan.js';
import { join, PAGE_MS, Timeline, type Page, type StateInterval } from './timeline.js';
import { zoneOf, type Zone } from './zone.js';

/** The next change is searched within ten years. */
const SEARCH_MS = 3653 * DAY_MS;
/** Years that an ISO date can name with four digits, less the ten years of the search. */
const EARLIEST = dayOf(1, 1, 1) * DAY_MS;
const LATEST = dayOf(9980, 1, 1) * DAY_MS;

export class Timetable {
  readonly zone: Zone;
  readonly rules: DayRules;
  readonly #timeline: Timeline;
  #latest: Page | undefined;

  /** @throws RangeError where the zone does not exist. */
  constructor(rules: DayRules, zone: string) {
    this.rules = rules;
    this.zone = zoneOf(zone);
    this.#timeline = new Timeline({
      zone: this.zone,
      plan: (day) => this.plan(day),
      isCertain: (day) => isCertain(rules, day),
    });
  }

  /**
   * The status at an instant, until when it holds, and why; the same frozen object as long as nothing
   * changes.
   * @throws RangeError where `at` is not an instant of the years 1 to 9979
   */
  status(at: Instant): Status {
    const instant = millisOf(at);
    const page = this.#pageAt(instant);
    const index = indexOf(page.starts, instant);
    return (page.answers[index] ??= this.#answer(page, index));
  }

  /**
   * The first instant at which the state differs, epoch milliseconds; undefined if there is none within ten
   * years.
   */
  nextChange(at: Instant): number | undefined {
    return this.status(at).until;
  }

  /**
   * Every interval that is not closed, clipped to the range, in order; none where `to` is not after `from`.
   */
  intervals(from: Instant, to: Instant): OpenInterval[] {
    const [first, last] = [millisOf(from), millisOf(to)];
    const found: OpenInterval[] = [];
    for (let number = Math.floor(first / PAGE_MS); number * PAGE_MS < last; number++) {
      for (const interval of this.#timeline.page(number).intervals) {
        const { start, end } = interval;
        if (end <= first || start >= last) continue;
        const isWhole = start >= first && end <= last;
        join(found, isWhole ? interval : clipped(interval, first, last));
      }
    }
    return found;
  }

  /** The civil day at an instant, in the schedule's zone. */
  dayAt(at: Instant): EpochDay {
    return this.zone.toMoment(millisOf(at)).day;
  }

  /** The plan of a civil day. */
  plan(day: EpochDay): DayPlan {
    return planDay(this.rules, day);
  }

  #pageAt(instant: number): Page {
    const number = Math.floor(instant / PAGE_MS);
    if (this.#latest?.number !== number) this.#latest = this.#timeline.page(number);
    return this.#latest;
  }

  #answer({ number, stateIntervals }: Page, index: number): Status {
    const [interval, ...later] = stateIntervals.slice(index) as [StateInterval, ...StateInterval[]];
    const { start, state, comment, why, certain } = interval;
    const horizon = start + SEARCH_MS;
    const isOther = (each: StateInterval) => each.state !== state;
    let other = later.find(isOther);
    for (let next = number + 1; !other && next * PAGE_MS < horizon; next++) {
      other = this.#timeline.page(next).stateIntervals.find(isOther);
    }
    return Object.freeze({
      state,
      ...(other && other.start < horizon && { until: other.start }),
      ...(comment !== undefined && { comment }),
      certain,
      why,
    });
  }
}

/** The index of the last start that is not after an instant; the first start never is. */
function indexOf(starts: Float64Array, instant: number): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (Number(starts[middle]) <= instant) low = middle;
    else high = middle;
  }
  return low;
}

function clipped(interval: OpenInterval, first: number, last: number): OpenInterval {
  const start = Math.max(interval.start, first);
  const end = Math.min(interval.end, last);
  return { ...interval, start, end };
}

/** @throws RangeError where `at` is not an instant of the years 1 to 9979 */
export function millisOf(at: Instant): number {
  // Callers without a type checker may pass a text.
  const other = at as { readonly toMillis?: () => number };
  const instant =
    typeof at === 'number' ? at : at instanceof Date ? at.getTime() : (other.toMillis?.() ?? NaN);
  if (instant >= EARLIEST && instant <= LATEST) return instant;
  throw new RangeError(`${String(instant)} is not an instant of the years 1 to 9979`);
}
