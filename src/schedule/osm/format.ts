/** Rules as canonical text in the notation of OpenStreetMap, which reads as the same rules. */
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

export function formatRules(rules: readonly Rule[]): string {
  return rules.reduce((text, rule, index) => {
    const separator = text === '' ? '' : SEPARATORS[rule.joins];
    // A "," behind a rule of days alone would be read as a list of days.
    const isAddedTo = rules[index + 1]?.joins === 'adds';
    return text + separator + printRule(rule, isAddedTo && !rule.times);
  }, '');
}

function printRule({ days, times, state, comment }: Rule, namesState: boolean): string {
  // There is no way to write a quotation mark inside of a remark.
  const remark = comment === undefined ? '' : `"${comment.replaceAll('"', '”')}"`;
  const said =
    state === 'unknown' && remark ? '' : { open: 'open', closed: 'off', unknown: 'unknown' }[state];
  const selectors = [...printDays(days), times?.map(printTime).join() ?? ''].filter(Boolean);
  const isPlain = state === 'open' && remark === '' && !namesState;
  // All the time and nothing more to be said of it has a sign of its own.
  if (selectors.length === 0 && isPlain) return '24/7';
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
