/**
 * Finds the patterns of rules. The rules say which days may have hours in common; the hours themselves are those that
 * these days have, so that rules which add to one another become one pattern.
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
import type { RuleHours, Span } from '../model.js';
import { usualSpans } from '../regular.js';
import { match } from '../rules/days.js';
import type { Rule } from '../rules/model.js';
import { dayHoursOf } from './day-hours.js';
import { regularHours } from './hours-on.js';
import { memoized } from './memoized.js';
import type { Pattern, Recurrence, Regularity } from './pattern.js';
import { holdsOn, weekOn } from './recurrence.js';
import { candidatesOf, type Candidate } from './rule-patterns.js';
import { tidied } from './tidied.js';

/** Hours of alternate weeks and of nth weekdays have all occurred in four years, leap day included. */
const OBSERVED_DAYS = 1461;

/**
 * A schedule that would need more patterns than it has rules, and one, lists its days: the rule with the most patterns
 * is then taken as one for single days.
 * @param from the first day of the range: patterns that are over by then are left out
 */
export function regularityOfRules(hours: RuleHours, from: EpochDay): Regularity {
  const { rules } = hours;
  const openEnds = openEndsOf(rules);
  // Several attempts observe the same days.
  const spansOn = memoized((day) => usualSpans(hours, day));
  let dated = rules.filter((rule) => !candidatesOf(rule));
  for (;;) {
    const found = patternsOf(rules, { dated, from, openEnds, spansOn });
    const patterns = tidied([...found.values()].flat());
    const [largest] = [...found].sort(([, a], [, b]) => b.length - a.length);
    if (patterns.length <= rules.length + 1 || !largest) {
      return {
        patterns,
        openEnds,
        usualOn: (day) => regularHours({ regular: patterns }, day),
        weekOn: (day) => weekOn(patterns, day),
        datedRuleOn: (day) => dated.findLast((rule) => isOn(rule, day)),
      };
    }
    dated = [...dated, largest[0]];
  }
}

/** Whether a rule names the day, as it is without the calendar. */
function isOn({ days }: Rule, day: EpochDay): boolean {
  return match(days, { day, weekdayOn: weekdayOf, calendar: undefined }) !== undefined;
}

/**
 * A plan has the guessed part of an open end as a span of unknown state. Its start tells it from other unknown
 * hours, unless a rule states unknown hours without a remark.
 */
function openEndsOf(rules: readonly Rule[]): ReadonlySet<number> {
  const states = rules.some(({ state, comment }) => state === 'unknown' && !comment);
  const starts = rules.flatMap(({ state, times = [] }) =>
    state === 'open'
      ? times.filter(({ openEnd }) => openEnd).map(({ start, end }) => end ?? start)
      : [],
  );
  return new Set(states ? [] : starts);
}

type SpansOn = (day: EpochDay) => readonly Span[];

interface Attempt {
  readonly dated: readonly Rule[];
  readonly from: EpochDay;
  readonly openEnds: ReadonlySet<number>;
  readonly spansOn: SpansOn;
}

/** By rule, its patterns; those for public holidays are with the last rule for them. */
function patternsOf(
  rules: readonly Rule[],
  { dated, from, openEnds, spansOn }: Attempt,
): ReadonlyMap<Rule, readonly Pattern[]> {
  const regular = rules.filter((rule) => !dated.includes(rule));
  const found = regular.flatMap((rule) =>
    (candidatesOf(rule) ?? []).flatMap((candidate) =>
      isOver(candidate, from) ? [] : [{ rule, candidate }],
    ),
  );
  const candidates = found.map(({ candidate }) => candidate);
  const observed = observedDays(candidates, dated, from);
  const patterns = new Map<Rule, Pattern[]>();
  found.forEach(({ rule, candidate }, index) => {
    const parts = split(candidate, observed.get(index) ?? [], spansOn);
    const own = parts.map(([on, spans]): Pattern => ({
      ...candidate,
      on,
      hours: dayHoursOf(spans, openEnds),
    }));
    patterns.set(rule, [...(patterns.get(rule) ?? []), ...own]);
  });
  const holidayRule = rules.findLast(({ days }) => days.holidays?.includes(0));
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
  // Each weekday of a season that ends soon is observed, and a season that has begun from its first day on, so that
  // patterns do not depend on the range.
  const starts = [from - WEEK.length, ...candidates.flatMap(({ season }) => startOf(season) ?? [])];
  const days = new Set(starts.flatMap((start) => daysFrom(start, OBSERVED_DAYS)));
  for (const day of days) {
    if (dated.some((rule) => isOn(rule, day))) continue;
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
function split({ on }: Candidate, days: readonly EpochDay[], spansOn: SpansOn): readonly Part[] {
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
function onPublicHolidays(rule: Rule, openEnds: ReadonlySet<number>): Pattern | undefined {
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
