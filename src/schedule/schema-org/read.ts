/**
 * Opening hours in the vocabulary of schema.org. It says that special hours override the others, and
 * leaves open which of two regular ones holds: here the one that is valid for a shorter time, so that a
 * season stands over the year and a holiday over the season. Where a place has both specifications and
 * the compact text, the text is the regular week if every specification has a beginning and an end (as in
 * example eg-0193 of schema.org); else the specifications hold, since they can say more than the text.
 */
import {
  DAY_MINUTES,
  formatDay,
  partsOf,
  type EpochDay,
  type Weekday,
} from '../../calendar/civil.js';
import type { Exception, RuleHours, Span } from '../model.js';
import { readRules } from '../osm/parse.js';

import { ScheduleSyntaxError } from '../osm/syntax-error.js';
import { hoursOf } from '../rules/hours.js';
import type { DateRange, Rule, TimeRange } from '../rules/model.js';
import { keepingNights, weekdaysInRanges } from '../rules/nights.js';
import { merged } from '../spans.js';
import { SchemaOrgError } from './error.js';
import { findHours } from './find.js';
import { refuse, textOf, type Located } from './json-ld.js';
import { readSpecification, type Specification } from './specification.js';

export interface ReadHours {
  readonly hours: RuleHours;
  readonly exceptions: readonly Exception[];
}

/** Specifications that hold from one day to another. */
interface Season {
  readonly from?: EpochDay;
  readonly through?: EpochDay;
  readonly specifications: Specification[];
}

/** Reads the compact text. @throws ScheduleSyntaxError */
type ReadText = (text: string) => Rule[];

/**
 * @param readText without a guess at what was meant, unless another reader is given
 * @throws SchemaOrgError where anything about the hours is not understood.
 */
export function readSchemaOrg(node: unknown, readText: ReadText = readRules): ReadHours {
  const found = findHours(node);
  const regular = found.regular.map(readSpecification);
  const special = found.special.map(readSpecification);
  for (const { from, through, holidays, path } of special) {
    if (holidays || (from !== undefined && through !== undefined)) continue;
    refuse({ value: undefined, path }, 'validFrom and validThrough of special hours');
  }
  const isTextRegular = found.texts.length > 0 && regular.every(hasBothEnds);
  const base = isTextRegular ? compactRules(found.texts, readText) : [];
  const overriding = isTextRegular ? [...regular, ...special] : special;
  const rules = [
    ...(isTextRegular ? [] : rulesOf(regular)),
    ...rulesOf(overriding.filter((each) => !isDated(each))),
  ];
  return {
    hours: hoursOf(keepingNights(rules, base)),
    exceptions: seasonsOf(overriding.filter(isDated)).map(exceptionOf),
  };
}

/** Whether it is for every day of a time with a beginning and an end, as an exception is. */
function isDated(specification: Specification): boolean {
  return specification.weekdays === undefined && hasBothEnds(specification);
}

function hasBothEnds({ from, through }: Specification): boolean {
  return from !== undefined && through !== undefined;
}

/** Each text adds to the others. */
function compactRules(texts: readonly Located[], readText: ReadText): Rule[] {
  return texts.flatMap((located) => {
    // In schema.org hours that end as they begin are none; in the other notation they are a day.
    const text = textOf(located, 'hours such as Mo-Fr 09:00-17:00').replace(
      /\b00:00\s*-\s*00:00\b/g,
      'off',
    );
    try {
      const [first, ...rest] = readText(text).map(toMidnight);
      return first ? [{ ...first, joins: 'adds' as const }, ...rest] : [];
    } catch (error) {
      if (!(error instanceof ScheduleSyntaxError)) throw error;
      const { path } = located;
      const { found, expected, correction } = error;
      const hint = correction === undefined ? '' : `; perhaps ${correction}`;
      throw new SchemaOrgError(path, `"${found}"`, expected + hint, { cause: error });
    }
  });
}

/**
 * The last minute of the day is its end, as it is in specifications: Google asks for 23:59, and two forms of
 * the same hours have to say the same. The notation of OpenStreetMap itself has 24:00 for that.
 */
function toMidnight(rule: Rule): Rule {
  const end = (range: TimeRange): TimeRange =>
    range.end === DAY_MINUTES - 1 ? { ...range, end: DAY_MINUTES } : range;
  return rule.times ? { ...rule, times: rule.times.map(end) } : rule;
}

/** Holidays come last: they outrank the weekday on which they fall, in whatever season. */
function rulesOf(specifications: readonly Specification[]): Rule[] {
  const seasons = seasonsOf(specifications);
  return [...seasons.flatMap(weekdayRules), ...seasons.flatMap(holidayRules)];
}

/** The longer ones first. */
function seasonsOf(specifications: readonly Specification[]): Season[] {
  const seasons = new Map<string, Season>();
  for (const specification of specifications) {
    const { from, through } = specification;
    const key = `${from}/${through}`;
    const season = seasons.get(key) ?? {
      ...(from !== undefined && { from }),
      ...(through !== undefined && { through }),
      specifications: [],
    };
    season.specifications.push(specification);
    seasons.set(key, season);
  }
  const length = ({ from = -Infinity, through = Infinity }: Season) => through - from;
  return [...seasons.values()].sort((a, b) =>
    length(a) < length(b) ? 1 : length(a) > length(b) ? -1 : 0,
  );
}

/** Weekdays with the same hours in one rule. */
function weekdayRules(season: Season): Rule[] {
  const kinds = new Map<string, { spans: readonly Span[]; weekdays: Weekday[] }>();
  for (const weekday of [1, 2, 3, 4, 5, 6, 7] as const) {
    const ofDay = season.specifications.filter(({ weekdays, holidays }) =>
      weekdays ? weekdays.includes(weekday) : !holidays,
    );
    if (ofDay.length === 0) continue;
    const spans = together(ofDay);
    const kind = kinds.get(String(spans)) ?? { spans, weekdays: [] };
    kind.weekdays.push(weekday);
    kinds.set(String(spans), kind);
  }
  return [...kinds.values()].map(({ spans, weekdays }) => ({
    joins: 'overrides',
    days: {
      ...datesOf(season),
      ...(weekdays.length < 7 && { weekdays: weekdaysInRanges(weekdays) }),
    },
    ...holding(spans),
  }));
}

function holidayRules(season: Season): Rule[] {
  const ofHolidays = season.specifications.filter(({ holidays }) => holidays);
  if (ofHolidays.length === 0) return [];
  const days = { ...datesOf(season), holidays: [0] };
  return [{ joins: 'overrides', days, ...holding(together(ofHolidays)) }];
}

function holding(spans: readonly Span[]): Pick<Rule, 'times' | 'state'> {
  if (spans.length === 0) return { state: 'closed' };
  return { times: spans.map(([start, end]) => ({ start, end })), state: 'open' };
}

/** What several specifications say of the same days. */
function together(specifications: readonly Specification[]): Span[] {
  return merged(specifications.flatMap(({ span }) => (span ? [span] : [])));
}

const EVER = { year: 1900, day: { kind: 'date', month: 1, day: 1 }, offset: 0 } as const;

function datesOf({ from, through }: Season): { dates?: readonly DateRange[] } {
  if (from === undefined && through === undefined) return {};
  const first = from === undefined ? EVER : pointOf(from);
  return {
    dates: [through === undefined ? { from: first } : { from: first, to: pointOf(through) }],
  };
}

function pointOf(date: EpochDay): DateRange['from'] {
  const { year, month, day } = partsOf(date);
  return { year, day: { kind: 'date', month, day }, offset: 0 };
}

function exceptionOf({ from = 0, through = from, specifications }: Season): Exception {
  const dates = { from: formatDay(from), through: formatDay(through) };
  const spans = together(specifications);
  return spans.length === 0 ? { kind: 'closed', ...dates } : { kind: 'hours', spans, ...dates };
}
