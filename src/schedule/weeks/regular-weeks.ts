/** Lists regular hours as full weeks: by period of the year, in turn, and with what recurs otherwise. */
import { mondayOf, type EpochDay } from '../../calendar/civil.js';
import type { Pattern } from '../description/pattern.js';
import type { Period, RegularRow, RegularWeek } from './model.js';
import { periodsOf, type PeriodPatterns } from './periods.js';
import { holidayRow, weekdayRows } from './plain-week.js';
import { recurringRows, turnsOf, type TurnPatterns } from './recurring.js';

/** Seasons that follow weekdays or Easter begin up to five weeks earlier than a year before. */
const MIN_YEAR_DAYS = 325;

/**
 * Each week once, with all periods in which it holds.
 * @param patterns those of a description
 * @param today the week that holds then comes first
 * @param isRegular whether a day has its regular hours, and may be named as an example
 */
export function regularWeeks(
  patterns: readonly Pattern[],
  today: EpochDay,
  isRegular: (day: EpochDay) => boolean,
): readonly RegularWeek[] {
  const weekly = patterns.filter(({ on }) => on.kind !== 'public-holidays');
  const byHours = new Map<string, { week: RegularWeek; periods: readonly Period[] }>();
  for (const found of periodsOf(weekly, today)) {
    for (const week of weeksIn(found, today, isRegular)) {
      const key = keyOf(week);
      const { week: first, periods } = byHours.get(key) ?? { week, periods: [] };
      byHours.set(key, { week: first, periods: withPeriod(periods, found.period) });
    }
  }
  const all = [...byHours.values()];
  const isAllYear = all.every(({ periods }) =>
    periods.every((period) => isUnlimited(period, today)),
  );
  const weeks = all.map(({ week, periods }) => ({ ...week, periods: isAllYear ? [] : periods }));
  const holidays = holidayRow(patterns);
  const [only, another] = weeks;
  if (only && !another) return [{ ...only, rows: [...only.rows, ...holidays] }];
  return holidays[0] ? [...weeks, { periods: [], isCurrent: false, rows: holidays }] : weeks;
}

/** The week of a period, or two that take turns. */
function weeksIn(
  { patterns, start }: PeriodPatterns,
  today: EpochDay,
  isRegular: (day: EpochDay) => boolean,
): readonly RegularWeek[] {
  const turns = turnsOf(patterns, start) ?? [{ patterns }];
  return turns.map(
    ({ turn, patterns: own }: Partial<TurnPatterns> & Pick<TurnPatterns, 'patterns'>) => {
      const isWeekly = ({ on }: Pattern) =>
        on.kind === 'weekdays' || (turn !== undefined && on.kind === 'weeks');
      const weekly = own.filter(isWeekly);
      const others = own.filter((pattern) => !isWeekly(pattern));
      const isThisWeek = turn === undefined || turn.monday === mondayOf(today);
      return {
        periods: [],
        ...(turn && { turn }),
        isCurrent: start === today && isThisWeek,
        rows: rowsOf(weekdayRows(weekly), recurringRows(others, own, start, isRegular)),
      };
    },
  );
}

/** Weekdays that are all closed come after the days that recur, so that nobody takes the office for closed. */
function rowsOf(
  weekdays: readonly RegularRow[],
  recurring: readonly RegularRow[],
): readonly RegularRow[] {
  const isClosed = weekdays.every(({ hours }) => hours.kind === 'closed');
  if (!isClosed || !recurring[0]) return [...weekdays, ...recurring];
  return [...recurring, { on: { kind: 'other-days' }, hours: { kind: 'closed' } }];
}

/** Equal for weeks with the same hours, whenever they hold. */
function keyOf({ turn, rows }: RegularWeek): string {
  return JSON.stringify([turn?.weeks, rows.map(({ on, hours }) => [{ ...on, next: [] }, hours])]);
}

/** Adds a period, as a part of the one before where they touch, and not at all where it is that of another year. */
function withPeriod(periods: readonly Period[], added: Period): readonly Period[] {
  const last = periods.at(-1);
  if (last?.through && last.through.day + 1 === added.from?.day) {
    const { through, ...begun } = last;
    return [
      ...periods.slice(0, -1),
      { ...begun, ...(added.through && { through: added.through }) },
    ];
  }
  const [first] = periods;
  const isRepeated =
    first?.from?.isYearly === true &&
    added.from?.isYearly === true &&
    added.from.day - first.from.day > MIN_YEAR_DAYS;
  return isRepeated ? periods : [...periods, added];
}

/** Whether nothing ahead ends the period. */
function isUnlimited({ from, through }: Period, today: EpochDay): boolean {
  return (from === undefined || from.day <= today) && through === undefined;
}
