/**
 * A schedule as a line of stretches, in each of which one answer holds. It is laid out a page of days at
 * a time, on demand, and a bounded number of pages is kept; so a question is a look-up.
 */
import { DAY_MINUTES, DAY_MS, type EpochDay } from '../calendar/civil.js';
import type { OpenInterval, Reason, Span, State, Status } from './model.js';
import type { DayPlan } from './plan.js';
import { MINUTE_MS } from './civil-time.js';
import type { Clocks, Zone } from './zone.js';

/** Epoch milliseconds, end excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly state: State;
  readonly comment: string | undefined;
  readonly why: Reason;
  readonly certain: boolean;
}

/** The instants from `number * PAGE_MS` on, for as long as a page is. */
export class Page {
  readonly number: number;
  /** Without gaps, from the start of the page to its end. */
  readonly stretches: readonly Stretch[];
  /** Where each of them starts. */
  readonly starts: Float64Array;
  /** The answer of each stretch, kept here by whoever gave it. */
  readonly answers: (Status | undefined)[] = [];
  #intervals: readonly OpenInterval[] | undefined;

  constructor(number: number, stretches: readonly Stretch[]) {
    this.number = number;
    this.stretches = stretches;
    this.starts = new Float64Array(stretches.map(({ start }) => start));
  }

  /** What is not closed, clipped to the page; who asks for the state alone does not wait for it. */
  get intervals(): readonly OpenInterval[] {
    return (this.#intervals ??= intervalsOf(this.stretches));
  }
}

export interface TimelineSource {
  readonly zone: Zone;
  plan(day: EpochDay): DayPlan;
  isCertain(day: EpochDay): boolean;
}

/** Eight days: the first answer of a process waits for one page, and the next opening is mostly on it. */
export const PAGE_MS = 8 * DAY_MS;
/** Farther than anything reaches that begins or ends on a page. */
const AROUND_MS = 5 * DAY_MS;
/** Somewhat more than the ten years for which a change is looked for. */
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
      this.#pages.set(number, (page = this.#layOut(number)));
    }
    return page;
  }

  #layOut(number: number): Page {
    const { zone } = this.#source;
    const [from, to] = [number * PAGE_MS, (number + 1) * PAGE_MS];
    const firstDay = Math.floor(zone.toCivil(from) / DAY_MINUTES);
    const lastDay = Math.floor(zone.toCivil(to) / DAY_MINUTES);
    const days: Stretch[] = [];
    const written: Stretch[] = [];
    // Around most pages no clock changes, and then an instant is a subtraction.
    const offset = zone.steadyOffset(from - AROUND_MS, to + AROUND_MS);
    const clocks = offset === undefined ? zone : steadyClocks(offset);
    // What began up to two days before may still last.
    for (let day = firstDay - 2; day <= lastDay; day++) days.push(this.#lay(written, day, clocks));
    return new Page(number, filled(written, days, from, to));
  }

  /** Lays what is written for a day over the days before; the day itself is closed but for that. */
  #lay(written: Stretch[], day: EpochDay, clocks: Clocks): Stretch {
    const { spans, closures = [], why } = this.#source.plan(day);
    const midnight = day * DAY_MINUTES;
    const certain = this.#source.isCertain(day);
    const stretch = (
      [from, to, access = 'open', comment]: Span | Closed,
      because = why,
    ): Stretch => {
      const isArranged = access === 'appointment';
      return {
        start: clocks.toInstant(midnight + from),
        end: clocks.toInstant(midnight + to),
        state: isArranged ? 'unknown' : access,
        comment,
        why: isArranged && because.kind !== access ? { kind: access } : because,
        certain,
      };
    };
    for (const span of spans) {
      const [from, to] = span;
      // The zone's clocks skip from the first minute to the last: such a stretch does not occur.
      if (clocks.isMissing(midnight + from) && clocks.isMissing(midnight + to - 1)) continue;
      insert(written, stretch(span));
    }
    for (const { start, end, comment, why: because } of closures) {
      insert(written, stretch([start, end, 'closed', comment], because));
    }
    return stretch([0, DAY_MINUTES, 'closed']);
  }
}

/** Those of a zone as long as it keeps its offset, in minutes. */
function steadyClocks(offset: number): Clocks {
  return { toInstant: (civil) => (civil - offset) * MINUTE_MS, isMissing: () => false };
}

type Closed = readonly [start: number, end: number, state: 'closed', comment?: string | undefined];

/** Where two overlap, the later one holds, and of the earlier one what is left on either side. */
function insert(stretches: Stretch[], stretch: Stretch): void {
  const { start, end } = stretch;
  if (start >= end) return;
  // Mostly there is nothing to part.
  if ((stretches.at(-1)?.end ?? start) <= start) {
    stretches.push(stretch);
    return;
  }
  const overlapping = stretches.splice(stretches.findLastIndex((each) => each.end <= start) + 1);
  stretches.push(
    ...overlapping.flatMap((each) => (each.start < start ? [{ ...each, end: start }] : [])),
    stretch,
    ...overlapping.flatMap((each) =>
      each.end > end ? [{ ...each, start: Math.max(each.start, end) }] : [],
    ),
  );
}

/** What is written, with the days showing in the gaps between; clipped. */
function filled(
  written: readonly Stretch[],
  days: readonly Stretch[],
  from: number,
  to: number,
): Stretch[] {
  const stretches: Stretch[] = [];
  const clip = (stretch: Stretch, least: number, most: number) => {
    const [start, end] = [Math.max(stretch.start, least), Math.min(stretch.end, most)];
    if (start < end) stretches.push({ ...stretch, start, end });
  };
  let done = from;
  const fillUpTo = (end: number) => {
    for (const day of days) if (day.end > done && day.start < end) clip(day, done, end);
  };
  for (const stretch of written) {
    if (stretch.end <= from || stretch.start >= to) continue;
    fillUpTo(stretch.start);
    clip(stretch, from, to);
    done = stretch.end;
  }
  fillUpTo(to);
  return stretches;
}

function intervalsOf(stretches: readonly Stretch[]): OpenInterval[] {
  const intervals: OpenInterval[] = [];
  for (const { start, end, state, comment, certain } of stretches) {
    if (state === 'closed') continue;
    const said = comment === undefined ? undefined : { comment };
    join(intervals, { start, end, state, ...said, certain });
  }
  return intervals;
}

/** Adds an interval at the end, as part of the last one where nothing differs. */
export function join(intervals: OpenInterval[], next: OpenInterval): void {
  const last = intervals.at(-1);
  if (last?.end === next.start && last.state === next.state && last.comment === next.comment) {
    const certain = last.certain && next.certain;
    intervals[intervals.length - 1] = { ...next, start: last.start, certain };
  } else {
    intervals.push(Object.freeze(next));
  }
}
