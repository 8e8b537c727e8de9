/**
 * The content of the element as plain data, derived before it is rendered: pure, from the standard and a
 * moment.
 */
import type { CivilMoment } from '../../../src/calendar/civil.js';
import { weekRows, type WeekRow } from '../../../src/schedule/week.js';
import type { OfficeGroup } from '../../../src/standard/groups.js';
import type { Standard } from '../../../src/standard/model.js';
import { isServer } from '../base/build-facts.js';
import { visitorDay } from '../time/visitor-clock.js';

export interface HoursModel {
  readonly standard: Standard;
  readonly groups: readonly GroupModel[];
  /** The present or the previewed moment, in the time of the offices. */
  readonly moment: CivilMoment;
  /** The number of days ahead for which changes are listed. */
  readonly upcoming: number;
  /** Whether the visitor's date equals that of the offices, so that "today" means the same day to both. */
  readonly sharesDate: boolean;
  /** Whether a server renders, or has rendered, the element, for a page that may be read much later. */
  readonly isServerRendered: boolean;
}

export interface GroupModel {
  readonly group: OfficeGroup;
  /** Whether the element also shows other offices. */
  readonly oneOfSeveral: boolean;
  readonly rows: readonly WeekRow[];
}

/**
 * @param moment in the time of the offices
 * @param at the same moment, epoch milliseconds
 */
export function hoursModelOf(
  groups: readonly OfficeGroup[],
  moment: CivilMoment,
  at: number,
  {
    standard,
    upcoming,
    isServerRendered,
  }: Pick<HoursModel, 'standard' | 'upcoming' | 'isServerRendered'>,
): HoursModel {
  return {
    standard,
    moment,
    upcoming,
    isServerRendered,
    // A server does not know when the page is read, nor in which time zone.
    sharesDate: !isServer && visitorDay(at) === moment.day,
    groups: groups.map((group) => ({
      group,
      oneOfSeveral: groups.length > 1,
      rows: weekRows(group.rules.hours, moment.day),
    })),
  };
}
