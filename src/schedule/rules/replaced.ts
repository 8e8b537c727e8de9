/** Finds rules without any effect, because later rules replace them on all of their days. */
import { WEEK, type Weekday } from '../../calendar/civil.js';
import { includesWeekday } from './days.js';
import type { DaySelectors, NumberRange, Rule, WeekdaySelector } from './model.js';

/** Indexes in the list of rules. */
export interface Replaced {
  readonly rule: number;
  /** The rules that replace it, each on some of its days. */
  readonly by: readonly number[];
}

/**
 * The rules that are replaced on all of their days. A closing rule counts only where it is for dates or
 * holidays: closing weekdays that no other rule opens does no harm.
 */
export function replacedRules(rules: readonly Rule[]): Replaced[] {
  const opening = rules.filter(({ state }) => state !== 'closed');
  return rules.flatMap((rule, index) => {
    const isClosed = rule.state === 'closed';
    if (isClosed && !(rule.days.holidays ?? rule.days.dates)) return [];
    const later = rules.slice(index + 1).filter(replaces);
    let parts = partsOf(rule.days);
    if (isClosed) parts = parts.filter((part) => opening.some(({ days }) => touches(days, part)));
    const found = parts.map((part) => later.find(({ days }) => covers(days, part)));
    const by = new Set(found.map((other) => (other ? rules.indexOf(other) : undefined)));
    const all = [...by].filter((other) => other !== undefined);
    return all.length > 0 && all.length === by.size ? [{ rule: index, by: all }] : [];
  });
}

function replaces({ joins, state }: Rule): boolean {
  return joins === 'overrides' && state !== 'closed';
}

/**
 * The smallest set of days that can be replaced: a weekday, a holiday on such a weekday, or an nth weekday.
 */
interface Part extends DaySelectors {
  readonly weekdays: readonly [WeekdaySelector];
}

function partsOf({ weekdays, holidays, holidaysOnWeekdays, ...wide }: DaySelectors): Part[] {
  const part = (selector: WeekdaySelector): Part => ({ ...wide, weekdays: [selector] });
  const onWeekday = (day: Weekday) => part({ kind: 'range', from: day, to: day });
  const week = WEEK.map(onWeekday);
  const own = WEEK.filter((day) => weekdays?.some((each) => includes(each, day))).map(onWeekday);
  const nth = weekdays?.filter(({ kind }) => kind === 'nth') ?? [];
  const onHolidays = holidays ? (holidaysOnWeekdays ? own : week) : [];
  const onWeekdays = (weekdays ?? holidays) ? [...own, ...nth.map(part)] : week;
  return [
    ...onHolidays.map((each) => ({ ...each, ...(holidays && { holidays }) })),
    ...(holidaysOnWeekdays ? [] : onWeekdays),
  ];
}

function includes(selector: WeekdaySelector, day: Weekday): boolean {
  return selector.kind === 'range' && includesWeekday(selector, day);
}

/** Whether both may select the same day, by weekdays and holidays alone. */
export function mayShareDays(a: DaySelectors, b: DaySelectors): boolean {
  return partsOf(a).some((part) => touches(b, part));
}

/** Whether the selectors certainly include all days of a part. */
function covers(days: DaySelectors, part: Part): boolean {
  const { years, dates, weeks } = days;
  return (
    (!years || within(part.years, years)) &&
    (!weeks || within(part.weeks, weeks)) &&
    (!dates || (part.dates?.every((range) => isAmong(range, dates)) ?? false)) &&
    touches(days, part)
  );
}

/** Whether the weekday or the holiday of a part is selected, whatever the date. */
function touches({ weekdays, holidays, holidaysOnWeekdays }: DaySelectors, part: Part): boolean {
  const [selector] = part.weekdays;
  const isWeekday = weekdays?.some((each) => hasAll(each, selector)) ?? !holidays;
  const isHoliday = part.holidays?.every((offset) => holidays?.includes(offset)) ?? false;
  return holidaysOnWeekdays ? isWeekday && isHoliday : isWeekday || isHoliday;
}

/** Whether a selector includes all days of another one. */
function hasAll(selector: WeekdaySelector, other: WeekdaySelector): boolean {
  if (other.kind === 'range') return includes(selector, other.from);
  return isSame(selector, other) || (other.offset === 0 && includes(selector, other.weekday));
}

function within(
  ranges: readonly NumberRange[] | undefined,
  others: readonly NumberRange[],
): boolean {
  const isWithin = (range: NumberRange) =>
    isAmong(range, others) ||
    others.some(({ from, to, step }) => step === 1 && from <= range.from && range.to <= to);
  return ranges?.every(isWithin) ?? false;
}

function isAmong<T>(value: T, others: readonly T[]): boolean {
  return others.some((other) => isSame(other, value));
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
