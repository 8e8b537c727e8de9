/**
 * A schedule in the vocabulary of schema.org, as Google reads it: the week that is usual, and each day that
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
  /** A `Place` with hours: to be spread into the node of the office, or to stand by itself. */
  readonly node: SchemaOrgPlace;
  /** What schema.org has no words for, one sentence each; nothing where all was said. */
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

/** Eight weeks: longer than what comes once a month looks usual. */
const USUAL_DAYS = 56;
/** More than ten years. */
const MAX_DAYS = 3700;
const WEEK = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map(
  (name) => `https://schema.org/${name}`,
);
/** As Google wants it for a day on which it is closed. */
const CLOSED = { opens: '00:00', closes: '00:00' };

/**
 * @param plan what holds on a day
 * @param regular what would hold if nothing were out of the ordinary
 * @throws RangeError where the dates are none, are in the wrong order, or more than ten years apart.
 */
export function writeSchemaOrg(
  plan: (day: EpochDay) => DayPlan,
  regular: (day: EpochDay) => readonly Span[],
  range: DateSpan,
): SchemaOrgHours {
  const [first, last] = [parseDay(range.from), parseDay(range.to)];
  if (last < first || last - first >= MAX_DAYS) {
    throw new RangeError(`${range.from} to ${range.to} is no range of up to ten years`);
  }
  const losses = new Losses();
  const days = openDays((day) => losses.openSpans(day, plan(day)), first, last);
  // What is usual is not to be learned from a few days, nor from those that are out of the ordinary.
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
    lost: losses.told(),
  };
}

interface OpenDay {
  readonly day: EpochDay;
  readonly spans: readonly Span[];
  /** The same for the same hours. */
  readonly key: string;
}

/** What is certainly open on each day. */
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

/**
 * What is of the day, and what is of the next one: of a night that ends before the time at which it began
 * all is of the day.
 */
function atMidnight([start, end]: Span): [today?: Span | undefined, later?: Span] {
  if (start >= DAY_MINUTES) return [undefined, [start - DAY_MINUTES, end - DAY_MINUTES]];
  if (end <= DAY_MINUTES || end - start < DAY_MINUTES) return [[start, end]];
  return [
    [start, DAY_MINUTES],
    [0, end - DAY_MINUTES],
  ];
}

/** For each weekday what it has most often; of what it has equally often, the first. */
function usualWeek(days: readonly OpenDay[]): (OpenDay | undefined)[] {
  return WEEK.map((_, index) => {
    const ofWeekday = days.filter(({ day }) => weekdayOf(day) === index + 1);
    const count = new Map<string, number>();
    for (const { key } of ofWeekday) count.set(key, (count.get(key) ?? 0) + 1);
    const most = Math.max(...count.values());
    return ofWeekday.find(({ key }) => count.get(key) === most);
  });
}

/** Days with the same hours together; a day without any is left out, which says that it is closed. */
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

/** Neighbouring days with the same hours together. */
function datedSpecifications(days: readonly OpenDay[]): SchemaOrgSpecification[] {
  const stretches: { first: OpenDay; last: OpenDay }[] = [];
  for (const day of days) {
    const stretch = stretches.at(-1);
    const goesOn = stretch?.last.day === day.day - 1 && stretch.last.key === day.key;
    if (goesOn) stretch.last = day;
    else stretches.push({ first: day, last: day });
  }
  return stretches.flatMap(({ first, last }) =>
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
