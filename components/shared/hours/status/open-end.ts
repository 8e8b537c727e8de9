/** Finds hours without a known end. */
import { DAY_MINUTES, type EpochDay } from '../../../../src/calendar/civil.js';
import { dayHoursOf } from '../../../../src/schedule/description/day-hours.js';
import { regularityOf } from '../../../../src/schedule/description/regularity.js';
import type { Timetable } from '../../../../src/schedule/timetable.js';

export interface OpenEnd {
  /** The minute of its day from which on the end is not known; negative if that was yesterday. */
  readonly start: number;
  /** Whether it continues hours with a stated end. */
  readonly continues: boolean;
}

/**
 * The hours without a known end in which an instant lies, or which begin at it.
 * @param at epoch milliseconds
 * @param today the day for which the patterns are known
 */
export function openEndAt(schedule: Timetable, at: number, today: EpochDay): OpenEnd | undefined {
  const { rules, zone } = schedule;
  const { openEnds } = regularityOf(rules.hours, today);
  if (openEnds.size === 0) return undefined;
  const { day, minute } = zone.toMoment(at);
  for (const before of [0, 1]) {
    const hours = dayHoursOf(schedule.plan(day - before).spans, openEnds);
    const spans = hours.kind === 'spans' ? hours.spans : [];
    const now = minute + before * DAY_MINUTES;
    const index = spans.findIndex(
      ({ openEnd, start, end }) => openEnd && start <= now && now < end,
    );
    const span = spans[index];
    if (span) {
      const continues = spans[index - 1]?.end === span.start;
      return { start: span.start - before * DAY_MINUTES, continues };
    }
  }
  return undefined;
}
