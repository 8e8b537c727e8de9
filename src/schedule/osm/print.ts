/** Rules as canonical text in the notation of OpenStreetMap, which reads as the same rules. */
import type { Weekday } from '../../calendar/civil.js';
import type { RegularHours, Span, WeekHours } from '../model.js';
import type {
  DatePoint,
  DateRange,
  DaySelectors,
  NumberRange,
  Rule,
  TimeRange,
  WeekdaySelector,
} from '../rules/model.js';
import { MONTHS, WEEKDAYS } from './words.js';

const SEPARATORS = { overrides: '; ', adds: ', ', fallback: ' || ' } as const;

export function printHours(hours: RegularHours): string {
  return printRules('rules' in hours ? hours.rules : rulesOf(hours));
}

export function printRules(rules: readonly Rule[]): string {
  return rules.reduce((text, rule) => {
    const separator = text === '' ? '' : SEPARATORS[rule.joins];
    return text + separator + printRule(rule);
  }, '');
}

/** A regular week as rules: days with the same hours together, closed days left out. */
export function rulesOf({ week, publicHolidays }: WeekHours): Rule[] {
  const kinds = new Map<string, { spans: readonly Span[]; weekdays: Weekday[] }>();
  week.forEach((spans, index) => {
    if (spans.length === 0) return;
    const kind = kinds.get(JSON.stringify(spans)) ?? { spans, weekdays: [] };
    kind.weekdays.push((index + 1) as Weekday);
    kinds.set(JSON.stringify(spans), kind);
  });
  const rules = [...kinds.values()].flatMap(({ spans, weekdays }) => rulesOn(weekdays, spans));
  if (rules.length === 0) return [{ joins: 'overrides', days: {}, state: 'closed' }];
  if (publicHolidays !== 'closed') return rules;
  return [...rules, { joins: 'overrides', days: { holidays: [0] }, state: 'closed' }];
}

/** A rule has one state and one remark, so spans that differ in them are rules that add up. */
function rulesOn(weekdays: readonly Weekday[], spans: readonly Span[]): Rule[] {
  const rules: Rule[] = [];
  for (const [start, end, access = 'open', remark] of spans) {
    const isArranged = access === 'appointment';
    const [state, comment] = isArranged
      ? ['unknown' as const, remark ?? 'by appointment']
      : [access, remark];
    const last = rules.at(-1);
    if (last?.state === state && last.comment === comment) {
      rules[rules.length - 1] = { ...last, times: [...(last.times ?? []), { start, end }] };
      continue;
    }
    rules.push({
      joins: last ? 'adds' : 'overrides',
      days: { weekdays: weekdaysInRanges(weekdays) },
      times: [{ start, end }],
      state,
      ...(comment !== undefined && { comment }),
    });
  }
  return rules;
}

export function weekdaysInRanges(weekdays: readonly Weekday[]): WeekdaySelector[] {
  const ranges: (WeekdaySelector & { kind: 'range' })[] = [];
  for (const weekday of weekdays) {
    const last = ranges.at(-1);
    if (last && last.to + 1 === weekday) ranges[ranges.length - 1] = { ...last, to: weekday };
    else ranges.push({ kind: 'range', from: weekday, to: weekday });
  }
  return ranges;
}

function printRule({ days, times, state, comment }: Rule): string {
  const remark = comment === undefined ? '' : `"${comment}"`;
  const said =
    state === 'unknown' && remark ? '' : { open: 'open', closed: 'off', unknown: 'unknown' }[state];
  const selectors = [...printDays(days), times?.map(printTime).join() ?? ''].filter(Boolean);
  const isPlain = state === 'open' && remark === '' && selectors.length > 0;
  // All the time and nothing more to be said of it has a sign of its own.
  if (selectors.length === 0 && state === 'open' && remark === '') return '24/7';
  return [...selectors, isPlain ? '' : said, remark].filter(Boolean).join(' ');
}

function printDays(days: DaySelectors): string[] {
  const { years, dates, weeks, weekdays = [], holidays = [], holidaysOnWeekdays } = days;
  const wide = [
    years?.map((range) => printRange(range, 4)).join(),
    dates?.map(printDateRange).join(),
    weeks && `week ${weeks.map((range) => printRange(range, 2)).join()}`,
  ].filter((text) => text !== undefined);
  const names = [holidays.map(printHoliday), weekdays.map(printWeekday)].map((list) => list.join());
  const narrow = names.filter(Boolean).join(holidaysOnWeekdays ? ' ' : ',');
  // The separator keeps a day of the month from the hour behind it.
  return [wide.join(' ') && `${wide.join(' ')}${narrow ? '' : ':'}`, narrow];
}

function printRange({ from, to, step }: NumberRange, digits: number): string {
  const pad = (value: number) => String(value).padStart(digits, '0');
  if (to === Infinity) return `${pad(from)}+`;
  if (from === to) return pad(from);
  return `${pad(from)}-${pad(to)}${step > 1 ? `/${step}` : ''}`;
}

function printDateRange({ from, to }: DateRange): string {
  if (!to) return `${printPoint(from)}+`;
  const [first, last] = [printPoint(from), printPoint(to)];
  return first === last ? first : `${first}-${last}`;
}

function printPoint({ year, day, seek, offset }: DatePoint): string {
  const base = {
    easter: () => 'easter',
    date: () =>
      day.kind === 'date' && day.day !== undefined
        ? `${MONTHS[day.month - 1]} ${String(day.day).padStart(2, '0')}`
        : day.kind === 'date' && String(MONTHS[day.month - 1]),
    weekday: () =>
      day.kind === 'weekday' && `${MONTHS[day.month - 1]} ${WEEKDAYS[day.weekday - 1]}[${day.nth}]`,
  }[day.kind]();
  const sought = seek && `${seek.direction > 0 ? '+' : '-'}${WEEKDAYS[seek.weekday - 1]}`;
  return [year, base, sought, printOffset(offset)].filter(Boolean).join(' ');
}

function printWeekday(selector: WeekdaySelector): string {
  if (selector.kind === 'nth') {
    const { weekday, nth, offset } = selector;
    return [`${WEEKDAYS[weekday - 1]}[${nth.join()}]`, printOffset(offset)]
      .filter(Boolean)
      .join(' ');
  }
  const [from, to] = [WEEKDAYS[selector.from - 1], WEEKDAYS[selector.to - 1]];
  return from === to ? String(from) : `${from}-${to}`;
}

function printHoliday(offset: number): string {
  return ['PH', printOffset(offset)].filter(Boolean).join(' ');
}

function printOffset(days: number): string {
  if (days === 0) return '';
  return `${days > 0 ? '+' : '-'}${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
}

function printTime({ start, end, openEnd }: TimeRange): string {
  return `${clock(start)}${end === undefined ? '' : `-${clock(end > 1440 && end - 1440 <= start ? end - 1440 : end)}`}${openEnd ? '+' : ''}`;
}

function clock(minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
