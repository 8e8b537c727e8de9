/**
 * Writes a described schedule in the vocabulary of schema.org, as Google reads it: the usual week; the weeks of seasons
 * and of alternate weeks, with their dates; and each other day that differs from them.
 */
import {
  DAY_MINUTES,
  formatDay,
  parseDay,
  WEEK,
  weekdayOf,
  type EpochDay,
} from '../../calendar/civil.js';
import type { Description, Deviation } from '../description/model.js';
import type { DayHours, DaySpan, Pattern } from '../description/pattern.js';
import { regularityOf } from '../description/regularity.js';
import type { RegularHours, Span } from '../model.js';
import { formatClosing, formatOpening } from './format-clock.js';
import { Losses } from './losses.js';
import { openDays, openWeek, type OpenDay, type StatedDay } from './open-days.js';
import { isSamePeriod, periodsOf, specialRuns, type Dates, type Period } from './periods.js';

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

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map(
  (name) => `https://schema.org/${name}`,
);
/** Google's form for a day that is closed. */
const CLOSED = { opens: '00:00', closes: '00:00' };

/** Tells which spans are given as open; schema.org knows nothing between open and closed. */
type IsOpen = (span: DaySpan) => boolean;

/**
 * @param hours the regular hours that are described
 * @param isOpen by default, all that is certainly open, with a remark or without
 */
export function writeSchemaOrg(
  { range, regular, deviations }: Description,
  hours: RegularHours,
  isOpen: IsOpen = ({ state }) => state === 'open',
): SchemaOrgHours {
  const [first, last] = [parseDay(range.from), parseDay(range.through)];
  const regularity = regularityOf(hours, first);
  const stated = (spans: readonly DaySpan[], closures: Deviation['closures'] = []): StatedDay => ({
    open: spans.filter(isOpen).map(timesOf),
    other: [...spans.filter((span) => !isOpen(span)), ...closures].map(timesOf),
  });
  const openWeekOf = (week: readonly DayHours[]) =>
    openWeek((weekday) => stated(spansOf(week[weekday - 1])));
  const losses = new Losses();
  const statedOn = (day: EpochDay) => {
    const date = formatDay(day);
    const deviation = deviations.find(
      ({ from, through = from }) => from <= date && date <= through,
    );
    const spans = spansOf(deviation?.hours ?? regularity.usualOn(day));
    losses.add(day, spans, deviation);
    return stated(spans, deviation?.closures);
  };
  const periods = periodsOf(regularity, [first, last], openWeekOf);
  const runs = specialRuns(openDays(statedOn, first, last), periods);
  const usual = usualWeek(regular);
  const week = usual && openWeekOf(usual);
  const special = runs.flatMap(({ from, through, spans }) => specified(spans, { from, through }));
  return {
    node: {
      '@context': 'https://schema.org',
      '@type': 'Place',
      openingHoursSpecification: [
        ...(week ? weekSpecifications(week) : []),
        ...periods
          .filter((period) => !runs.some((run) => isSamePeriod(run, period)))
          .flatMap((period) => periodSpecifications(period, week)),
      ],
      ...(special.length > 0 && { specialOpeningHoursSpecification: special }),
    },
    lost: losses.sentences(),
  };
}

const ALL_DAY: DaySpan = { start: 0, end: DAY_MINUTES, state: 'open' };

function timesOf({ start, end }: { readonly start: number; readonly end: number }): Span {
  return [start, end];
}

function spansOf(hours: DayHours | undefined): readonly DaySpan[] {
  if (hours?.kind === 'spans') return hours.spans;
  return hours?.kind === 'always' ? [ALL_DAY] : [];
}

/**
 * The hours of the weekdays that hold all year, Monday first; undefined where all weekdays are those of seasons, so
 * that nothing is usual.
 */
function usualWeek(regular: readonly Pattern[]): readonly DayHours[] | undefined {
  const weekly = regular.filter(({ on }) => on.kind === 'weekdays' || on.kind === 'weeks');
  const usual = weekly.filter(({ on, season }) => on.kind === 'weekdays' && !season);
  if (weekly.length > 0 && usual.length === 0) return undefined;
  return WEEK.map(
    (weekday) =>
      usual.findLast(({ on }) => 'weekdays' in on && on.weekdays.includes(weekday))?.hours ?? {
        kind: 'closed',
      },
  );
}

/** Specifications for weekdays; a closed one is left out, but for a week that is closed. */
function weekSpecifications(week: readonly OpenDay[], dates?: Dates): SchemaOrgSpecification[] {
  const open = week.filter(({ spans }) => spans.length > 0);
  return weekdaySpecifications(open.length > 0 ? open : week, dates);
}

/** Specifications for the weekdays that are other than usual; all of them where nothing is usual. */
function periodSpecifications(
  { week, from, through }: Period,
  usual: readonly OpenDay[] | undefined,
): SchemaOrgSpecification[] {
  const dates = { from, through };
  if (!usual) return weekSpecifications(week, dates);
  const other = week.filter(({ key }, index) => key !== usual[index]?.key);
  return weekdaySpecifications(other, dates);
}

/** One specification for days with the same hours. */
function weekdaySpecifications(days: readonly OpenDay[], dates?: Dates): SchemaOrgSpecification[] {
  const kinds = new Map<string, OpenDay[]>();
  for (const day of days) kinds.set(day.key, [...(kinds.get(day.key) ?? []), day]);
  return [...kinds.values()].flatMap((alike) => {
    const dayOfWeek = alike.map(({ day }) => String(NAMES[weekdayOf(day) - 1]));
    return specified(alike[0]?.spans ?? [], dates, dayOfWeek);
  });
}

function specified(
  spans: readonly Span[],
  dates: Dates | undefined,
  dayOfWeek?: readonly string[],
): SchemaOrgSpecification[] {
  const times = spans.map(([start, end]) => ({
    opens: formatOpening(start),
    closes: formatClosing(end),
  }));
  return (times.length > 0 ? times : [CLOSED]).map((each) => ({
    '@type': 'OpeningHoursSpecification',
    ...(dayOfWeek && { dayOfWeek }),
    ...(dates && {
      validFrom: formatDay(dates.from),
      validThrough: formatDay(dates.through),
    }),
    ...each,
  }));
}
