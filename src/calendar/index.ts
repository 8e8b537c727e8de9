/** The public entry `atd-widgets/calendar`: Latvia's calendar, working days and terms for replies. */
export type { LocalizedText } from '../text.js';
export type { Calendar, CalendarDay, DatedCalendar } from './calendar.js';
export type { EpochDay } from './civil.js';
export type { Decrees, Special } from './decrees.js';
export { latvia, latviaCalendar } from './latvia.complete.js';
export { REPLY_RULES, replyBy, type ReplyOptions, type ReplyTerm, type Rule } from './reply.js';
export { addWorkingDays, type CountedDay, type WorkingDayOptions } from './working-days.js';
