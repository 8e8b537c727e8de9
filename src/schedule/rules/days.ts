/** Decides whether a rule applies to a day. */
import { dayOf, partsOf, weekdayOf, type EpochDay, type Weekday } from '../../calendar/civil.js';
import { isoWeekOf } from '../../calendar/iso-week.js';
import type { Calendar } from '../../calendar/calendar.js';
import { isPublicHoliday } from '../../calendar/public-holiday.js';
import type { WeekdayOn } from '../model.js';
import { dateRangeIncludes } from './dates.js';
import type { DaySelectors, NumberRange, WeekdaySelector } from './model.js';

/** The day to match, and how its weekday and its holidays are determined. */
export interface SelectedDay {
  readonly day: EpochDay;
  readonly weekdayOn: WeekdayOn;
  /** Without a calendar no day is a holiday. */
  readonly calendar: Calendar | undefined;
}

/** Why a rule applies to the day: by date and weekday, or as a holiday; undefined where it does not apply. */
export function match(
  { years, dates, weeks, ...rest }: DaySelectors,
  selected: SelectedDay,
): 'day' | 'holiday' | undefined {
  const { day } = selected;
  if (years && !includesNumber(years, partsOf(day).year)) return undefined;
  if (dates && !dates.some((range) => dateRangeIncludes(range, day))) return undefined;
  if (weeks && !includesNumber(weeks, isoWeekOf(day))) return undefined;
  return matchWeekday(rest, selected);
}

function matchWeekday(
  { weekdays, holidays, holidaysOnWeekdays }: DaySelectors,
  selected: SelectedDay,
): 'day' | 'holiday' | undefined {
  const { day, calendar } = selected;
  const isWeekday = weekdays?.some((selector) => isMeant(selector, selected)) ?? !holidays;
  const isHoliday = holidays?.some(
    (offset) => calendar && isPublicHoliday(calendar.at(day - offset)),
  );
  if (isHoliday && (isWeekday || !holidaysOnWeekdays)) return 'holiday';
  return isWeekday && !holidaysOnWeekdays ? 'day' : undefined;
}

/**
 * Whether a selector includes the day. A moved day counts as the weekday it is worked as, but not as the
 * nth weekday of its month, which is a matter of the date.
 */
function isMeant(selector: WeekdaySelector, { day, weekdayOn }: SelectedDay): boolean {
  if (selector.kind === 'range') return includesWeekday(selector, weekdayOn(day));
  const date = day - selector.offset;
  if (weekdayOf(date) !== selector.weekday) return false;
  const { year, month, day: dayOfMonth } = partsOf(date);
  const daysInMonth = dayOf(year, month + 1, 1) - dayOf(year, month, 1);
  const fromStart = Math.ceil(dayOfMonth / 7);
  const fromEnd = -Math.ceil((daysInMonth - dayOfMonth + 1) / 7);
  return selector.nth.includes(fromStart) || selector.nth.includes(fromEnd);
}

/** Whether a range, which may run over Sunday, includes a weekday. */
export function includesWeekday(
  { from, to }: Extract<WeekdaySelector, { kind: 'range' }>,
  weekday: Weekday,
): boolean {
  return from <= to ? from <= weekday && weekday <= to : weekday >= from || weekday <= to;
}

export function includesNumber(ranges: readonly NumberRange[], value: number): boolean {
  return ranges.some(
    ({ from, to, step }) => from <= value && value <= to && (value - from) % step === 0,
  );
}
