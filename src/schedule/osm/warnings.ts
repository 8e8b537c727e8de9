/** Warns of hours that are valid but hardly say what was meant. */
import type { RegularHours } from '../model.js';
import type { Rule, TimeRange } from '../rules/model.js';
import { mayShareDays, replacedRules, type Replaced } from '../rules/replaced.js';
import { formatRules } from './format.js';
import { shortened } from './syntax-error.js';

/** A rule that never holds. The object is plain data; hours in it are in the notation of OpenStreetMap. */
export interface ScheduleWarning {
  readonly kind: 'replaced';
  /** The rule that never holds: `Mo-Fr 08:00-12:00`. */
  readonly rule: string;
  /** The first of the rules that replace it: `13:00-17:00`. */
  readonly by: string;
  /** A description of the finding, as part of a sentence. */
  readonly found: string;
  /** A description of what is expected instead, as part of a sentence. */
  readonly expected: string;
  /** The probable meaning of the whole value; absent where that is not clear. */
  readonly correction?: string;
  /** The complete message, for the integrator. */
  readonly message: string;
}

/** The warnings on hours; none where every rule holds at some time. */
export function warningsOf(hours: RegularHours): readonly ScheduleWarning[] {
  if (!('rules' in hours)) return [];
  const { rules } = hours;
  const replaced = replacedRules(rules);
  const correction = corrected(rules, replaced);
  return replaced.map((each): ScheduleWarning => {
    const [rule = '', by = ''] = [each.rule, each.by[0]].map((index) =>
      formatRules(rules.filter((_, at) => at === index)),
    );
    const [short, other] = [shortened(rule, 80), shortened(by, 80)];
    const found = `"${short}", which never holds: "${other}" comes later and replaces it on all of its days`;
    const hint = correction === undefined ? '' : ` Did you mean "${correction}"?`;
    return {
      kind: 'replaced',
      ...{ rule, by, found, expected: EXPECTED },
      ...(correction !== undefined && { correction }),
      message: `Opening hours "${shortened(formatRules(rules), 120)}": found ${found}, expected ${EXPECTED}.${hint}`,
    };
  });
}

/** Maximum length of a correction, which has to be readable. */
const MAX_CHARACTERS = 500;
const EXPECTED =
  '"," before a rule that adds hours, ";" before one that replaces, and exceptions last';

/** The hours with every replaced rule in force; undefined where it is not clear how. */
function corrected(rules: readonly Rule[], replaced: readonly Replaced[]): string | undefined {
  let meant: readonly (Rule | undefined)[] | undefined = rules;
  for (const each of replaced) meant = meant && withRule(meant, each, replaced);
  const all = meant?.filter((rule) => rule !== undefined);
  if (!all || replacedRules(all).length > 0) return undefined;
  const correction = formatRules(all);
  return correction.length > MAX_CHARACTERS ? undefined : correction;
}

function withRule(
  rules: readonly (Rule | undefined)[],
  { rule: index, by }: Replaced,
  replaced: readonly Replaced[],
): readonly (Rule | undefined)[] | undefined {
  const rule = rules[index];
  if (!rule) return undefined;
  if (rule.state === 'closed') {
    return [...rules.with(index, undefined), { ...rule, joins: 'overrides' }];
  }
  const meansNoOther = (at: number) =>
    rules.slice(0, at).every((each, place) => {
      const isMeant = replaced.some((other) => other.rule === place && other.by.includes(at));
      const other = rules[at];
      return isMeant || !each || !other || !mayShareDays(each.days, other.days);
    });
  let meant = rules;
  for (const at of by) {
    const other = rules[at];
    if (!other || !isSecondSpan(rule, other) || !meansNoOther(at)) return undefined;
    const isForAllDays = Object.keys(other.days).length === 0;
    const isNext = at === index + 1 && replaced.filter((each) => each.by.includes(at)).length === 1;
    if (isForAllDays ? !isNext : !rule.times) return undefined;
    // The other rule is a second span of the same days, or a rule that should add.
    meant = isForAllDays
      ? meant
          .with(index, { ...rule, times: [...(rule.times ?? []), ...(other.times ?? [])] })
          .with(at, undefined)
      : meant.with(at, { ...other, joins: 'adds' });
  }
  return meant;
}

/** Whether a rule can be added to another on the same day: same state and remark, no overlap. */
function isSecondSpan(rule: Rule, other: Rule): boolean {
  const isAlike = rule.state === other.state && rule.comment === other.comment;
  return isAlike && other.times !== undefined && !(rule.times && overlap(rule.times, other.times));
}

function overlap(times: readonly TimeRange[], others: readonly TimeRange[]): boolean {
  const endOf = ({ start, end, openEnd }: TimeRange) => (openEnd ? Infinity : (end ?? start));
  return times.some((a) => others.some((b) => a.start < endOf(b) && b.start < endOf(a)));
}
