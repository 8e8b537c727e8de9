/** The days of which a client is told something else: by their deviations, before and after, with their real ends. */
import { daysFrom, parseDay, type EpochDay } from '../../../src/calendar/civil.js';
import { grouped } from '../../../src/grouped.js';
import type { DayFacts } from '../../../src/schedule/description/day-facts.js';
import type { Deviation } from '../../../src/schedule/description/model.js';
import type { DayRules } from '../../../src/schedule/plan.js';
import { isPeriod } from '../../../components/shared/hours/changed-days.js';
import { DAYS_AHEAD } from './places.js';
import { toldBy, toldKey, type Told } from './told.js';

/** Dated changes may be further ahead; they are looked for within about three years. */
const MAX_DAYS = 3 * 366;

/** The same on all days; or the usual hours, or different ones, where there is more to say than a line holds. */
export type DaysTold = DayFacts | 'usual' | 'different';

export type DayChange = {
  readonly before: DaysTold;
  readonly after: DaysTold;
} & (
  | { readonly kind: 'dates'; readonly days: Days }
  /** First and last day, both included. */
  | { readonly kind: 'period'; readonly first: EpochDay; readonly last: EpochDay }
);

type Days = readonly [EpochDay, ...EpochDay[]];

export function dayChanges(
  before: DayRules,
  after: DayRules,
  today: EpochDay,
): readonly DayChange[] {
  const [old, now] = [toldBy(before, today), toldBy(after, today)];
  const isChanged = (day: EpochDay) => toldKey(old.on(day)) !== toldKey(now.on(day));
  // Holidays come again and again; what a document itself names is told however far ahead it is.
  const isInQuestion = (day: EpochDay) =>
    day >= today &&
    isChanged(day) &&
    (day < today + DAYS_AHEAD ||
      isNamed(old.on(day)) ||
      isNamed(now.on(day)) ||
      JSON.stringify(before.calendar.at(day)) !== JSON.stringify(after.calendar.at(day)));
  const through = lastDay(before, after, today);
  const lines = runsOf(old, now, through).flatMap((run): DayChange[] => {
    const days = daysFrom(run.first, run.last - run.first + 1);
    if (isPeriod(run) && [old, now].some(({ on }) => isNamed(on(run.first)))) {
      return days.some(isInQuestion)
        ? [{ kind: 'period', ...run, before: onAll(old, days), after: onAll(now, days) }]
        : [];
    }
    return days
      .filter(isInQuestion)
      .map((day) => ({ kind: 'dates', days: [day], before: old.on(day), after: now.on(day) }));
  });
  return together(lines);
}

/** The day through which something may differ; hours and calendars may name any day. */
function lastDay(before: DayRules, after: DayRules, today: EpochDay): EpochDay {
  const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  if (!isSame(before.hours, after.hours) || before.calendar !== after.calendar) {
    return today + MAX_DAYS;
  }
  const written = [before, after].map(({ exceptions }) => exceptions.map((e) => JSON.stringify(e)));
  const differing = [...before.exceptions, ...after.exceptions].filter((each) =>
    written.some((all) => !all.includes(JSON.stringify(each))),
  );
  const ends = differing.map(({ from, through = from }) => parseDay(through));
  return Math.min(Math.max(today + DAYS_AHEAD - 1, ...ends), today + MAX_DAYS);
}

interface Run {
  readonly first: EpochDay;
  readonly last: EpochDay;
}

/**
 * The deviations of one side that the other has not, in order. What a document names goes before what the calendar
 * makes of the same days on the other side, and the new side before the old one.
 */
function runsOf(old: Told, now: Told, through: EpochDay): readonly Run[] {
  const [gone, come] = [joined(old.deviations(through)), joined(now.deviations(through))];
  const of = ({ on }: Told, runs: readonly Run[]) =>
    runs.map((run) => ({ run, isDated: isNamed(on(run.first)) }));
  const all = [...of(now, without(come, gone)), ...of(old, without(gone, come))];
  const inTurn = [
    ...all.filter(({ isDated }) => isDated),
    ...all.filter(({ isDated }) => !isDated),
  ];
  const taken = new Set<EpochDay>();
  const runs = inTurn.flatMap(({ run: { first, last } }) => {
    const left = daysFrom(first, last - first + 1).filter((day) => !taken.has(day));
    for (const day of left) taken.add(day);
    return runsIn(left);
  });
  return runs.sort((a, b) => a.first - b.first);
}

interface KeyedRun extends Run {
  readonly key: string;
}

/** Neighbours of which the same is true, whether or not a decree could still change them. */
function joined(deviations: readonly Deviation[]): readonly KeyedRun[] {
  const runs: KeyedRun[] = [];
  for (const { from, through = from, certain: _, ...rest } of deviations) {
    const [first, last] = [parseDay(from), parseDay(through)];
    const [key, run] = [JSON.stringify(rest), runs.at(-1)];
    if (run?.key === key && run.last + 1 === first) runs[runs.length - 1] = { ...run, last };
    else runs.push({ first, last, key });
  }
  return runs;
}

function without(runs: readonly KeyedRun[], others: readonly KeyedRun[]): readonly Run[] {
  const known = new Set(others.map((each) => JSON.stringify(each)));
  return runs
    .filter((each) => !known.has(JSON.stringify(each)))
    .map(({ first, last }) => ({ first, last }));
}

/** Days in order, as runs of neighbours. */
function runsIn(days: readonly EpochDay[]): readonly Run[] {
  return grouped(
    days.map((day, index) => ({ day, start: day - index })),
    ({ start }) => String(start),
  ).map((run) => ({ first: run[0].day, last: (run.at(-1) ?? run[0]).day }));
}

function onAll({ on }: Told, days: readonly EpochDay[]): DaysTold {
  const all = days.map(on);
  const [first] = all;
  if (first && all.every((each) => toldKey(each) === toldKey(first))) return first;
  return all.some(isNamed) ? 'different' : 'usual';
}

/** Whether the document names the day. */
function isNamed({ cause, closures, confirmed }: DayFacts): boolean {
  const isDated = ['exception', 'appointment', 'dated'].includes(cause.kind);
  return isDated || closures.length > 0 || confirmed === true;
}

/** Dates that change alike, in one line. */
function together(lines: readonly DayChange[]): readonly DayChange[] {
  const key = (line: DayChange) =>
    JSON.stringify(
      line.kind === 'dates'
        ? [line.before, line.after].map((each) => (typeof each === 'string' ? each : toldKey(each)))
        : line,
    );
  return grouped(lines, key).map(([first, ...others]) => {
    if (first.kind === 'period') return first;
    const more = others.flatMap((each) => (each.kind === 'dates' ? each.days : []));
    return { ...first, days: [...first.days, ...more] };
  });
}
