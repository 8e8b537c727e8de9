/** The model of offices with the same regular hours. */
import type { EpochDay } from '../../../src/calendar/civil.js';
import type { RegularWeek } from '../../../src/schedule/weeks/model.js';
import { weeksOf } from '../../../src/schedule/weeks/of-rules.js';
import type { OfficeGroup } from '../../../src/standard/groups.js';
import type { Standard } from '../../../src/standard/model.js';

export interface GroupModel {
  readonly group: OfficeGroup;
  /** Whether the element also shows other offices. */
  readonly oneOfSeveral: boolean;
  readonly weeks: readonly RegularWeek[];
}

export function groupModelsOf(
  groups: readonly OfficeGroup[],
  today: EpochDay,
  standard: Standard,
): readonly GroupModel[] {
  return groups.map((group) => ({
    group,
    oneOfSeveral: groups.length > 1,
    weeks: regularWeeksOf(group, today, standard),
  }));
}

/** Leaves out the hours on public holidays where they are an assumption of the document. */
function regularWeeksOf(
  { variants: [{ rules }] }: OfficeGroup,
  today: EpochDay,
  { assumed }: Standard,
): readonly RegularWeek[] {
  const weeks = weeksOf(rules, today);
  if (assumed?.publicHolidays === undefined) return weeks;
  return weeks.map((week) => ({
    ...week,
    rows: week.rows.filter(({ on }) => on.kind !== 'public-holidays'),
  }));
}
