/**
 * Finds the patterns of regular hours. The rules say which days may have hours in common; the hours themselves are
 * those that these days have, so that rules which add to one another become one pattern.
 */
import {
  DAY_MINUTES,
  daysFrom,
  formatDay,
  parseDay,
  WEEK,
  weekdayOf,
  type EpochDay,
} from '../../calendar/civil.js';
import type { RegularHours, RuleHours, Span, WeekHours } from '../model.js';
import { usualSpans } from '../regular.js';
import { match } from '../rules/days.js';
import type { Rule } from '../rules/model.js';
import { dayHoursOf, openEndsOf, type OpenEnds } from './day-hours.js';
import type { Pattern, Recurrence } from './model.js';
import { holdsOn } from './recurrence.js';
import { candidatesOf, type Candidate } from './rule-patterns.js';

/** Hours of alternate weeks and of nth weekdays have all occurred in four years, leap day included. */
const OBSERVED_DAYS = 1461;

export interface Regularity {
  readonly patterns: readonly Pattern[];
  /** The rules whose days are deviations. */
  readonly dated: readonly Rule[];
}

/**
 * A schedule that would need more patterns than it has rules, and one, lists its days: the rule with the most patterns
 * is then taken as one for single days.
 * @param from the first day of the range: patterns that are over by then are left out
 */
export function regularityOf(hours: RegularHours, from: EpochDay): Regularity {
  if ('week' in hours) return { patterns: tidied(ofWeek(hours)), dated: [] };
  const { rules } = hours;
  let dated = rules.filter((rule) => !candidatesOf(rule));
  for (;;) {
    const found = ofRules(hours, dated, from);
    const patterns = tidied([...found.values()].flat());
    const [largest] = [...found].sort(([, a], [, b]) => b.length - a.length);
    if (patterns.length <= rules.length + 1 || !largest) return { patterns, dated };
    dated = [...dated, largest[0]];
  }
}

function tidied(patterns: readonly Pattern[]): readonly Pattern[] {
  return merged(patterns).filter((pattern, index, all) => isNeeded(pattern, all.slice(0, index)));
}

function ofWeek({ week, publicHolidays }: WeekHours): Pattern[] {
  const patterns = WEEK.map((weekday): Pattern => ({
    on: { kind: 'weekdays', weekdays: [weekday] },
    hours: dayHoursOf(week[weekday - 1] ?? [], new Set()),
  }));
  return publicHolidays === 'closed'
    ? [...patterns, { on: { kind: 'public-holidays' }, hours: { kind: 'closed' } }]
    : patterns;
}

/** By rule, its patterns; those for public holidays are with the last rule for them. */
function ofRules(
  hours: RuleHours,
  dated: readonly Rule[],
  from: EpochDay,
): ReadonlyMap<Rule, readonly Pattern[]> {
  const regular = hours.rules.filter((rule) => !dated.includes(rule));
  const found = regular.flatMap((rule) =>
    (candidatesOf(rule) ?? []).flatMap((candidate) =>
      isOver(candidate, from) ? [] : [{ rule, candidate }],
    ),
  );
  const candidates = found.map(({ candidate }) => candidate);
  const observed = observedDays(candidates, dated, from);
  const openEnds = openEndsOf(hours);
  const patterns = new Map<Rule, Pattern[]>();
  found.forEach(({ rule, candidate }, index) => {
    const parts = split(candidate, observed.get(index) ?? [], (day) => usualSpans(hours, day));
    const own = parts.map(([on, spans]): Pattern => ({
      ...candidate,
      on,
      hours: dayHoursOf(spans, openEnds),
    }));
    patterns.set(rule, [...(patterns.get(rule) ?? []), ...own]);
  });
  const holidayRule = hours.rules.findLast(({ days }) => days.holidays?.includes(0));
  const onHolidays = holidayRule && onPublicHolidays(holidayRule, openEnds);
  if (onHolidays) patterns.set(holidayRule, [...(patterns.get(holidayRule) ?? []), onHolidays]);
  return patterns;
}

function isOver({ season }: Candidate, from: EpochDay): boolean {
  return season?.kind === 'dated' && (season.through ?? '9999') < formatDay(from);
}

/** By candidate, the days for which it is the last one, and which no dated rule changes. */
function observedDays(
  candidates: readonly Candidate[],
  dated: readonly Rule[],
  from: EpochDay,
): ReadonlyMap<number, readonly EpochDay[]> {
  const found = new Map<number, EpochDay[]>();
  const first = Math.max(from, ...candidates.map(({ season }) => startOf(season) ?? from));
  const days = new Set([...daysFrom(from, OBSERVED_DAYS), ...daysFrom(first, OBSERVED_DAYS)]);
  for (const day of days) {
    const selected = { day, weekdayOn: weekdayOf, calendar: undefined };
    if (dated.some((rule) => match(rule.days, selected))) continue;
    const index = candidates.findLastIndex((candidate) => holdsOn(candidate, day));
    if (index < 0) continue;
    const own = found.get(index) ?? [];
    own.push(day);
    found.set(index, own);
  }
  return found;
}

function startOf(season: Pattern['season']): EpochDay | undefined {
  if (season?.kind !== 'dated' || season.from === undefined) return undefined;
  return parseDay(season.from);
}

type Part = readonly [on: Recurrence, spans: readonly Span[]];

/** The parts of a candidate that have the same hours on all of their days, each with its most frequent hours. */
function split(
  { on }: Candidate,
  days: readonly EpochDay[],
  spansOn: (day: EpochDay) => readonly Span[],
): readonly Part[] {
  if (on.kind === 'nth')
    return days[0] === undefined ? [] : [[on, mostFrequent(days.map(spansOn))]];
  return on.weekdays.flatMap((weekday): Part[] => {
    const own = days.filter((day) => weekdayOf(day) === weekday).map(spansOn);
    return own[0] ? [[{ ...on, weekdays: [weekday] }, mostFrequent(own)]] : [];
  });
}

function mostFrequent(all: readonly (readonly Span[])[]): readonly Span[] {
  const counts = new Map<string, { readonly spans: readonly Span[]; count: number }>();
  for (const spans of all) {
    const key = JSON.stringify(spans);
    const found = counts.get(key) ?? { spans, count: 0 };
    found.count++;
    counts.set(key, found);
  }
  const [first] = [...counts.values()].sort((a, b) => b.count - a.count);
  return first?.spans ?? [];
}

/** The hours of a rule for public holidays, whatever the weekday. */
function onPublicHolidays(rule: Rule, openEnds: OpenEnds): Pattern | undefined {
  const { days, state, times, comment } = rule;
  if (days.holidaysOnWeekdays ?? days.dates ?? days.years) return undefined;
  const access = state === 'closed' ? 'open' : state;
  const spans = (times ?? [{ start: 0, end: DAY_MINUTES }]).map(
    ({ start, end = DAY_MINUTES }): Span =>
      comment === undefined ? [start, end, access] : [start, end, access, comment],
  );
  const hours = dayHoursOf(state === 'closed' ? [] : spans, openEnds);
  return { on: { kind: 'public-holidays' }, hours };
}

/** Joins neighbours with the same season, the same kind of recurrence and the same hours. */
function merged(patterns: readonly Pattern[]): Pattern[] {
  const result: Pattern[] = [];
  for (const pattern of patterns) {
    const { on } = pattern;
    const index = result.findIndex((other) => key(other) === key(pattern));
    const other = result[index];
    const canMove = other && result.slice(index + 1).every((between) => areApart(between, pattern));
    const joined = canMove && joinedRecurrence(other.on, on);
    if (joined) result[index] = { ...other, on: joined };
    else result.push(pattern);
  }
  return result;
}

function joinedRecurrence(a: Recurrence, b: Recurrence): Recurrence | undefined {
  if (a.kind === 'nth' && b.kind === 'nth')
    return { ...a, nth: [...new Set([...a.nth, ...b.nth])] };
  if (!('weekdays' in a && 'weekdays' in b)) return undefined;
  return { ...a, weekdays: [...new Set([...a.weekdays, ...b.weekdays])].sort() };
}

/** Equal for patterns that differ in their weekdays, or in the numbers of one weekday, alone. */
function key({ season, on, hours }: Pattern): string {
  const kind = on.kind === 'nth' ? { ...on, nth: [] } : { ...on, weekdays: [] };
  return JSON.stringify([season, kind, hours]);
}

/** Whether no day has both, so that their order does not matter. */
function areApart({ on, season }: Pattern, other: Pattern): boolean {
  if (on.kind === 'public-holidays' || other.on.kind === 'public-holidays') return true;
  if (on.kind === 'nth' && other.on.kind === 'nth') {
    return on.weekday !== other.on.weekday || on.offset !== other.on.offset;
  }
  if (on.kind !== 'weekdays' || other.on.kind !== 'weekdays') return false;
  if (JSON.stringify(season) !== JSON.stringify(other.season)) return false;
  const { weekdays } = other.on;
  return on.weekdays.every((weekday) => !weekdays.includes(weekday));
}

/** A pattern that is closed is needed only where it takes the place of another one. */
function isNeeded({ on, season, hours }: Pattern, before: readonly Pattern[]): boolean {
  if (hours.kind !== 'closed' || on.kind === 'public-holidays') return true;
  return before.some((other) => !areApart(other, { on, ...(season && { season }), hours }));
}
