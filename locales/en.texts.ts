import { holidays } from '../src/calendar/latvia.en.js';
import { hoursTexts } from '../src/standard/atd/hours.en.js';
import type { DataTexts } from './locale.js';

/** English for the texts that come as data: the calendar's names, and the built-in hours. */
export const texts: DataTexts = { ...holidays, ...hoursTexts };
