/** Recognizes hours that no holiday, shorter day or moved day can change, because the office never closes. */
import type { Calendar } from '../calendar/calendar.js';
import { DAY_MINUTES, daysFrom, formatDay, weekdayOf, type EpochDay } from '../calendar/civil.js';
import type { RegularHours, Span } from './model.js';
import { regularDay } from './regular.js';
import { certainlyOpen, merged } from './spans.js';

/** Hours for public holidays apply on any day of it, whatever a decree makes a holiday. */
export const EVERY_DAY_A_HOLIDAY: Calendar = {
  at: (day) => ({ date: formatDay(day), kind: 'holiday' }),
  isCertain: () => true,
};

/** A day, the three before it and the three after it: each weekday once. */
const DAYS = 7;

/**
 * Whether the regular hours leave no minute closed on the day and on the weekdays around it, even on a holiday. An
 * office that is open all day from Monday to Friday does close, and so it may close on a holiday too.
 */
export function isRoundTheClock(hours: RegularHours, day: EpochDay): boolean {
  if ('week' in hours && hours.publicHolidays === 'closed') return false;
  return [undefined, EVERY_DAY_A_HOLIDAY].every((calendar) => {
    // Hours of the day before may last into the first day.
    const spans = daysFrom(day - 4, DAYS + 1).flatMap((each, index) =>
      certainlyOpen(regularDay(hours, each, weekdayOf, calendar).spans).map(
        ([start, end]): Span => [start + index * DAY_MINUTES, end + index * DAY_MINUTES],
      ),
    );
    const isWhole = ([start, end]: Span) => start <= DAY_MINUTES && end >= (DAYS + 1) * DAY_MINUTES;
    return merged(spans).some(isWhole);
  });
}
