/** The regular hours of an office as a week to be filled in, or as text where no week can tell them. */
import { daysFrom, parseDay, weekdayOf } from '../../../src/calendar/civil.js';
import type { RegularHours, Span, WeekHours } from '../../../src/schedule/model.js';
import { parseRules } from '../../../src/schedule/osm/guess.js';
import { formatRules } from '../../../src/schedule/osm/format.js';
import { formatHours } from '../../../src/schedule/osm/format-hours.js';
import { ScheduleSyntaxError } from '../../../src/schedule/osm/syntax-error.js';
import type { Rule } from '../../../src/schedule/rules/model.js';
import { regularDay } from '../../../src/schedule/regular.js';
import { specifications } from '../../../src/standard/document/write.js';
import type { HoursJson, Json } from './document.js';
import { clock, readTimes, type Stretch, type TimesProblem } from './fields.js';

/** What is said of public holidays; nothing where it has not been answered. */
export type Holidays = 'closed' | 'times' | 'unknown' | '';

export interface WeekDraft {
  readonly mode: 'grid' | 'text';
  /** Seven days, Monday first, as they are typed. */
  readonly days: readonly string[];
  /** In the notation of OpenStreetMap. */
  readonly text: string;
  readonly holidays: Holidays;
  readonly holidayTimes: string;
  /** The office is written in the notation, and stays so. */
  readonly isNotation: boolean;
}

export interface WeekProblem {
  /** `day-1` to `day-7`, `text`, `holidays` or `holiday-times`. */
  readonly field: string;
  readonly problem: TimesProblem | 'notation' | 'unanswered';
  readonly found: string;
  readonly correction?: string;
}

/** Any week: without a calendar none of its days is a holiday. */
const ANY_MONDAY = parseDay('2026-01-05');
const EMPTY = Array.from({ length: 7 }, () => '');

/**
 * @param hours what was read of the office
 * @param told as the document writes it
 * @param isAssumed nobody has said what happens on public holidays
 * @param typed how stretches are typed
 */
export function draftOf(
  hours: RegularHours,
  told: Json,
  isAssumed: boolean,
  typed: (stretches: readonly Stretch[]) => string,
): WeekDraft {
  const isNotation = typeof told['openingHours'] === 'string';
  const said = told['publicHolidays'];
  const answer: Holidays = isAssumed
    ? ''
    : said === 'closed' || ('week' in hours && hours.publicHolidays === 'closed')
      ? 'closed'
      : said === 'unknown'
        ? 'unknown'
        : '';
  const week = weekOf(hours);
  const base = { days: EMPTY, text: '', holidayTimes: '', holidays: answer, isNotation };
  if (!week) return { ...base, mode: 'text', text: formatHours(hours) };
  const { days, onHolidays } = week;
  return {
    ...base,
    mode: 'grid',
    days: days.map(typed),
    ...(onHolidays && !isAssumed && onHolidaysOf(onHolidays, typed)),
  };
}

function onHolidaysOf(
  stretches: readonly Stretch[],
  typed: (stretches: readonly Stretch[]) => string,
): Pick<WeekDraft, 'holidays' | 'holidayTimes'> {
  return stretches.length > 0
    ? { holidays: 'times', holidayTimes: typed(stretches) }
    : { holidays: 'closed', holidayTimes: '' };
}

/** Whether a text in the notation says itself what happens on public holidays. */
export function answersHolidays(text: string): boolean {
  try {
    return parseRules(text).some(({ days }) => days.holidays);
  } catch {
    return false;
  }
}

export function problemsOf(draft: WeekDraft): readonly WeekProblem[] {
  const times = (field: string, text: string): WeekProblem[] => {
    const read = readTimes(text);
    return 'problem' in read ? [{ field, ...read }] : [];
  };
  const isAnswered =
    draft.holidays !== '' || (draft.mode === 'text' && answersHolidays(draft.text));
  return [
    ...(draft.mode === 'grid'
      ? draft.days.flatMap((text, index) => times(`day-${index + 1}`, text))
      : notationProblems(draft.text)),
    ...(isAnswered ? [] : [{ field: 'holidays', problem: 'unanswered' as const, found: '' }]),
    ...(draft.holidays === 'times' ? holidayTimesProblems(draft.holidayTimes, times) : []),
  ];
}

function holidayTimesProblems(
  text: string,
  times: (field: string, text: string) => WeekProblem[],
): WeekProblem[] {
  return text.trim() === ''
    ? [{ field: 'holiday-times', problem: 'missing', found: '' }]
    : times('holiday-times', text);
}

function notationProblems(text: string): WeekProblem[] {
  if (text.trim() === '') return [{ field: 'text', problem: 'missing', found: '' }];
  try {
    parseRules(text);
    return [];
  } catch (error) {
    if (!(error instanceof ScheduleSyntaxError)) throw error;
    const { found, correction } = error;
    return [{ field: 'text', problem: 'notation', found, ...(correction && { correction }) }];
  }
}

/** What a draft without problems says, as a document writes it. */
export function hoursOfDraft(draft: WeekDraft): HoursJson {
  const onHolidays = draft.holidays === 'times' ? stretchesIn(draft.holidayTimes) : undefined;
  if (draft.mode === 'text') return asNotation(draft.text.trim(), draft, onHolidays);
  if (draft.isNotation) return asNotation(notationOf(draft), draft, onHolidays);
  const week: WeekHours = { week: draft.days.map(stretchesIn), publicHolidays: 'unknown' };
  return {
    openingHoursSpecification: [
      ...specifications(week),
      ...(onHolidays ?? []).map(([opens, closes]) => ({
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['PublicHolidays'],
        opens: clock(opens),
        closes: clock(closes),
      })),
    ],
    ...(onHolidays ? {} : { publicHolidays: draft.holidays === 'closed' ? 'closed' : 'unknown' }),
  };
}

/** A week that is filled in, in the notation; what is not understood is left out. */
export function notationOf({ days }: WeekDraft): string {
  return formatHours({ week: days.map(stretchesIn), publicHolidays: 'unknown' });
}

function asNotation(
  text: string,
  { holidays }: WeekDraft,
  onHolidays: readonly Span[] | undefined,
): HoursJson {
  if (answersHolidays(text)) return { openingHours: text };
  if (holidays === 'closed') return { openingHours: `${text}; PH off` };
  if (!onHolidays) return { openingHours: text, publicHolidays: 'unknown' };
  const times = onHolidays.map(([start, end]) => `${clock(start)}-${clock(end)}`);
  return { openingHours: `${text}; PH ${times.join(',')}` };
}

function stretchesIn(text: string): readonly Stretch[] {
  const read = readTimes(text);
  return 'value' in read ? read.value : [];
}

interface Week {
  readonly days: readonly (readonly Stretch[])[];
  /** What the hours themselves say of public holidays. */
  readonly onHolidays?: readonly Stretch[];
}

/** The week that says all there is to say; nothing where there is more to the hours. */
function weekOf(hours: RegularHours): Week | undefined {
  const written = daysFrom(ANY_MONDAY, 7).map((day) => regularDay(hours, day, weekdayOf));
  const days = written.map(({ spans }) => spans.flatMap(plain));
  const isPlain = written.every(
    ({ spans, closures }, index) => !closures && days[index]?.length === spans.length,
  );
  if (!isPlain) return undefined;
  if ('week' in hours) return { days };
  const isForHolidays = ({ days: on }: Rule) => String(Object.keys(on)) === 'holidays';
  const [rules, [onHolidays, another]] = [
    hours.rules.filter((rule) => !isForHolidays(rule)),
    hours.rules.filter(isForHolidays),
  ];
  const same = formatHours({ week: days, publicHolidays: 'unknown' }) === formatRules(rules);
  if (!same || another) return undefined;
  if (!onHolidays) return { days };
  const { state, times = [], comment } = onHolidays;
  const spans = times.flatMap(({ start, end }) => (end === undefined ? [] : plain([start, end])));
  const isTold = spans.length === times.length && comment === undefined;
  if (state === 'closed' && times.length === 0 && isTold) return { days, onHolidays: [] };
  return state === 'open' && times.length > 0 && isTold ? { days, onHolidays: spans } : undefined;
}

function plain([start, end, access, comment]: Span): Stretch[] {
  return end <= 1440 && access === undefined && comment === undefined ? [[start, end]] : [];
}
