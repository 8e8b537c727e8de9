/** The model of offices with the same regular hours. */
import type { EpochDay } from '../../../src/calendar/civil.js';
import type { RegularWeek } from '../../../src/schedule/weeks/model.js';
import { weeksOf } from '../../../src/schedule/weeks/of-rules.js';
import type { DayRules } from '../../../src/schedule/plan.js';
import type { OfficeGroup } from '../../../src/standard/groups.js';

export interface GroupModel {
  readonly group: OfficeGroup;
  /** Whether the element also shows other offices. */
  readonly oneOfSeveral: boolean;
  readonly weeks: readonly RegularWeek[];
}

export function groupModelsOf(
  groups: readonly OfficeGroup[],
  today: EpochDay,
): readonly GroupModel[] {
  return groups.map((group) => {
    const [first, ...others] = group.variants.map(({ rules }) => rules) as [DayRules];
    return { group, oneOfSeveral: groups.length > 1, weeks: weeksOf(first, today, others) };
  });
}

export function hasNoRegularHours({ weeks }: GroupModel): boolean {
  return weeks.every(({ rows }) => rows.every(({ hours }) => hours.kind === 'closed'));
}
