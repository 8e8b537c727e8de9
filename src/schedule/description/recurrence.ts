/** Decides whether a pattern holds on a day. */
import { formatDay, WEEK, weekdayOf, type EpochDay } from '../../calendar/civil.js';
import { isoWeekOf } from '../../calendar/iso-week.js';
import { includesNumber, match } from '../rules/days.js';
import { dateRangeIncludes } from '../rules/dates.js';
import type { DayHours, Pattern, Recurrence, Season } from './pattern.js';

/** Public holidays are in the deviations, day by day: without the calendar no day is one. */
export function holdsOn({ season, on }: Pick<Pattern, 'season' | 'on'>, day: EpochDay): boolean {
  return (!season || isInSeason(season, day)) && recursOn(on, day);
}

export function isInSeason(season: Season, day: EpochDay): boolean {
  if (season.kind === 'yearly') {
    const { from, through: to } = season;
    return dateRangeIncludes({ from, to }, day);
  }
  const { from = '', through = '9999-12-31' } = season;
  const date = formatDay(day);
  return from <= date && date <= through;
}

function recursOn(on: Recurrence, day: EpochDay): boolean {
  switch (on.kind) {
    case 'weekdays':
      return on.weekdays.includes(weekdayOf(day));
    case 'weeks':
      return on.weekdays.includes(weekdayOf(day)) && includesNumber(on.weeks, isoWeekOf(day));
    case 'nth':
      return (
        match({ weekdays: [on] }, { day, weekdayOn: weekdayOf, calendar: undefined }) === 'day'
      );
    case 'public-holidays':
      return false;
  }
}

/** The hours of the weekdays, Monday first, in the season and in the week of a day; without nth weekdays. */
export function weekOn(patterns: readonly Pattern[], day: EpochDay): readonly DayHours[] {
  const week = isoWeekOf(day);
  const held = patterns.filter(
    ({ season, on }) =>
      (!season || isInSeason(season, day)) &&
      (on.kind === 'weekdays' || (on.kind === 'weeks' && includesNumber(on.weeks, week))),
  );
  return WEEK.map(
    (weekday) =>
      held.findLast(({ on }) => 'weekdays' in on && on.weekdays.includes(weekday))?.hours ?? {
        kind: 'closed',
      },
  );
}
