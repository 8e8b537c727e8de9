/** Finds the day from which on other regular hours hold. */
import { WEEK, type EpochDay, type Weekday } from '../../calendar/civil.js';
import type { DayHours } from '../description/pattern.js';
import type { RegularRow, RegularWeek } from './model.js';

export interface ComingWeek {
  readonly from: EpochDay;
  /** The weekdays that change, with their new hours; neighbours with the same hours together. */
  readonly rows: readonly RegularRow[];
}

/** @returns the next period that begins after today, and through the given day at the latest */
export function comingWeek(
  weeks: readonly RegularWeek[],
  today: EpochDay,
  through: EpochDay,
): ComingWeek | undefined {
  const current = weeks.find(({ isCurrent }) => isCurrent);
  const starts = weeks.flatMap((week) =>
    week.periods.flatMap(({ from }) =>
      from && from.day > today ? [{ week, from: from.day }] : [],
    ),
  );
  const [next] = starts.sort((a, b) => a.from - b.from);
  // Coming weeks in turn have their dates in their titles.
  if (!current || !next || next.from > through || next.week.turn) return undefined;
  const changed = WEEK.filter((weekday) => textOn(current, weekday) !== textOn(next.week, weekday));
  const rows = next.week.rows.flatMap(({ on, hours }): RegularRow[] => {
    if (on.kind !== 'weekdays') return [];
    const own = changed.filter((weekday) => on.first <= weekday && weekday <= on.last);
    return runsOf(own).map(([first, last]) => ({ on: { kind: 'weekdays', first, last }, hours }));
  });
  return rows[0] && { from: next.from, rows };
}

function textOn({ rows }: RegularWeek, weekday: Weekday): string {
  const row = rows.find(
    ({ on }) => on.kind === 'weekdays' && on.first <= weekday && weekday <= on.last,
  );
  return JSON.stringify(row?.hours satisfies DayHours | undefined);
}

/** Neighbouring weekdays as their first and last. */
function runsOf(weekdays: readonly Weekday[]): readonly (readonly [Weekday, Weekday])[] {
  const runs: [Weekday, Weekday][] = [];
  for (const weekday of weekdays) {
    const run = runs.at(-1);
    if (run?.[1] === weekday - 1) run[1] = weekday;
    else runs.push([weekday, weekday]);
  }
  return runs;
}
