/**
 * Converts rules so that they leave the hours of the night before as they are. In the notation of
 * OpenStreetMap a rule after ";" also ends hours that began on the day before; in schema.org, and in a
 * plain week, a day does not affect the night before it.
 */
import { DAY_MINUTES, dayOf, WEEK, type EpochDay, type Weekday } from '../../calendar/civil.js';
import { merged } from '../spans.js';
import { includesWeekday } from './days.js';
import type { DatePoint, DaySelectors, Rule, TimeRange, WeekdaySelector } from './model.js';

/**
 * Returns the rules unchanged where no hours run past midnight; otherwise rules that add up. A rule that
 * replaces others first closes their hours on its days, and so the night that begins there, but not the
 * night that ends there.
 * @param base rules of the notation that come before and stay unchanged
 */
export function keepingNights(rules: readonly Rule[], base: readonly Rule[] = []): Rule[] {
  const hasNights = [...base, ...rules].some(({ times }) => times?.some(isNight));
  if (!hasNights) return [...base, ...rules];
  const closed: Rule[] = [];
  const kept: Rule[] = [...base];
  const open = base.filter(isOpen).map(reachOf);
  for (const rule of rules) {
    const reach = reachOf(rule);
    const replaced = rule.joins === 'overrides' ? open.filter((other) => meet(other, reach)) : [];
    kept.push(...closing(replaced, reach));
    if (isOpen(rule)) {
      kept.push({ ...rule, joins: 'adds' });
      open.push(reach);
    } else if (replaced.length === 0) {
      // In front of the other rules it covers no night that reaches into its days.
      closed.push({ ...rule, joins: 'adds' });
    }
  }
  return [...closed, ...kept];
}

function isOpen({ state }: Rule): boolean {
  return state !== 'closed';
}

function isNight({ end = 0, openEnd }: TimeRange): boolean {
  return end > DAY_MINUTES || (openEnd ?? false);
}

/** The days to which a rule may apply. */
interface Reach {
  readonly rule: Rule;
  /** One bit per weekday; all bits where it may be any weekday. */
  readonly weekdays: number;
  readonly first: EpochDay;
  readonly last: EpochDay;
}

function reachOf(rule: Rule): Reach {
  const { weekdays, holidays, dates = [] } = rule.days;
  const isAny = !weekdays || (holidays && !rule.days.holidaysOnWeekdays);
  const [range, another] = dates;
  return {
    rule,
    weekdays: isAny ? WHOLE_WEEK : bitsOf(weekdays),
    first: (range && !another ? dateOf(range.from) : undefined) ?? -Infinity,
    last: (range?.to && !another ? dateOf(range.to) : undefined) ?? Infinity,
  };
}

function meet(a: Reach, b: Reach): boolean {
  return (a.weekdays & b.weekdays) !== 0 && a.first <= b.last && b.first <= a.last;
}

/**
 * Rules that close the hours of other rules on the days of a rule, as far as both apply to the same
 * weekdays.
 */
function closing(others: readonly Reach[], { rule, weekdays }: Reach): Rule[] {
  const byWeekdays = new Map<number, TimeRange[]>();
  for (const other of others) {
    const common = other.rule.days.holidays ? weekdays : other.weekdays & weekdays;
    // At most one group per weekday; further ones are closed mergedRanges.
    const key = byWeekdays.size < WEEK.length || byWeekdays.has(common) ? common : weekdays;
    const times = byWeekdays.get(key) ?? [];
    if (times.push(...timesOf(other.rule)) > MAX_RANGES)
      times.splice(0, Infinity, ...mergedRanges(times));
    byWeekdays.set(key, times);
  }
  return [...byWeekdays].map(([common, times]) => ({
    joins: 'adds',
    days: common === weekdays ? rule.days : onWeekdays(rule.days, common),
    times: mergedRanges(times),
    state: 'closed',
  }));
}

function onWeekdays(days: DaySelectors, bits: number): DaySelectors {
  // The notation cannot express the common days of two lists of holidays and weekdays.
  if (days.weekdays && days.holidays && !days.holidaysOnWeekdays) return days;
  const weekdays = weekdaysInRanges(WEEK.filter((weekday) => bits & bitOf(weekday)));
  return { ...days, weekdays, ...(days.holidays && { holidaysOnWeekdays: true }) };
}

/** Beyond this number, overlapping ranges are merged. */
const MAX_RANGES = 50;
const ALL_DAY: TimeRange = { start: 0, end: DAY_MINUTES };

function timesOf({ times }: Rule): readonly TimeRange[] {
  return times ?? [ALL_DAY];
}

/** The ranges with overlapping ones merged. */
function mergedRanges(times: readonly TimeRange[]): TimeRange[] {
  const spans = merged(times.map(({ start, end = start }) => [start, end]));
  const openEnded = times.filter(({ openEnd }) => openEnd);
  return [
    ...spans.filter(([start, end]) => start < end).map(([start, end]) => ({ start, end })),
    ...openEnded.slice(0, 1).map(() => {
      const start = Math.min(...openEnded.map((range) => range.end ?? range.start));
      return { start, openEnd: true as const };
    }),
  ];
}

const WHOLE_WEEK = 0b1111111;

function bitOf(weekday: Weekday): number {
  return 1 << (weekday - 1);
}

function bitsOf(selectors: readonly WeekdaySelector[]): number {
  return WEEK.filter((weekday) => selectors.some((each) => mayBeOn(each, weekday))).reduce(
    (bits, weekday) => bits | bitOf(weekday),
    0,
  );
}

function mayBeOn(selector: WeekdaySelector, weekday: Weekday): boolean {
  if (selector.kind === 'nth') return selector.offset !== 0 || selector.weekday === weekday;
  return includesWeekday(selector, weekday);
}

function dateOf({ year, day, seek, offset }: DatePoint): EpochDay | undefined {
  if (year === undefined || day.kind !== 'date' || day.day === undefined || seek) return undefined;
  return dayOf(year, day.month, day.day) + offset;
}

/** Consecutive weekdays, in order, as ranges. */
export function weekdaysInRanges(weekdays: readonly Weekday[]): WeekdaySelector[] {
  const ranges: (WeekdaySelector & { kind: 'range' })[] = [];
  for (const weekday of weekdays) {
    const last = ranges.at(-1);
    if (last && last.to + 1 === weekday) ranges[ranges.length - 1] = { ...last, to: weekday };
    else ranges.push({ kind: 'range', from: weekday, to: weekday });
  }
  return ranges;
}
