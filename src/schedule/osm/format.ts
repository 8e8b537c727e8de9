/** Formats rules as canonical text in the notation of OpenStreetMap, which parses to the same rules. */
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
    // After a rule of days alone, a "," would be parsed as a list of days.
    const isAddedTo = rules[index + 1]?.joins === 'adds';
    return text + separator + formatRule(rule, isAddedTo && !rule.times);
  }, '');
}

function formatRule({ days, times, state, comment }: Rule, namesState: boolean): string {
  // The notation cannot express a quotation mark inside a remark.
  const remark = comment === undefined ? '' : `"${comment.replaceAll('"', '”')}"`;
  const stateText =
    state === 'unknown' && remark ? '' : { open: 'open', closed: 'off', unknown: 'unknown' }[state];
  const selectors = [...formatDays(days), times?.map(formatTime).join() ?? ''].filter(Boolean);
  const isPlain = state === 'open' && remark === '' && !namesState;
  // Hours that are always open, without a remark, have a notation of their own.
  if (selectors.length === 0 && isPlain) return '24/7';
  return [...selectors, isPlain ? '' : stateText, remark].filter(Boolean).join(' ');
}

function formatDays(days: DaySelectors): string[] {
  const { years, dates, weeks, weekdays = [], holidays = [], holidaysOnWeekdays } = days;
  const wide = [
    years?.map((range) => formatRange(range, 4)).join(),
    dates?.map(formatDateRange).join(),
    weeks && `week ${weeks.map((range) => formatRange(range, 2)).join()}`,
  ].filter((text) => text !== undefined);
  const names = [holidays.map(formatHoliday), weekdays.map(formatWeekday)].map((list) =>
    list.join(),
  );
  const narrow = names.filter(Boolean).join(holidaysOnWeekdays ? ' ' : ',');
  // The colon separates a day of the month from the hour after it.
  return [wide.join(' ') && `${wide.join(' ')}${narrow ? '' : ':'}`, narrow];
}

function formatRange({ from, to, step }: NumberRange, digits: number): string {
  const pad = (value: number) => String(value).padStart(digits, '0');
  if (to === Infinity) return `${pad(from)}+`;
  if (from === to) return pad(from);
  return `${pad(from)}-${pad(to)}${step > 1 ? `/${step}` : ''}`;
}

function formatDateRange({ from, to }: DateRange): string {
  if (!to) return `${formatPoint(from)}+`;
  const [first, last] = [formatPoint(from), formatPoint(to)];
  return first === last ? first : `${first}-${last}`;
}

function formatPoint({ year, day, seek, offset }: DatePoint): string {
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
  return [year, base, sought, formatOffset(offset)].filter(Boolean).join(' ');
}

function formatWeekday(selector: WeekdaySelector): string {
  if (selector.kind === 'nth') {
    const { weekday, nth, offset } = selector;
    return [`${WEEKDAYS[weekday - 1]}[${nth.join()}]`, formatOffset(offset)]
      .filter(Boolean)
      .join(' ');
  }
  const [from, to] = [WEEKDAYS[selector.from - 1], WEEKDAYS[selector.to - 1]];
  return from === to ? String(from) : `${from}-${to}`;
}

function formatHoliday(offset: number): string {
  return ['PH', formatOffset(offset)].filter(Boolean).join(' ');
}

function formatOffset(days: number): string {
  if (days === 0) return '';
  return `${days > 0 ? '+' : '-'}${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
}

function formatTime({ start, end, openEnd }: TimeRange): string {
  return `${clock(start)}${end === undefined ? '' : `-${clock(end > 1440 && end - 1440 <= start ? end - 1440 : end)}`}${openEnd ? '+' : ''}`;
}

function clock(minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
