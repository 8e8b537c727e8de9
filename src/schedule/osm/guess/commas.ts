/** Resolves a "," after a rule of days alone: "Mo-Fr, 09:00-17:00", "Mo, Jan 01 off". */
import type { DaySelectors, Rule } from '../../rules/model.js';
import type { ParsedRule } from '../parse.js';

/** The rules that are meant; undefined where that is not clear. */
export function withoutBareCommas(parsed: readonly ParsedRule[]): Rule[] | undefined {
  const rules: Rule[] = [];
  let list: Rule[] = [];
  for (const [index, { rule, isBare }] of parsed.entries()) {
    list.push(rule);
    if (isBare && parsed[index + 1]?.rule.joins === 'adds') continue;
    const meant: readonly Rule[] | undefined =
      list.length === 1 ? list : isBare ? undefined : meantBy(list.slice(0, -1), rule);
    if (!meant) return undefined;
    rules.push(...meant);
    list = [];
  }
  return rules;
}

/** @param days rules of days alone, before a `,` and the rule with times or a state */
function meantBy(days: readonly Rule[], last: Rule): Rule[] | undefined {
  const { joins } = days[0] ?? last;
  if (joins === 'fallback') return undefined;
  const on = (selected: DaySelectors): Rule => ({ ...last, joins, days: selected });
  const all = days.map((rule) => rule.days);
  if (all.some(isEveryDay)) {
    return all.length === 1 && last.state === 'closed'
      ? [...days, { ...last, joins: 'overrides' }]
      : undefined;
  }
  if (isEveryDay(last.days)) return isList(all) ? all.map(on) : undefined;
  const selected = [...all, last.days];
  if (isList(selected)) return selected.map(on);
  const [first = {}, second = {}] = selected;
  const narrowed = selected.length === 2 ? joined(first, second, last.state) : undefined;
  return narrowed ? [on(narrowed)] : weeksTogether(selected)?.map(on);
}

/**
 * Whether the days can be a list with ",": weekdays, holidays and single dates can, weeks, months and years
 * cannot.
 */
function isList(all: readonly DaySelectors[]): boolean {
  return all.length === 1 || !all.some(isSeason);
}

/** Joins a season and the weekdays within it: "Oct-Apr, Tu-Fr 17:00-22:00". */
function joined(
  season: DaySelectors,
  weekly: DaySelectors,
  state: Rule['state'],
): DaySelectors | undefined {
  const isNarrowed = isSeason(season) && !season.weekdays && !season.holidays;
  const isWeekly = weekly.weekdays && !isSeason(weekly) && !weekly.dates;
  // "Nov-Mar, Mo off" may mean all of the winter and all Mondays.
  return isNarrowed && isWeekly && state !== 'closed' ? { ...season, ...weekly } : undefined;
}

/** Joins the weeks of "week 3-15/2,week 20-26/2 Fr" to one list. */
function weeksTogether(all: readonly DaySelectors[]): DaySelectors[] | undefined {
  const [last = {}, ...others] = [...all].reverse();
  if (![...others, last].every(({ weeks }) => weeks)) return undefined;
  if (others.some((days) => Object.keys(days).length > 1)) return undefined;
  return [{ ...last, weeks: all.flatMap(({ weeks = [] }) => weeks) }];
}

function isEveryDay(days: DaySelectors): boolean {
  return Object.keys(days).length === 0;
}

/** Whether the dates are longer than the few days that people list. */
function isSeason({ years, weeks, dates = [] }: DaySelectors): boolean {
  if (years ?? weeks) return true;
  return dates.some(({ from, to }) => {
    const isMonth = from.day.kind === 'date' && from.day.day === undefined;
    return isMonth || !to || (to !== from && !isShort(from, to));
  });
}

/** Whether a range is within a month, or runs over its end into the next one. */
function isShort(
  { day: from, year }: NonNullable<DaySelectors['dates']>[number]['from'],
  { day: to, year: toYear = year }: NonNullable<DaySelectors['dates']>[number]['from'],
): boolean {
  if (from.kind !== 'date' || to.kind !== 'date') return from.kind === to.kind;
  const [first = 1, last = 31] = [from.day, to.day];
  const months = (to.month - from.month + 12) % 12;
  const isSoon = months === 0 || (months === 1 && first - last > 7);
  return isSoon && (toYear ?? 0) - (year ?? 0) <= 1;
}
