/** When the places are open on the days of an exception that is still being written, by the engine's own plan. */
import { daysFrom, parseDay, type EpochDay } from '../../../src/calendar/civil.js';
import { grouped } from '../../../src/grouped.js';
import type { DayHours } from '../../../src/schedule/description/pattern.js';
import type { Standard } from '../../../src/standard/model.js';
import type { ExceptionJson } from './document.js';
import { placesOf, type Place } from './places.js';
import { toldBy } from './told.js';

/** More days are not listed; the review has them all. */
const MAX_DAYS = 31;

export interface OpenThen {
  /** They are open alike on all of these days. */
  readonly places: readonly [Place, ...Place[]];
  readonly days: readonly DaysAlike[];
}

export interface DaysAlike {
  readonly days: readonly [EpochDay, ...EpochDay[]];
  readonly hours: DayHours;
}

/** @param standard with the exception in it */
export function openThen(
  standard: Standard,
  { from, through = from, offices }: ExceptionJson,
  today: EpochDay,
): readonly OpenThen[] {
  const first = Math.max(parseDay(from), today);
  const days = daysFrom(first, Math.min(parseDay(through) - first + 1, MAX_DAYS));
  const found = placesOf(standard)
    .filter(({ id }) => offices?.includes(id) ?? true)
    .map((place) => {
      const { on } = toldBy(place.rules, today);
      return { place, hours: days.map((day) => ({ day, hours: on(day).hours })) };
    });
  return grouped(found, ({ hours }) => JSON.stringify(hours)).map(([alike, ...others]) => ({
    places: [alike.place, ...others.map(({ place }) => place)],
    days: grouped(alike.hours, ({ hours }) => JSON.stringify(hours)).map(([one, ...more]) => ({
      days: [one.day, ...more.map(({ day }) => day)],
      hours: one.hours,
    })),
  }));
}
