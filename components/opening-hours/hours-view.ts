/** What the element shows, derived before it is printed: pure, from the standard and a moment. */
import { DAY_MS, weekdayOf, type EpochDay } from '../../src/calendar/civil.js';
import { changesOn, sameOutcome, type Change } from '../../src/schedule/changes.js';
import { weekRows, type WeekRow } from '../../src/schedule/week.js';
import type { OfficeGroup } from '../../src/standard/groups.js';
import type { Standard } from '../../src/standard/model.js';
import { readersDay, readersOffset } from '../shared/readers-clock.js';
import { civilMoment, offsetAt, type CivilMoment } from './civil-now.js';

export interface HoursView {
  readonly standard: Standard;
  readonly groups: readonly GroupView[];
  /** Now, or the moment that is previewed, in the offices' time. */
  readonly moment: CivilMoment;
  /** Whether the reader's own date is the offices' too, so that "today" means the same to both. */
  readonly sharesDate: boolean;
  /** Whether the reader's clock shows the offices' time, now and a week ahead. */
  readonly sharesClock: boolean;
}

export interface GroupView {
  readonly group: OfficeGroup;
  /** Whether the element shows other offices beside these. */
  readonly oneOfSeveral: boolean;
  readonly rows: readonly DatedRow[];
  /** What is to come within the days asked for. */
  readonly changes: readonly Change[];
}

/** A row of the regular week and where it does not hold on its next dates. */
export interface DatedRow extends WeekRow {
  readonly changes: readonly Change[];
}

const WEEK_MS = 7 * DAY_MS;

/**
 * @param at epoch milliseconds
 * @param upcoming for how many days ahead changes are told
 */
export function viewOf(
  standard: Standard,
  groups: readonly OfficeGroup[],
  at: number,
  upcoming: number,
): HoursView {
  const moment = civilMoment(standard.zone, at);
  return {
    standard,
    moment,
    sharesDate: readersDay(at) === moment.day,
    sharesClock: [at, at + WEEK_MS].every(
      (each) => offsetAt(standard.zone, each) === readersOffset(each),
    ),
    groups: groups.map((group) => ({
      group,
      oneOfSeveral: groups.length > 1,
      rows: datedRows(group, moment.day),
      changes: comingChanges(group, moment.day, upcoming),
    })),
  };
}

function datedRows({ rules }: OfficeGroup, today: EpochDay): DatedRow[] {
  return weekRows(rules.hours).map((row) => {
    const nextDates = daysFrom(today, 7).filter((day) => {
      const weekday = weekdayOf(day);
      return row.first <= weekday && weekday <= row.last;
    });
    return { ...row, changes: changesOn(rules, nextDates, sameOutcome) };
  });
}

/**
 * The list is of what one would plan a journey by. The day before a holiday is said on the day and
 * in its row; a list of every such day would hide the closed ones.
 */
function comingChanges({ rules }: OfficeGroup, today: EpochDay, days: number): Change[] {
  return changesOn(rules, daysFrom(today, days)).filter(
    ({ notice }) => notice?.kind !== 'pre-holiday',
  );
}

/** Days in a row. */
export function daysFrom(first: EpochDay, count: number): EpochDay[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
