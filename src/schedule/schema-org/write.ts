/**
 * Writes a schedule in the vocabulary of schema.org, as Google reads it: the usual week, and each day that
 * differs from it with its date.
 */
import {
  DAY_MINUTES,
  daysFrom,
  formatDay,
  parseDay,
  weekdayOf,
  type EpochDay,
  type Weekday,
} from '../../calendar/civil.js';
import type { Span } from '../model.js';
import type { DayPlan } from '../plan.js';
import { certainlyOpen, merged } from '../spans.js';
import { formatClosing, formatOpening } from './format-clock.js';
import { Losses } from './losses.js';

/** ISO dates, both included. */
export interface DateSpan {
  readonly from: string;
  readonly to: string;
}

export interface SchemaOrgHours {
  /** A `Place` with hours, to be merged into the node of the office or used by itself. */
  readonly node: SchemaOrgPlace;
  /** Details that schema.org cannot express, one sentence each; empty where nothing is lost. */
  readonly lost: string[];
}

export interface SchemaOrgPlace {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'Place';
  readonly openingHoursSpecification: readonly SchemaOrgSpecification[];
  readonly specialOpeningHoursSpecification?: readonly SchemaOrgSpecification[];
}

export interface SchemaOrgSpecification {
  readonly '@type': 'OpeningHoursSpecification';
  readonly dayOfWeek?: readonly string[];
  readonly opens: string;
  readonly closes: string;
  readonly validFrom?: string;
  readonly validThrough?: string;
}

/** Eight weeks, so that hours that occur once a month do not count as usual. */
const USUAL_DAYS = 56;
/** More than ten years. */
const MAX_DAYS = 3700;
const WEEK = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map(
  (name) => `https://schema.org/${name}`,
);
/** Google's form for a day that is closed. */
const CLOSED = { opens: '00:00', closes: '00:00' };

/**
 * @param plan the plan of a day
 * @param regular the regular spans of a day, without deviations
 * @throws RangeError where the dates are invalid, in the wrong order, or more than ten years apart
 */
export function writeSchemaOrg(
  plan: (day: EpochDay) => DayPlan,
  regular: (day: EpochDay) => readonly Span[],
  range: DateSpan,
): SchemaOrgHours {
  const [first, last] = [parseDay(range.from), parseDay(range.to)];
  if (last < first || last - first >= MAX_DAYS) {
    throw new RangeError(`${range.from} to ${range.to} is not a range of up to ten years`);
  }
  const losses = new Losses();
  const days = openDays((day) => losses.openSpans(day, plan(day)), first, last);
  // The usual week cannot be derived from a few days, nor from days that deviate.
  const enough = Math.max(last, first + USUAL_DAYS - 1);
  const usual = usualWeek(openDays((day) => certainlyOpen(regular(day)), first, enough));
  const special = days.filter(({ day, key }) => usual[weekdayOf(day) - 1]?.key !== key);
  return {
    node: {
      '@context': 'https://schema.org',
      '@type': 'Place',
      openingHoursSpecification: weekSpecifications(usual),
      ...(special.length > 0 && { specialOpeningHoursSpecification: datedSpecifications(special) }),
    },
    lost: losses.sentences(),
  };
}

interface OpenDay {
  readonly day: EpochDay;
  readonly spans: readonly Span[];
  /** Equal for equal hours. */
  readonly key: string;
}

/** The spans that are certainly open on each day. */
function openDays(
  spansOn: (day: EpochDay) => readonly Span[],
  first: EpochDay,
  last: EpochDay,
): OpenDay[] {
  let rest: readonly Span[] = [];
  return daysFrom(first, last - first + 1).map((day) => {
    const spans = merged([...rest, ...spansOn(day)]);
    const parted = spans.map(atMidnight);
    rest = parted.flatMap(([, later]) => (later ? [later] : []));
    const own = parted.flatMap(([today]) => (today ? [today] : []));
    return { day, spans: own, key: String(own) };
  });
}

/** Splits a span at midnight. A night of less than 24 hours stays with the day on which it began. */
function atMidnight([start, end]: Span): [today?: Span | undefined, later?: Span] {
  if (start >= DAY_MINUTES) return [undefined, [start - DAY_MINUTES, end - DAY_MINUTES]];
  if (end <= DAY_MINUTES || end - start < DAY_MINUTES) return [[start, end]];
  return [
    [start, DAY_MINUTES],
    [0, end - DAY_MINUTES],
  ];
}

/** The most frequent hours of each weekday; of equally frequent ones, the first. */
function usualWeek(days: readonly OpenDay[]): (OpenDay | undefined)[] {
  return WEEK.map((_, index) => {
    const ofWeekday = days.filter(({ day }) => weekdayOf(day) === index + 1);
    const count = new Map<string, number>();
    for (const { key } of ofWeekday) count.set(key, (count.get(key) ?? 0) + 1);
    const most = Math.max(...count.values());
    return ofWeekday.find(({ key }) => count.get(key) === most);
  });
}

/** One specification for days with the same hours; a day without hours is left out, which means closed. */
function weekSpecifications(usual: readonly (OpenDay | undefined)[]): SchemaOrgSpecification[] {
  const kinds = new Map<string, { spans: readonly Span[]; weekdays: Weekday[] }>();
  usual.forEach((day, index) => {
    if (!day || day.spans.length === 0) return;
    const kind = kinds.get(day.key) ?? { spans: day.spans, weekdays: [] };
    kind.weekdays.push((index + 1) as Weekday);
    kinds.set(day.key, kind);
  });
  const specifications = [...kinds.values()].flatMap(({ spans, weekdays }) =>
    specified(spans, { dayOfWeek: weekdays.map((weekday) => String(WEEK[weekday - 1])) }),
  );
  return specifications.length > 0 ? specifications : specified([], { dayOfWeek: WEEK });
}

/** One specification for neighbouring days with the same hours. */
function datedSpecifications(days: readonly OpenDay[]): SchemaOrgSpecification[] {
  const runs: { first: OpenDay; last: OpenDay }[] = [];
  for (const day of days) {
    const run = runs.at(-1);
    const goesOn = run?.last.day === day.day - 1 && run.last.key === day.key;
    if (goesOn) run.last = day;
    else runs.push({ first: day, last: day });
  }
  return runs.flatMap(({ first, last }) =>
    specified(first.spans, { validFrom: formatDay(first.day), validThrough: formatDay(last.day) }),
  );
}

function specified(
  spans: readonly Span[],
  on: Pick<SchemaOrgSpecification, 'dayOfWeek' | 'validFrom' | 'validThrough'>,
): SchemaOrgSpecification[] {
  const times = spans.map(([start, end]) => ({
    opens: formatOpening(start),
    closes: formatClosing(end),
  }));
  return (times.length > 0 ? times : [CLOSED]).map((each) => ({
    '@type': 'OpeningHoursSpecification',
    ...on,
    ...each,
  }));
}
