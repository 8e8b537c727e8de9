/** The farthest day whose hours a visitor can ask for. */
import { dayOf, partsOf, type EpochDay } from '../../../src/calendar/civil.js';

const MAX_YEARS = 10;

export function lastDay(today: EpochDay): EpochDay {
  const { year, month, day } = partsOf(today);
  return dayOf(year + MAX_YEARS, month, day);
}
