/**
 * The content of the element as plain data, derived before it is rendered: pure, from the standard and a
 * moment.
 */
import type { CivilMoment } from '../../../src/calendar/civil.js';
import type { OfficeGroup } from '../../../src/standard/groups.js';
import type { Standard } from '../../../src/standard/model.js';
import { isServer } from '../base/build-facts.js';
import { device } from '../time/device.js';
import { changesOf, type Change } from './changes-model.js';
import { groupModelsOf, hasNoRegularHours, type GroupModel } from './group-model.js';

export interface HoursModel {
  readonly standard: Standard;
  readonly groups: readonly GroupModel[];
  /** Whether there are hours of single dates alone. */
  readonly isDated: boolean;
  /** In order of their first days. */
  readonly changes: readonly Change[];
  /** The present or the previewed moment, in the time of the offices. */
  readonly moment: CivilMoment;
  /** Whether the visitor's date equals that of the offices, so that "today" means the same day to both. */
  readonly sharesDate: boolean;
  /** Whether a server renders, or has rendered, the element, for a page that may be read much later. */
  readonly isServerRendered: boolean;
}

/** Hours of single dates alone are listed for a year, in place of a week without hours. */
const DATED_DAYS = 366;

/**
 * @param moment in the time of the offices
 * @param at the same moment, epoch milliseconds
 */
export function hoursModelOf(
  officeGroups: readonly OfficeGroup[],
  moment: CivilMoment,
  at: number,
  question: Pick<HoursModel, 'standard' | 'isServerRendered'> & {
    /** The number of days ahead for which changes are listed. */
    readonly upcoming: number;
  },
): HoursModel {
  const { standard, upcoming, isServerRendered } = question;
  const groups = groupModelsOf(officeGroups, moment.day);
  const isDated = groups.every(hasNoRegularHours);
  const changes = changesOf(groups, {
    today: moment.day,
    upcoming: isDated ? DATED_DAYS : upcoming,
    zone: standard.zone,
  });
  return {
    standard,
    isDated,
    groups: isDated && changes[0] ? groups.map((group) => ({ ...group, weeks: [] })) : groups,
    changes,
    moment,
    // A server does not know when the page is read, nor in which time zone.
    sharesDate: !isServer && device.dayAt(at) === moment.day,
    isServerRendered,
  };
}
