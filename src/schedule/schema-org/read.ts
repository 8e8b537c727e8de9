/**
 * Parses opening hours in the vocabulary of schema.org. The vocabulary says that special hours override the
 * others, and leaves open which of two regular ones holds: here the one with the shorter validity, so that
 * a season outranks the year and a holiday outranks the season. Where a place has both specifications and
 * the compact text, the text is the regular week if every specification has a beginning and an end (as in
 * example eg-0193 of schema.org); otherwise the specifications hold, since they can express more than the
 * text.
 */
import {
  DAY_MINUTES,
  formatDay,
  partsOf,
  WEEK,
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

/** Specifications with the same dates of validity. */
interface Season {
  readonly from?: EpochDay;
  readonly through?: EpochDay;
  readonly specifications: Specification[];
}

/** Parses the compact text. @throws ScheduleSyntaxError */
type ReadText = (text: string) => Rule[];

/**
 * @param readText parser of the compact text; the default one guesses no correction
 * @throws SchemaOrgError where anything about the hours is not understood
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

/** Whether a specification is for every day of a period with a beginning and an end, as an exception is. */
function isDated(specification: Specification): boolean {
  return specification.weekdays === undefined && hasBothEnds(specification);
}

function hasBothEnds({ from, through }: Specification): boolean {
  return from !== undefined && through !== undefined;
}

/** The rules of the compact texts, which add to one another. */
function compactRules(texts: readonly Located[], readText: ReadText): Rule[] {
  return texts.flatMap((located) => {
    // In schema.org, hours that end when they begin are closed; in the notation of OpenStreetMap they are a
    // day.
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
 * Extends an end at 23:59 to midnight, as in specifications: Google asks for 23:59, and two forms of the
 * same hours have to give the same result. The notation of OpenStreetMap itself writes 24:00 for that.
 */
function toMidnight(rule: Rule): Rule {
  const end = (range: TimeRange): TimeRange =>
    range.end === DAY_MINUTES - 1 ? { ...range, end: DAY_MINUTES } : range;
  return rule.times ? { ...rule, times: rule.times.map(end) } : rule;
}

/**
 * The rules of specifications. Holidays come last, since they outrank the weekday on which they fall, in
 * any season.
 */
function rulesOf(specifications: readonly Specification[]): Rule[] {
  const seasons = seasonsOf(specifications);
  return [...seasons.flatMap(weekdayRules), ...seasons.flatMap(holidayRules)];
}

/** The seasons, longest first. */
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

/** The rules of a season, with one rule for weekdays with the same hours. */
function weekdayRules(season: Season): Rule[] {
  const kinds = new Map<string, { spans: readonly Span[]; weekdays: Weekday[] }>();
  for (const weekday of WEEK) {
    const ofDay = season.specifications.filter(({ weekdays, holidays }) =>
      weekdays ? weekdays.includes(weekday) : !holidays,
    );
    if (ofDay.length === 0) continue;
    const spans = mergedSpans(ofDay);
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
  return [{ joins: 'overrides', days, ...holding(mergedSpans(ofHolidays)) }];
}

function holding(spans: readonly Span[]): Pick<Rule, 'times' | 'state'> {
  if (spans.length === 0) return { state: 'closed' };
  return { times: spans.map(([start, end]) => ({ start, end })), state: 'open' };
}

/** The merged spans of several specifications for the same days. */
function mergedSpans(specifications: readonly Specification[]): Span[] {
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
  const spans = mergedSpans(specifications);
  return spans.length === 0 ? { kind: 'closed', ...dates } : { kind: 'hours', spans, ...dates };
}
