/** Converts days to dates, and keeps dates on one line. */
import { html, type TemplateResult } from 'lit';
import type { CivilDate, Dates, PeriodDay } from '../../../locales/grammar.js';
import { grammar } from '../../../locales/hours-grammar.js';
import { partsOf, weekdayOf, type EpochDay } from '../../../src/calendar/civil.js';
import { isServer } from '../base/build-facts.js';

/** Keeps dates and times in a sentence on one line; the text itself has plain spaces. */
export function nowrap(text: string): (string | TemplateResult)[] {
  const pieces: (string | TemplateResult)[] = [];
  let end = 0;
  for (const { 0: unit, index } of text.matchAll(grammar().unbreakable)) {
    pieces.push(text.slice(end, index), html`<span class="nowrap">${unit}</span>`);
    end = index + unit.length;
  }
  return [...pieces, text.slice(end)];
}

/** Converts one or more days to dates. */
export function civilDates([first, ...others]: readonly [EpochDay, ...EpochDay[]]): Dates {
  return [civilDate(first), ...others.map(civilDate)];
}

export function civilDate(day: EpochDay): CivilDate {
  return { ...partsOf(day), weekday: weekdayOf(day) };
}

/** A date that is farther away needs its year. In days. */
const MAX_OBVIOUS_DAYS = 330;

/**
 * Adds the year where it is not obvious; a server-rendered page may be read in another year.
 * @param today absent where the text is kept for later
 */
export function periodDay(day: EpochDay, today?: EpochDay): PeriodDay {
  const isObvious = !isServer && today !== undefined && Math.abs(day - today) < MAX_OBVIOUS_DAYS;
  return isObvious ? yearless(day) : partsOf(day);
}

/** The day as one of every year. */
export function yearless(day: EpochDay): PeriodDay {
  const { month, day: ofMonth } = partsOf(day);
  return { month, day: ofMonth };
}
