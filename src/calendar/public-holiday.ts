import type { CalendarDay } from './calendar.js';

/** Public holidays and the days off that compensate them; a moved working day is not one. */
export function isPublicHoliday({ kind, compensates }: CalendarDay): boolean {
  return kind === 'holiday' || compensates !== undefined;
}
