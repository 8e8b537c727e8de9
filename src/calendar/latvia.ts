/** Latvia's calendar for browsers. */
import { CURRENT } from './latvia.data.js';
import { latvianCalendar } from './latvian-calendar.js';

/**
 * Latvia's calendar as a browser needs it: decrees from 2026 on, names in Latvian. The package's own entry
 * has all years and names.
 */
export const latvia = latvianCalendar([CURRENT]);
