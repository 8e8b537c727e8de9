import { html, type TemplateResult } from 'lit';
import { grammar, language, translationOf } from '../../locales/localization.js';
import type { CivilDate, Dates } from '../../locales/grammar.js';
import { partsOf, weekdayOf, type EpochDay } from '../../src/calendar/civil.js';
import type { LocalizedText } from '../../src/text.js';

type Content = string | TemplateResult;

/** A sentence in which dates and times stay on one line; the text itself keeps plain spaces. */
export function together(text: string): Content[] {
  const pieces: Content[] = [];
  let end = 0;
  for (const { 0: unit, index } of text.matchAll(grammar().unbreakable)) {
    pieces.push(text.slice(end, index), html`<span class="together">${unit}</span>`);
    end = index + unit.length;
  }
  return [...pieces, text.slice(end)];
}

/** A text of the document in the language of the page; what is not translated says so by `lang`. */
export function localized(text: LocalizedText): Content {
  return translated(text) ?? html`<span lang="lv">${text.lv}</span>`;
}

/** The same where no element can stand, as in a label. */
export function plain(text: LocalizedText): string {
  return translated(text) ?? text.lv;
}

/** A text in the language of the page; `undefined` where there is only the Latvian. */
export function translated(text: LocalizedText): string | undefined {
  return text[language()] ?? translationOf(text.lv);
}

/** The dates of some days, of which there is one at least. */
export function civilDates([first, ...others]: readonly [EpochDay, ...EpochDay[]]): Dates {
  return [civilDate(first), ...others.map(civilDate)];
}

export function civilDate(day: EpochDay): CivilDate {
  return { ...partsOf(day), weekday: weekdayOf(day) };
}
