/** Groups offices by their hours, so that common hours are listed once. */
import type { DayRules } from '../schedule/plan.js';
import type { Office, Standard } from './model.js';

/** Offices with the same hours. */
export interface OfficeGroup {
  /** In the order of the standard. */
  readonly offices: readonly Office[];
  /** The rules of the first office. */
  readonly rules: DayRules;
  /** Whether the offices have the same hours on every day, not only on those that are shown. */
  readonly sharesAllDays: boolean;
}

/**
 * The calendar and the policy, which the hours depend on besides the standard; a policy given here outranks
 * the office's.
 */
export type Circumstances = Omit<DayRules, 'hours' | 'exceptions'>;

/** The days that an element shows, where it shows only some. */
export interface Shown {
  /** Identifies the days that are shown. */
  readonly key: string;
  /** The effect of exceptions on the days that are shown; equal texts mean equal effects. */
  readonly exceptionsOf: (rules: DayRules) => string;
}

/**
 * Cached answers per standard: one per selection of offices and day on which the page is open. Beyond this
 * number the oldest is dropped.
 */
const MAX_ANSWERS = 256;

const answersOf = new WeakMap<Standard, Map<string, readonly OfficeGroup[]>>();

/**
 * The given offices by hours, in the order of the standard. The same arguments return the same array, so
 * that a page full of elements shares the computations of a group.
 * @param shown offices are separated only where something that is shown differs; without it by all
 *   exceptions
 */
export function groupOffices(
  standard: Standard,
  offices: readonly Office[],
  circumstances: Circumstances,
  shown?: Shown,
): readonly OfficeGroup[] {
  const { calendar, ...policy } = circumstances;
  const key = JSON.stringify([offices.map(numberOf), numberOf(calendar), policy, shown?.key]);
  const answers = answersOf.get(standard) ?? new Map<string, readonly OfficeGroup[]>();
  answersOf.set(standard, answers);
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

/**
 * Numbers an object by identity: a channel may have the id of an office, and another document offices with
 * the same ids.
 */
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
