import type { Calendar } from '../calendar/calendar.js';
import type { DayRules } from '../schedule/day.js';
import type { Office, Standard } from './model.js';

/** Offices whose hours are the same in every respect, so that they can be said once. */
export interface OfficeGroup {
  readonly offices: readonly Office[];
  readonly rules: DayRules;
}

const known = new WeakMap<Standard, Map<string, readonly OfficeGroup[]>>();

/**
 * The given offices by hours, in the order of the standard. The same question has the same answer,
 * so that a page full of elements shares what is reckoned for a group.
 */
export function groupOffices(
  standard: Standard,
  offices: readonly Office[],
  calendar: Calendar,
): readonly OfficeGroup[] {
  const key = offices.map(({ id }) => id).join();
  const answers = known.get(standard) ?? new Map<string, readonly OfficeGroup[]>();
  known.set(standard, answers);
  let groups = answers.get(key);
  if (!groups) answers.set(key, (groups = group(standard, offices, calendar)));
  return groups;
}

function group(
  standard: Standard,
  offices: readonly Office[],
  calendar: Calendar,
): readonly OfficeGroup[] {
  const groups = new Map<string, { offices: Office[]; rules: DayRules }>();
  for (const office of offices) {
    const exceptions = standard.exceptions.filter((each) => concerns(each.offices, office));
    const key = JSON.stringify([office.hours, exceptions]);
    const same = groups.get(key);
    if (same) {
      same.offices.push(office);
    } else {
      groups.set(key, {
        offices: [office],
        rules: { hours: office.hours, calendar, exceptions },
      });
    }
  }
  return [...groups.values()];
}

function concerns(ids: readonly string[] | undefined, { id }: Office): boolean {
  return ids?.includes(id) ?? true;
}
