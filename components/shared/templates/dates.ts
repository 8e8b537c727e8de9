/** Converts days to dates, and keeps dates on one line. */
import { html, type TemplateResult } from 'lit';
import type { CivilDate, Dates } from '../../../locales/grammar.js';
import { grammar } from '../../../locales/hours-grammar.js';
import { partsOf, weekdayOf, type EpochDay } from '../../../src/calendar/civil.js';

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
