/** Offices by their hours, so that what is true of several is told once. */
import type { DayRules } from '../schedule/plan.js';
import type { Office, Standard } from './model.js';

/** Offices of which the same is to be told. */
export interface OfficeGroup {
  /** In the order of the standard. */
  readonly offices: readonly Office[];
  /** Those of the first office. */
  readonly rules: DayRules;
  /** Whether the offices have the same hours on every day, not only on those that are shown. */
  readonly sharesAllDays: boolean;
}

/** What the hours of an office depend on besides the standard; a policy given here outranks the office's. */
export type Circumstances = Omit<DayRules, 'hours' | 'exceptions'>;

/** What is shown of exceptions, for an element that shows some days only. */
export interface Shown {
  /** Says which days are shown. */
  readonly key: string;
  /** What exceptions change in what is shown; the same text where that is the same. */
  readonly exceptionsOf: (rules: DayRules) => string;
}

/** Selections of offices on a page, and days on which it stays open; then the oldest answer goes. */
const MAX_ANSWERS = 256;

const known = new WeakMap<Standard, Map<string, readonly OfficeGroup[]>>();

/**
 * The given offices by hours, in the order of the standard. The same question has the same answer,
 * so that a page full of elements shares what is reckoned for a group.
 * @param shown offices are told apart only where something that is shown differs; else by all exceptions
 */
export function groupOffices(
  standard: Standard,
  offices: readonly Office[],
  circumstances: Circumstances,
  shown?: Shown,
): readonly OfficeGroup[] {
  const { calendar, ...policy } = circumstances;
  const key = JSON.stringify([offices.map(numberOf), numberOf(calendar), policy, shown?.key]);
  const answers = known.get(standard) ?? new Map<string, readonly OfficeGroup[]>();
  known.set(standard, answers);
  let groups = answers.get(key);
  if (!groups) {
    const [oldest] = answers.keys();
    if (answers.size >= MAX_ANSWERS && oldest !== undefined) answers.delete(oldest);
    answers.set(key, (groups = group(standard, offices, circumstances, shown)));
  }
  return groups;
}

const numbers = new WeakMap<object, number>();
let last = 0;

/** By identity: a channel may have the id of an office, and another document offices of the same ids. */
function numberOf(thing: object): number {
  const number = numbers.get(thing) ?? ++last;
  numbers.set(thing, number);
  return number;
}

function group(
  standard: Standard,
  offices: readonly Office[],
  circumstances: Circumstances,
  shown: Shown | undefined,
): readonly OfficeGroup[] {
  const groups = new Map<string, { offices: Office[]; rules: DayRules; sharesAllDays: boolean }>();
  const keys = new Map<string, string>();
  for (const office of offices) {
    const { hours } = office;
    const exceptions = standard.exceptions.filter((each) => concerns(each.offices, office));
    const regular = { ...standard.policy, ...office.policy, ...circumstances, hours };
    const rules = { ...regular, exceptions };
    const allDays = JSON.stringify(rules);
    const isNew = !keys.has(allDays);
    const key = keys.get(allDays) ?? (shown ? keyOf(regular, shown.exceptionsOf(rules)) : allDays);
    keys.set(allDays, key);
    const same = groups.get(key);
    if (!same) groups.set(key, { offices: [office], rules, sharesAllDays: true });
    else {
      same.offices.push(office);
      if (isNew) same.sharesAllDays = false;
    }
  }
  return [...groups.values()];
}

function keyOf(regular: Omit<DayRules, 'exceptions'>, shown: string): string {
  return JSON.stringify([regular, shown]);
}

function concerns(ids: readonly string[] | undefined, { id }: Office): boolean {
  return ids?.includes(id) ?? true;
}
