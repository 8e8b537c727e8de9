/** Renders the hours of today, and of the night that has lasted into it. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { grammar } from '../../../locales/hours-grammar.js';
import { DAY_MINUTES, type CivilMoment } from '../../../src/calendar/civil.js';
import { dayFacts, type DayFacts } from '../../../src/schedule/description/day-facts.js';
import { regularityOf } from '../../../src/schedule/description/regularity.js';
import type { OfficeGroup, OfficeVariant } from '../../../src/standard/groups.js';
import { nowrap } from '../templates/dates.js';
import { byAnswer } from './by-answer.js';
import { dayTemplate } from './day-note.js';
import { officeNames } from './names.js';

/** Renders today's hours with all notes; offices whose day differs are named. */
export function todaysTemplate(group: OfficeGroup, moment: CivilMoment): TemplateResult {
  const answers = byAnswer(group, (variant) => ({
    night: nightEnd(variant, moment),
    facts: factsOn(variant, moment.day, moment.day),
  }));
  return html`${answers.map(({ offices, answer: { night, facts } }, index) => {
    const names = answers.length > 1 ? html`${officeNames(offices)}: ` : nothing;
    return html`${index ? html`<br />` : nothing}${names}${nightTemplate(night)}${dayTemplate(facts)}`;
  })}`;
}

/** @param today the day for which the patterns are known */
export function factsOn({ rules }: OfficeVariant, today: number, day: number): DayFacts {
  return dayFacts(rules, regularityOf(rules.hours, today), day);
}

/** The minute of today at which the hours of yesterday end, if that is still ahead. */
function nightEnd(variant: OfficeVariant, { day, minute }: CivilMoment): number | undefined {
  const { hours } = factsOn(variant, day, day - 1);
  const last = hours.kind === 'spans' ? hours.spans.at(-1) : undefined;
  const end = last?.state === 'open' && !last.openEnd ? last.end - DAY_MINUTES : 0;
  return minute < end ? end : undefined;
}

function nightTemplate(end: number | undefined): unknown {
  if (end === undefined) return nothing;
  const text = msg(str`šonakt līdz plkst. ${grammar().time(end)}`, {
    desc: "Before today's hours, after midnight: the hours of the previous evening, which last until 3.00",
  });
  return html`${nowrap(text)}; `;
}
