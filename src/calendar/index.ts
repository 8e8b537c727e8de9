export type { LocalizedText } from '../text.js';
export type { Calendar, CalendarDay, DatedCalendar } from './calendar.js';
export type { EpochDay } from './civil.js';
export { latvia } from './latvia.js';
