/** Finds hours without a known end. */
import { DAY_MINUTES } from '../../../../src/calendar/civil.js';
import { regularityOf } from '../../../../src/schedule/description/regularity.js';
import { dayHoursOf } from '../../../../src/schedule/description/day-hours.js';
import type { Timetable } from '../../../../src/schedule/timetable.js';

/**
 * The minute of the day at which such hours began, or begin at this very instant.
 * @param at epoch milliseconds
 */
export function openEndAt(schedule: Timetable, at: number): number | undefined {
  const { rules, zone } = schedule;
  const { day, minute } = zone.toMoment(at);
  const { openEnds } = regularityOf(rules.hours, day);
  if (openEnds.size === 0) return undefined;
  const hours = dayHoursOf(schedule.plan(day).spans, openEnds);
  const spans = hours.kind === 'spans' ? hours.spans : [];
  return spans.find(
    ({ openEnd, start, end }) => openEnd && start <= minute && minute < Math.min(end, DAY_MINUTES),
  )?.start;
}
