/** Answers a closure of a part of the day at once: "Tajā dienā atvērts: 8.30–12.00". */
import { html, nothing, type TemplateResult } from 'lit';
import { hoursTemplate } from '../../../../components/shared/hours/spans.js';
import { withLanguage } from '../../shared/hours-words.js';
import { openThen, type OpenThen } from '../open-then.js';
import type { Words } from '../words.js';
import type { Forms } from './editor-state.js';

export function openThenView({ editor, exceptions }: Forms): TemplateResult | typeof nothing {
  const { words, today } = editor;
  const { written } = exceptions;
  const { standard } = editor.read(editor.resultWith(exceptions.draftEdits ?? []));
  if (!written || !standard) return nothing;
  const found = openThen(standard, written, today);
  if (found.length === 0) return nothing;
  return withLanguage(words.language, () => answerView(words, found, today));
}

function answerView(words: Words, found: readonly OpenThen[], today: number): TemplateResult {
  const { exceptions } = words.texts;
  const isOneDay = found.every(({ days }) => days.length === 1 && days[0]?.days.length === 1);
  const title = isOneDay ? exceptions.openThatDay : exceptions.openThoseDays;
  const [alike, ...others] = found;
  const [only, ...more] = alike?.days ?? [];
  if (isOneDay && only && others.length + more.length === 0) {
    return only.hours.kind === 'closed'
      ? html`<p class="answer">${exceptions.closedThatDay}</p>`
      : html`<p class="answer">${title}: <strong>${hoursTemplate(only.hours)}</strong></p>`;
  }
  return html`<p class="answer">${title}:</p>
    <ul class="answer">
      ${found.flatMap(({ places, days }) =>
        days.map(({ days: those, hours }) => {
          const [name, dates] = [words.names(places), words.onDates(those, today)];
          const when = isOneDay
            ? name
            : others.length === 0
              ? dates
              : `${name}, ${words.within(dates)}`;
          return html`<li>${when}: <strong>${hoursTemplate(hours)}</strong></li>`;
        }),
      )}
    </ul>`;
}
