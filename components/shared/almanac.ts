/** The country's calendar and Latvian dates: what is needed as soon as a date is spoken of. */
export { easterSunday } from '../../src/calendar/easter.js';
export { calendarOf } from '../../src/calendar/of-zone.js';
export { planDay } from '../../src/schedule/day.js';
export { dated, dates } from '../../locales/lv.dates.js';
