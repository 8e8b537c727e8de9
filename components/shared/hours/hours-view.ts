/** What the element shows, derived before it is printed: pure, from the standard and a moment. */

import { daysFrom, type EpochDay } from '../../../src/calendar/civil.js';
import type { DayRules } from '../../../src/schedule/plan.js';
import { weekRows, type WeekRow } from '../../../src/schedule/week.js';
import type { OfficeGroup } from '../../../src/standard/groups.js';
import type { Standard } from '../../../src/standard/model.js';
import { readersDay, readersZone } from '../readers-clock.js';
import { civilMoment, type CivilMoment } from './civil-now.js';
import { isServer } from '../build-facts.js';

export interface HoursView {
  readonly standard: Standard;
  readonly groups: readonly GroupView[];
  /** Now, or the moment that is previewed, in the offices' time. */
  readonly moment: CivilMoment;
  /** For how many days ahead changes are told. */
  readonly upcoming: number;
  /** Whether the reader's own date is the offices' too, so that "today" means the same to both. */
  readonly sharesDate: boolean;
  /** Whether the reader lives in the offices' time zone. */
  readonly sharesZone: boolean;
  /** Whether it is, or was, printed by a server, for a page that may be read much later. */
  readonly isPrerendered: boolean;
}

export interface GroupView {
  readonly group: OfficeGroup;
  /** Whether the element shows other offices beside these. */
  readonly oneOfSeveral: boolean;
  readonly rows: readonly WeekRow[];
  /** Whether any of the coming days may be out of the ordinary; which, and how, is told on demand. */
  readonly hasChanges: boolean;
}

/** @param at epoch milliseconds */
export function viewOf(
  standard: Standard,
  groups: readonly OfficeGroup[],
  at: number,
  { upcoming, isPrerendered }: Pick<HoursView, 'upcoming' | 'isPrerendered'>,
): HoursView {
  const moment = civilMoment(standard.zone, at);
  return {
    standard,
    moment,
    upcoming,
    isPrerendered,
    // Nobody knows who reads what a server has printed, or when.
    sharesDate: !isServer && readersDay(at) === moment.day,
    sharesZone: isServer || readersZone() === standard.zone,
    groups: groups.map((group) => ({
      group,
      oneOfSeveral: groups.length > 1,
      rows: weekRows(group.rules.hours, moment.day),
      hasChanges: mayHaveChanges(group.rules, daysFrom(moment.day, Math.max(upcoming, 7))),
    })),
  };
}

/** There is an exception, or the calendar has a word on one of the days, or may yet have. */
function mayHaveChanges({ exceptions, calendar }: DayRules, days: readonly EpochDay[]): boolean {
  return (
    exceptions.length > 0 ||
    days.some((day) => {
      const { source, shortened, undecided } = calendar.at(day);
      return source !== undefined || (shortened ?? undecided);
    })
  );
}
