/** Tests whether a day of a calendar is a public holiday. */
import type { CalendarDay } from './calendar.js';

/** Whether a day is a public holiday or a day off in lieu of one; a moved working day is neither. */
export function isPublicHoliday({ kind, compensates }: CalendarDay): boolean {
  return kind === 'holiday' || compensates !== undefined;
}
