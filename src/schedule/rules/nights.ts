/**
 * Rules that leave the night before alone. In the notation of OpenStreetMap a rule behind ";" also ends what
 * began on the day before; in schema.org, and in a plain week, a day says nothing of the night before it.
 */
import { DAY_MINUTES, dayOf, type EpochDay, type Weekday } from '../../calendar/civil.js';
import type { DatePoint, DaySelectors, Rule, TimeRange, WeekdaySelector } from './model.js';

/**
 * The rules as they were where no hours run past midnight; else rules that add up. A rule that replaces
 * others first closes their hours on its days, and so the night that begins there, but not the one that ends.
 * @param base rules of the notation that come before and stay as they are
 */
export function keepingNights(rules: readonly Rule[], base: readonly Rule[] = []): Rule[] {
  const hasNights = [...base, ...rules].some(({ times }) => times?.some(isNight));
  if (!hasNights) return [...base, ...rules];
  const before: Rule[] = [];
  const kept: Rule[] = [...base];
  for (const rule of rules) {
    const others = kept.filter(
      ({ state, days }) => state !== 'closed' && mayCoincide(days, rule.days),
    );
    const added: Rule = { ...rule, joins: 'adds' };
    if (rule.joins === 'overrides' && others.length > 0) {
      kept.push(...others.map((other) => closing(other, rule.days)));
      if (rule.state !== 'closed') kept.push(added);
    } else if (rule.state === 'closed' && rule.joins === 'overrides') {
      // Nothing else is said of its days; in front it hides no night that reaches into them.
      before.push(added);
    } else {
      kept.push(added);
    }
  }
  return [...before, ...kept];
}

const ALL_DAY: TimeRange = { start: 0, end: DAY_MINUTES };

function isNight({ start, end = start, openEnd }: TimeRange): boolean {
  return end > DAY_MINUTES || (openEnd ?? false);
}

/** A rule that closes the hours of another one on some days, as far as both are for the same weekdays. */
function closing({ days, times = [ALL_DAY] }: Rule, on: DaySelectors): Rule {
  return { joins: 'adds', days: onWeekdaysOf(days, on), times, state: 'closed' };
}

function onWeekdaysOf({ weekdays, holidays }: DaySelectors, on: DaySelectors): DaySelectors {
  if (!weekdays || holidays || on.holidaysOnWeekdays) return on;
  if (!on.weekdays) return { ...on, weekdays, ...(on.holidays && { holidaysOnWeekdays: true }) };
  if (on.holidays) return on;
  const [first, second] = [weekdays, on.weekdays].map((list) => list.flatMap(weekdaysOf));
  const common = second?.filter((weekday) => first?.includes(weekday)) ?? [];
  return { ...on, weekdays: weekdaysInRanges(common.sort()) };
}

/** Whether there may be a day that both are for. */
function mayCoincide(a: DaySelectors, b: DaySelectors): boolean {
  return !areOtherWeekdays(a, b) && !areOtherDates(a, b);
}

function areOtherWeekdays(a: DaySelectors, b: DaySelectors): boolean {
  if (!a.weekdays || !b.weekdays || a.holidays || b.holidays) return false;
  const [first, second] = [a.weekdays, b.weekdays].map((list) => list.flatMap(weekdaysOf));
  return !first?.some((weekday) => second?.includes(weekday));
}

const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

/** Those on which it may be. */
function weekdaysOf(selector: WeekdaySelector): Weekday[] {
  if (selector.kind === 'nth') return [selector.offset === 0 ? [selector.weekday] : WEEK].flat();
  const { from, to } = selector;
  return WEEK.filter((day) => (from <= to ? from <= day && day <= to : day >= from || day <= to));
}

/** Weekdays, in order, as ranges of neighbours. */
export function weekdaysInRanges(weekdays: readonly Weekday[]): WeekdaySelector[] {
  const ranges: (WeekdaySelector & { kind: 'range' })[] = [];
  for (const weekday of weekdays) {
    const last = ranges.at(-1);
    if (last && last.to + 1 === weekday) ranges[ranges.length - 1] = { ...last, to: weekday };
    else ranges.push({ kind: 'range', from: weekday, to: weekday });
  }
  return ranges;
}

/** Single ranges with years on both ends, apart from each other. */
function areOtherDates(a: DaySelectors, b: DaySelectors): boolean {
  const [first, second] = [rangeOf(a), rangeOf(b)];
  return first && second ? first[1] < second[0] || second[1] < first[0] : false;
}

function rangeOf({ dates }: DaySelectors): readonly [EpochDay, EpochDay] | undefined {
  const [range, another] = dates ?? [];
  if (!range || another) return undefined;
  const [from, to] = [dateOf(range.from), range.to ? dateOf(range.to) : Infinity];
  return from === undefined || to === undefined ? undefined : [from, to];
}

function dateOf({ year, day, seek, offset }: DatePoint): EpochDay | undefined {
  if (year === undefined || day.kind !== 'date' || day.day === undefined || seek) return undefined;
  return dayOf(year, day.month, day.day) + offset;
}
