/** Compares regular weeks: row by row where they divide the year alike, else as a whole. */
import { WEEK, type EpochDay, type Weekday } from '../../../src/calendar/civil.js';
import type { DayHours } from '../../../src/schedule/description/pattern.js';
import { regularityOf } from '../../../src/schedule/description/regularity.js';
import type { DayRules } from '../../../src/schedule/plan.js';
import { periodKey } from '../../../src/schedule/weeks/periods.js';
import type { RegularRow, RegularWeek, RowDays } from '../../../src/schedule/weeks/model.js';
import { weeksOf } from '../../../src/schedule/weeks/of-rules.js';

export interface RowChange {
  readonly on: RowDays;
  readonly before: DayHours;
  readonly after: DayHours;
}

export interface HolidaysChange {
  /** Absent where the hours say nothing of public holidays. */
  readonly before?: DayHours;
  readonly after?: DayHours;
}

export interface WeekChanges {
  /** Weeks that hold in the same parts of the year as before, with the rows that change. */
  readonly rows: readonly { readonly week: RegularWeek; readonly rows: readonly RowChange[] }[];
  /** All weeks, where the year is divided otherwise than before. */
  readonly weeks?: {
    readonly before: readonly RegularWeek[];
    readonly after: readonly RegularWeek[];
  };
  readonly holidays?: HolidaysChange;
}

/** @returns nothing where the regular hours stay the same */
export function weekChanges(
  before: DayRules,
  after: DayRules,
  today: EpochDay,
): WeekChanges | undefined {
  const [old, now] = [weeksIn(before, today), weeksIn(after, today)];
  const rows = rowChanges(old, now);
  const weeks = rows ? undefined : { before: old, after: now };
  const holidays = holidaysChange(before, after, today);
  if (rows?.length === 0 && !holidays) return undefined;
  return { rows: rows ?? [], ...(weeks && { weeks }), ...(holidays && { holidays }) };
}

/** Public holidays are compared by themselves. */
function weeksIn(rules: DayRules, today: EpochDay): readonly RegularWeek[] {
  return weeksOf(rules, today)
    .map((week) => ({ ...week, rows: week.rows.filter(({ on }) => on.kind !== 'public-holidays') }))
    .filter(({ rows }) => rows.length > 0);
}

/** @returns nothing where the year is divided otherwise */
function rowChanges(
  old: readonly RegularWeek[],
  now: readonly RegularWeek[],
): WeekChanges['rows'] | undefined {
  const pairs = now.map((week) => [old.find((each) => key(each) === key(week)), week] as const);
  if (old.length !== now.length) return undefined;
  const changes: WeekChanges['rows'][number][] = [];
  for (const [before, after] of pairs) {
    if (!before) return undefined;
    const rows = [...weekdayChanges(before, after), ...otherChanges(before, after)];
    if (rows.length > 0) changes.push({ week: after, rows });
  }
  return changes;
}

/** Equal for weeks that hold at the same time. */
function key({ periods, turn }: RegularWeek): string {
  return JSON.stringify([periods.map(periodKey).sort(), turn?.weeks]);
}

function weekdayChanges(before: RegularWeek, after: RegularWeek): readonly RowChange[] {
  const runs: { first: Weekday; last: Weekday; before: DayHours; after: DayHours }[] = [];
  for (const weekday of WEEK) {
    const change = { before: hoursOn(before, weekday), after: hoursOn(after, weekday) };
    if (isSame(change.before, change.after)) continue;
    const run = runs.at(-1);
    const isNext = run?.last === weekday - 1;
    if (run && isNext && isSame(run.before, change.before) && isSame(run.after, change.after)) {
      run.last = weekday;
    } else runs.push({ first: weekday, last: weekday, ...change });
  }
  return runs.map(({ first, last, ...hours }) => ({
    on: { kind: 'weekdays', first, last },
    ...hours,
  }));
}

/** Rows of nth weekdays and of some weeks; where there is none, the hours of the weekday hold. */
function otherChanges(before: RegularWeek, after: RegularWeek): readonly RowChange[] {
  const days = new Map<string, RowDays>();
  for (const { on } of [...before.rows, ...after.rows]) {
    if (on.kind !== 'weekdays') days.set(rowKey(on), on);
  }
  return [...days.values()].flatMap((on) => {
    const [old, now] = [rowHours(before, on), rowHours(after, on)];
    return isSame(old, now) ? [] : [{ on, before: old, after: now }];
  });
}

function rowHours(week: RegularWeek, on: RowDays): DayHours {
  const row = week.rows.find((each) => rowKey(each.on) === rowKey(on));
  return row?.hours ?? hoursOn(week, weekdayIn(on));
}

function weekdayIn(on: RowDays): Weekday {
  if (on.kind === 'weeks') return on.weekdays[0] ?? 1;
  return on.kind === 'nth' ? ((((((on.weekday - 1 + on.offset) % 7) + 7) % 7) + 1) as Weekday) : 1;
}

function rowKey(on: RowDays): string {
  return JSON.stringify({ ...on, next: [] });
}

function hoursOn({ rows }: RegularWeek, weekday: Weekday): DayHours {
  const row = rows.find(
    ({ on }: RegularRow) => on.kind === 'weekdays' && on.first <= weekday && weekday <= on.last,
  );
  return row?.hours ?? { kind: 'closed' };
}

function holidaysChange(
  before: DayRules,
  after: DayRules,
  today: EpochDay,
): HolidaysChange | undefined {
  const [old, now] = [before, after].map(
    ({ hours }) =>
      regularityOf(hours, today).patterns.findLast(({ on }) => on.kind === 'public-holidays')
        ?.hours,
  );
  if (isSame(old, now)) return undefined;
  return { ...(old && { before: old }), ...(now && { after: now }) };
}

function isSame(a: DayHours | undefined, b: DayHours | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
