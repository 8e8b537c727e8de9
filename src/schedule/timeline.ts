/**
 * Computes a schedule as a sequence of intervals, each with one state. It is computed a page of days at a
 * time, on demand, and a bounded number of pages is cached; so a query is a look-up.
 */
import { DAY_MINUTES, DAY_MS, type EpochDay } from '../calendar/civil.js';
import type { OpenInterval, Reason, Span, State, Status } from './model.js';
import type { DayPlan } from './plan.js';
import { MINUTE_MS } from './civil-time.js';
import type { ZoneClock, Zone } from './zone.js';

/** An interval with one state, epoch milliseconds, end excluded. */
export interface StateInterval {
  readonly start: number;
  readonly end: number;
  readonly state: State;
  readonly comment: string | undefined;
  readonly why: Reason;
  readonly certain: boolean;
}

/** The intervals from the instant `number * PAGE_MS` on, for the length of a page. */
export class Page {
  readonly number: number;
  /** Without gaps, from the start of the page to its end. */
  readonly stateIntervals: readonly StateInterval[];
  /** The start of each of them, epoch milliseconds. */
  readonly starts: Float64Array;
  /** The status of each interval, cached here by the timetable. */
  readonly answers: (Status | undefined)[] = [];
  #intervals: readonly OpenInterval[] | undefined;

  constructor(number: number, stateIntervals: readonly StateInterval[]) {
    this.number = number;
    this.stateIntervals = stateIntervals;
    this.starts = new Float64Array(stateIntervals.map(({ start }) => start));
  }

  /**
   * The intervals that are not closed, clipped to the page; computed on first use, since a query for the
   * status does not need them.
   */
  get intervals(): readonly OpenInterval[] {
    return (this.#intervals ??= intervalsOf(this.stateIntervals));
  }
}

export interface TimelineSource {
  readonly zone: Zone;
  plan(day: EpochDay): DayPlan;
  isCertain(day: EpochDay): boolean;
}

/** Eight days: the first query in a process computes one page, and the next opening is mostly on it. */
export const PAGE_MS = 8 * DAY_MS;
/** Longer than any hours that begin or end on a page extend beyond it. */
const MARGIN_MS = 5 * DAY_MS;
/** Slightly more than the ten years within which a change is searched. */
const MAX_PAGES = 512;

export class Timeline {
  readonly #source: TimelineSource;
  readonly #pages = new Map<number, Page>();

  constructor(source: TimelineSource) {
    this.#source = source;
  }

  page(number: number): Page {
    let page = this.#pages.get(number);
    if (!page) {
      if (this.#pages.size >= MAX_PAGES) this.#pages.clear();
      this.#pages.set(number, (page = this.#computePage(number)));
    }
    return page;
  }

  #computePage(number: number): Page {
    const { zone } = this.#source;
    const [from, to] = [number * PAGE_MS, (number + 1) * PAGE_MS];
    const firstDay = Math.floor(zone.toCivil(from) / DAY_MINUTES);
    const lastDay = Math.floor(zone.toCivil(to) / DAY_MINUTES);
    const days: StateInterval[] = [];
    const planned: StateInterval[] = [];
    // Around most pages the offset does not change, and then an instant is a subtraction.
    const offset = zone.steadyOffset(from - MARGIN_MS, to + MARGIN_MS);
    const clock = offset === undefined ? zone : steadyClock(offset);
    // Hours that began up to two days before may still last.
    for (let day = firstDay - 2; day <= lastDay; day++)
      days.push(this.#addDay(planned, day, clock));
    return new Page(number, withGapsFilled(planned, days, from, to));
  }

  /**
   * Adds the spans of a day over those of the days before.
   * @returns the day itself as a closed interval, which shows where there are no spans
   */
  #addDay(planned: StateInterval[], day: EpochDay, clock: ZoneClock): StateInterval {
    const { spans, closures = [], why } = this.#source.plan(day);
    const midnight = day * DAY_MINUTES;
    const certain = this.#source.isCertain(day);
    const interval = (
      [from, to, access = 'open', comment]: Span | ClosedSpan,
      because = why,
    ): StateInterval => {
      const isByAppointment = access === 'appointment';
      return {
        start: clock.toInstant(midnight + from),
        end: clock.toInstant(midnight + to),
        state: isByAppointment ? 'unknown' : access,
        comment,
        why: isByAppointment && because.kind !== access ? { kind: access } : because,
        certain,
      };
    };
    for (const span of spans) {
      const [from, to] = span;
      // The zone's clocks skip from the first minute to the last, so the span does not occur.
      if (clock.isMissing(midnight + from) && clock.isMissing(midnight + to - 1)) continue;
      insert(planned, interval(span));
    }
    for (const { start, end, comment, why: because } of closures) {
      insert(planned, interval([start, end, 'closed', comment], because));
    }
    return interval([0, DAY_MINUTES, 'closed']);
  }
}

/** The clock of a zone while it keeps its offset, in minutes. */
function steadyClock(offset: number): ZoneClock {
  return { toInstant: (civil) => (civil - offset) * MINUTE_MS, isMissing: () => false };
}

type ClosedSpan = readonly [
  start: number,
  end: number,
  state: 'closed',
  comment?: string | undefined,
];

/**
 * Inserts an interval over the others: where two overlap, the inserted one holds, and the other keeps what
 * remains on either side.
 */
function insert(stateIntervals: StateInterval[], interval: StateInterval): void {
  const { start, end } = interval;
  if (start >= end) return;
  // In most cases nothing overlaps.
  if ((stateIntervals.at(-1)?.end ?? start) <= start) {
    stateIntervals.push(interval);
    return;
  }
  const overlapping = stateIntervals.splice(
    stateIntervals.findLastIndex((each) => each.end <= start) + 1,
  );
  stateIntervals.push(
    ...overlapping.flatMap((each) => (each.start < start ? [{ ...each, end: start }] : [])),
    interval,
    ...overlapping.flatMap((each) =>
      each.end > end ? [{ ...each, start: Math.max(each.start, end) }] : [],
    ),
  );
}

/** The planned intervals with the closed days in the gaps between them, clipped to the page. */
function withGapsFilled(
  planned: readonly StateInterval[],
  days: readonly StateInterval[],
  from: number,
  to: number,
): StateInterval[] {
  const stateIntervals: StateInterval[] = [];
  const clip = (interval: StateInterval, min: number, max: number) => {
    const [start, end] = [Math.max(interval.start, min), Math.min(interval.end, max)];
    if (start < end) stateIntervals.push({ ...interval, start, end });
  };
  let done = from;
  const fillUpTo = (end: number) => {
    for (const day of days) if (day.end > done && day.start < end) clip(day, done, end);
  };
  for (const interval of planned) {
    if (interval.end <= from || interval.start >= to) continue;
    fillUpTo(interval.start);
    clip(interval, from, to);
    done = interval.end;
  }
  fillUpTo(to);
  return stateIntervals;
}

function intervalsOf(stateIntervals: readonly StateInterval[]): OpenInterval[] {
  const intervals: OpenInterval[] = [];
  for (const { start, end, state, comment, certain } of stateIntervals) {
    if (state === 'closed') continue;
    const remark = comment === undefined ? undefined : { comment };
    join(intervals, { start, end, state, ...remark, certain });
  }
  return intervals;
}

/** Adds an interval at the end, merging it with the last one where they touch and are otherwise equal. */
export function join(intervals: OpenInterval[], next: OpenInterval): void {
  const last = intervals.at(-1);
  if (last?.end === next.start && last.state === next.state && last.comment === next.comment) {
    const certain = last.certain && next.certain;
    intervals[intervals.length - 1] = { ...next, start: last.start, certain };
  } else {
    intervals.push(Object.freeze(next));
  }
}
