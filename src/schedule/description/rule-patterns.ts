/**
 * Takes the season and the recurrences of each rule, as hypotheses about the patterns of a schedule. A rule that names
 * its days one by one has none: its days are deviations.
 */
import { easterSunday as easter } from '../../calendar/easter.js';
import { dayOf, formatDay, WEEK } from '../../calendar/civil.js';
import { includesWeekday } from '../rules/days.js';
import type { DatePoint, DateRange, DaySelectors, NumberRange, Rule } from '../rules/model.js';
import type { Recurrence, Season } from './pattern.js';

/** Days that a rule is for, as a pattern without its hours. */
export interface Candidate {
  readonly season?: Season;
  readonly on: Exclude<Recurrence, { kind: 'public-holidays' }>;
}

/** An hour's shift of a market in Advent is a deviation; a summer is a season. In days. */
const MAX_DEVIATION_DAYS = 14;

/** @returns `undefined` where the days of the rule are deviations */
export function candidatesOf(rule: Rule): readonly Candidate[] | undefined {
  const seasons = seasonsOf(rule);
  const recurrences = seasons && recurrencesOf(rule.days);
  if (!seasons || !recurrences) return undefined;
  return seasons.flatMap((season) => recurrences.map((on) => ({ ...(season && { season }), on })));
}

/** `[undefined]` for all year; `undefined` where the dates are no seasons. */
function seasonsOf(rule: Rule): readonly (Season | undefined)[] | undefined {
  const { years, dates, weekdays, weeks } = rule.days;
  if (!years && !dates) return [undefined];
  if (years && dates) return undefined;
  const seasons = years ? years.map(ofYears) : (dates ?? []).map(ofDates);
  if (!seasons.every((season) => season !== undefined)) return undefined;
  // One outcome for all its days: a period that is closed, or a few days with hours of their own.
  const isOneOutcome = !weekdays && !weeks;
  const isDated = seasons.some(({ kind }) => kind === 'dated');
  const isBrief = dates?.every((range) => daysIn(range) <= MAX_DEVIATION_DAYS) ?? false;
  if (isOneOutcome && (rule.state === 'closed' || isDated || isBrief)) return undefined;
  return weekdays && isBrief ? undefined : seasons;
}

function ofYears({ from, to, step }: NumberRange): Season | undefined {
  if (step !== 1) return undefined;
  return {
    kind: 'dated',
    from: formatDay(dayOf(from, 1, 1)),
    ...(Number.isFinite(to) && { through: formatDay(dayOf(to, 12, 31)) }),
  };
}

function ofDates({ from, to }: DateRange): Season | undefined {
  if (from.year === undefined) return to && { kind: 'yearly', from, through: to };
  const first = dateOf(from, 'first');
  const last = to && dateOf(to, 'last');
  if (first === undefined || (to && last === undefined)) return undefined;
  return { kind: 'dated', from: first, ...(last !== undefined && { through: last }) };
}

/** The ISO date of a point with a year; `undefined` where it depends on weekdays or Easter. */
function dateOf({ year, day, seek, offset }: DatePoint, end: 'first' | 'last'): string | undefined {
  if (year === undefined || day.kind !== 'date' || seek) return undefined;
  const { month } = day;
  const whole = end === 'first' ? dayOf(year, month, 1) : dayOf(year, month + 1, 1) - 1;
  return formatDay((day.day === undefined ? whole : dayOf(year, month, day.day)) + offset);
}

/** About how many days a range has; one whose ends move with the year is brief. */
function daysIn({ from, to }: DateRange): number {
  if (!to) return Infinity;
  if (to === from) return from.day.kind === 'date' && from.day.day === undefined ? 31 : 1;
  const { day: first } = from;
  const { day: last } = to;
  const year = from.year ?? 2001;
  const start =
    first.kind === 'easter'
      ? easter(year)
      : dayOf(year, first.month, first.kind === 'date' ? (first.day ?? 1) : 1);
  const end =
    last.kind === 'easter'
      ? easter(to.year ?? year)
      : dayOf(to.year ?? year, last.month, last.kind === 'date' ? (last.day ?? 31) : 28);
  return (end < start ? end + 365 : end) - start + 1;
}

function recurrencesOf(days: DaySelectors): readonly Candidate['on'][] | undefined {
  const { weeks, weekdays, holidays, holidaysOnWeekdays } = days;
  if (holidays && (holidaysOnWeekdays ?? !weekdays)) return undefined;
  const nth = weekdays?.filter((each) => each.kind === 'nth') ?? [];
  const plain = WEEK.filter(
    (weekday) =>
      weekdays?.some((each) => each.kind === 'range' && includesWeekday(each, weekday)) ?? true,
  );
  if (weeks) return nth[0] ? undefined : [{ kind: 'weeks', weekdays: plain, weeks }];
  return [...(plain[0] ? [{ kind: 'weekdays', weekdays: plain } as const] : []), ...nth];
}
