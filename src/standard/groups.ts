/** Groups offices by their regular hours, so that common hours are listed once. */
import { grouped } from '../grouped.js';
import type { RegularHours } from '../schedule/model.js';
import type { DayRules } from '../schedule/plan.js';
import type { Office, Standard } from './model.js';

/** Offices with the same regular hours. */
export interface OfficeGroup {
  /** In the order of the standard. */
  readonly offices: readonly Office[];
  readonly hours: RegularHours;
  /** By exceptions and policy: one where the offices have the same hours on every day. */
  readonly variants: readonly [OfficeVariant, ...OfficeVariant[]];
}

/** Offices of a group that have the same hours on every day. */
export interface OfficeVariant {
  readonly offices: readonly [Office, ...Office[]];
  readonly rules: DayRules;
}

/**
 * The calendar and the policy, which the hours depend on besides the standard; a policy given here outranks
 * the office's.
 */
export type Circumstances = Omit<DayRules, 'hours' | 'exceptions'>;

/** Cached answers per standard: one per selection of offices. Beyond this number the oldest is dropped. */
const MAX_ANSWERS = 256;

const answersOf = new WeakMap<Standard, Map<string, readonly OfficeGroup[]>>();

/**
 * The given offices by regular hours, in the order of the standard. The same arguments return the same array,
 * so that a page full of elements shares the computations of a group.
 */
export function groupOffices(
  standard: Standard,
  offices: readonly Office[],
  circumstances: Circumstances,
): readonly OfficeGroup[] {
  const { calendar, ...policy } = circumstances;
  const key = JSON.stringify([offices.map(numberOf), numberOf(calendar), policy]);
  const answers = answersOf.get(standard) ?? new Map<string, readonly OfficeGroup[]>();
  answersOf.set(standard, answers);
  let groups = answers.get(key);
  if (!groups) {
    const [oldest] = answers.keys();
    if (answers.size >= MAX_ANSWERS && oldest !== undefined) answers.delete(oldest);
    answers.set(key, (groups = groupsOf(standard, offices, circumstances)));
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

function groupsOf(
  standard: Standard,
  offices: readonly Office[],
  circumstances: Circumstances,
): readonly OfficeGroup[] {
  return grouped(offices, ({ hours }) => JSON.stringify(hours)).map((alike) => {
    const withRules = alike.map((office) => ({
      office,
      rules: rulesOf(standard, office, circumstances),
    }));
    const variants = grouped(withRules, ({ rules }) => JSON.stringify(rules)).map(
      ([first, ...others]): OfficeVariant => ({
        offices: [first.office, ...others.map(({ office }) => office)],
        rules: first.rules,
      }),
    );
    return { offices: alike, hours: alike[0].hours, variants: variants as [OfficeVariant] };
  });
}

function rulesOf(standard: Standard, office: Office, circumstances: Circumstances): DayRules {
  const exceptions = standard.exceptions.filter((each) => concerns(each.offices, office));
  const { hours, policy } = office;
  const { calendar, movedDays, preHoliday } = { ...standard.policy, ...policy, ...circumstances };
  // Always in this order, since the rules of offices are compared as texts.
  return {
    hours,
    calendar,
    exceptions,
    ...(movedDays !== undefined && { movedDays }),
    ...(preHoliday !== undefined && { preHoliday }),
  };
}

function concerns(ids: readonly string[] | undefined, { id }: Office): boolean {
  return ids?.includes(id) ?? true;
}
