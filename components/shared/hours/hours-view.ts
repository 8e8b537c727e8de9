/** What the element shows, derived before it is printed: pure, from the standard and a moment. */
import type { CivilMoment } from '../../../src/calendar/civil.js';
import { weekRows, type WeekRow } from '../../../src/schedule/week.js';
import type { OfficeGroup } from '../../../src/standard/groups.js';
import type { Standard } from '../../../src/standard/model.js';
import { isServer } from '../base/build-facts.js';
import { visitorDay } from '../time/visitor-clock.js';

export interface HoursView {
  readonly standard: Standard;
  readonly groups: readonly GroupView[];
  /** Now, or the moment that is previewed, in the offices' time. */
  readonly moment: CivilMoment;
  /** For how many days ahead changes are told. */
  readonly upcoming: number;
  /** Whether the reader's own date is the offices' too, so that "today" means the same to both. */
  readonly sharesDate: boolean;
  /** Whether it is, or was, printed by a server, for a page that may be read much later. */
  readonly isServerRendered: boolean;
}

export interface GroupView {
  readonly group: OfficeGroup;
  /** Whether the element shows other offices beside these. */
  readonly oneOfSeveral: boolean;
  readonly rows: readonly WeekRow[];
}

/**
 * @param moment in the offices' time
 * @param at the same, epoch milliseconds
 */
export function viewOf(
  groups: readonly OfficeGroup[],
  moment: CivilMoment,
  at: number,
  {
    standard,
    upcoming,
    isServerRendered,
  }: Pick<HoursView, 'standard' | 'upcoming' | 'isServerRendered'>,
): HoursView {
  return {
    standard,
    moment,
    upcoming,
    isServerRendered,
    // Nobody knows who reads what a server has printed, or when.
    sharesDate: !isServer && visitorDay(at) === moment.day,
    groups: groups.map((group) => ({
      group,
      oneOfSeveral: groups.length > 1,
      rows: weekRows(group.rules.hours, moment.day),
    })),
  };
}
