import { HOLIDAYS_IN_ENGLISH } from '../src/calendar/latvia.english.js';
import { HOURS_IN_ENGLISH } from '../src/standard/atd/hours.en.js';

/** English for the texts that come as data: the calendar's names, and the built-in hours. */
export const texts: Readonly<Record<string, string>> = {
  ...HOLIDAYS_IN_ENGLISH,
  ...HOURS_IN_ENGLISH,
};
