/** Renders the changes in all but hours: names and numbers, texts, decisions, the calendar. */
import { html, type TemplateResult } from 'lit';
import { telephoneText } from '../../../../src/links.js';
import type { PolicyJson } from '../document.js';
import type { OtherChange } from '../other-changes.js';
import type { Step } from '../part-changes.js';
import type { Words } from '../words.js';
import { changeLine, type Page } from './change-line.js';

/** A whole part that is longer is not quoted. */
const MAX_LENGTH = 400;

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
    case 'part': {
      const { path, before, after } = change;
      const shown = (value: unknown) => {
        const text = textOf(page, value, path.at(-1));
        return text.length > MAX_LENGTH && typeof value === 'object'
          ? review.isThere
          : text || review.nothing;
      };
      return changeLine(page, pathText(words, of, path), shown(before), shown(after));
    }
    case 'order':
      return html`<li>${pathText(words, of, change.path)}: ${review.order}</li>`;
    case 'places-order':
      return sentence(review.placesOrder);
    case 'policy':
      return policyView(page, of, change.before, change.after);
    case 'channel':
      return sentence(review.channel[change.after]);
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

/** "Dome: klienta tiesības, 3. punkts" */
function pathText(words: Words, of: string, path: readonly Step[]): string {
  const { review } = words.texts;
  const parts = path.map((step) =>
    typeof step === 'number' ? review.item(step) : review.parts[step],
  );
  return parts.reduce((told, part) => {
    if (told === '') return part;
    return told === of ? of + words.within(part) : `${told}, ${words.within(part)}`;
  }, of);
}

/** A value of the document: a text in all of its languages, an address in one line, a name for an id. */
function textOf(page: Page, value: unknown, name: Step | undefined): string {
  const { yes, no, codes } = page.words.texts.review;
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    if (name === 'telephone') return telephoneText(value);
    if (name === 'offices' || name === 'channel') return page.nameOf(value);
    const isCode = name === 'kind' || name === 'purposes' || name === 'about';
    return isCode
      ? ((codes as Readonly<Record<string, string | undefined>>)[value] ?? value)
      : value;
  }
  if (typeof value !== 'object' || value === null) return '';
  const isText = 'lv' in value;
  const parts = Array.isArray(value)
    ? value.map((each) => textOf(page, each, name))
    : Object.entries(value)
        .filter(([key]) => key !== 'identifier' && !key.startsWith('@'))
        .map(([key, each]) => textOf(page, each, key as Step));
  return parts.filter(Boolean).join(isText ? ' / ' : ', ');
}
