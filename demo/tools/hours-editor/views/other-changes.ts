/** Renders the changes in all but hours: names and numbers, texts, decisions, the calendar. */
import { html, type TemplateResult } from 'lit';
import { telephoneText } from '../../../../src/links.js';
import type { PolicyJson } from '../document.js';
import type { OtherChange } from '../other-changes.js';
import { changeLine, type Page } from './change-line.js';

export function otherChangesView(page: Page, others: readonly OtherChange[]): TemplateResult {
  return html`<li>
    <p class="place">${page.words.texts.review.others}</p>
    <ul>
      ${others.map((each) => otherView(page, each))}
    </ul>
  </li>`;
}

function otherView(page: Page, change: OtherChange): TemplateResult | TemplateResult[] {
  const { words, today } = page;
  const { review } = words.texts;
  const of = change.of === undefined ? '' : `${words.text(change.of)}: `;
  const sentence = (text: string) => html`<li>${of}${text}</li>`;
  switch (change.kind) {
    case 'value': {
      const { part, before, after } = change;
      const shown = (value: unknown) => {
        const text = textOf(value);
        return part === 'telephone' && text ? telephoneText(text) : text || review.nothing;
      };
      const label = review.parts[part];
      const when = of ? of + words.within(label) : label;
      return changeLine(page, when, shown(before), shown(after));
    }
    case 'policy':
      return policyView(page, of, change.before, change.after);
    case 'channel':
      return sentence(review.channel[change.after]);
    case 'text':
      return sentence(review.changedTexts[change.part]);
    case 'calendar': {
      const [first, ...more] = change.days;
      return sentence(
        first === undefined
          ? review.calendar
          : review.calendarDays(words.within(words.onDates([first, ...more], today))),
      );
    }
    case 'unknown':
      return sentence(review.otherParts(change.names.join(', ')));
  }
}

function policyView(
  page: Page,
  of: string,
  before: PolicyJson,
  after: PolicyJson,
): TemplateResult[] {
  const { policy } = page.words.texts;
  const none = of ? policy.inherited : undefined;
  const moved = ({ movedDays }: PolicyJson) =>
    movedDays ? policy.movedAnswers[movedDays] : (none ?? policy.movedAnswers.notice);
  const shorter = ({ preHoliday }: PolicyJson) => {
    const answers = policy.preHolidayAnswers;
    if (preHoliday === undefined) return none ?? answers.notice;
    if (preHoliday === 'notice') return answers.notice;
    const minutes = Math.abs(preHoliday);
    return minutes === 60 ? answers.hour : minutes === 0 ? answers.none : answers.other(minutes);
  };
  const questions = [
    [policy.moved, moved],
    [policy.preHoliday, shorter],
  ] as const;
  return questions.flatMap(([question, answer]) =>
    answer(before) === answer(after)
      ? []
      : [changeLine(page, of + question, answer(before), answer(after))],
  );
}

/** A value of the document: a text in all of its languages, an address in one line. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  const isText = 'lv' in value;
  return Object.values(value)
    .map(textOf)
    .filter(Boolean)
    .join(isText ? ' / ' : ', ');
}
