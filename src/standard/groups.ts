import type { DayRules } from '../schedule/plan.js';
import type { Office, Standard } from './model.js';

/** Offices whose hours are the same in every respect, so that they can be said once. */
export interface OfficeGroup {
  readonly offices: readonly Office[];
  readonly rules: DayRules;
}

/** What the hours of an office depend on besides the standard; a policy given here outranks the office's. */
export type Circumstances = Omit<DayRules, 'hours' | 'exceptions'>;

const known = new WeakMap<Standard, Map<string, readonly OfficeGroup[]>>();

/**
 * The given offices by hours, in the order of the standard. The same question has the same answer,
 * so that a page full of elements shares what is reckoned for a group.
 */
export function groupOffices(
  standard: Standard,
  offices: readonly Office[],
  circumstances: Circumstances,
): readonly OfficeGroup[] {
  const key = JSON.stringify([offices.map(numberOf), circumstances]);
  const answers = known.get(standard) ?? new Map<string, readonly OfficeGroup[]>();
  known.set(standard, answers);
  let groups = answers.get(key);
  if (!groups) answers.set(key, (groups = group(standard, offices, circumstances)));
  return groups;
}

const numbers = new WeakMap<Office, number>();
let last = 0;

/** A channel may have the id of an office, and another document offices of the same ids. */
function numberOf(office: Office): number {
  const number = numbers.get(office) ?? ++last;
  numbers.set(office, number);
  return number;
}

function group(
  standard: Standard,
  offices: readonly Office[],
  circumstances: Circumstances,
): readonly OfficeGroup[] {
  const groups = new Map<string, { offices: Office[]; rules: DayRules }>();
  for (const office of offices) {
    const { hours } = office;
    const exceptions = standard.exceptions.filter((each) => concerns(each.offices, office));
    const rules = { ...standard.policy, ...office.policy, ...circumstances, hours, exceptions };
    const key = JSON.stringify(rules);
    const same = groups.get(key);
    if (same) same.offices.push(office);
    else groups.set(key, { offices: [office], rules });
  }
  return [...groups.values()];
}

function concerns(ids: readonly string[] | undefined, { id }: Office): boolean {
  return ids?.includes(id) ?? true;
}
