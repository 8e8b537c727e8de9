/** Latvian dates in digits: "22.11.2026." */
import type { ShortDate } from './grammar.js';

export const shortDate: ShortDate = ({ day, month, year }) =>
  `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}.`;
