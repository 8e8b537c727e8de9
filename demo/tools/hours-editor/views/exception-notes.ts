/** Says, while an exception is being written, what stands against it. */
import { html, nothing, type TemplateResult } from 'lit';
import { hoursTemplate } from '../../../../components/shared/hours/spans.js';
import { reasonText } from '../../../../components/shared/hours/reason-text.js';
import { formatDay, weekdayOf } from '../../../../src/calendar/civil.js';
import { withLanguage } from '../../shared/hours-words.js';
import type { ExceptionNote } from '../exception-notes.js';
import type { Forms } from './editor-state.js';

export function exceptionNotesView(forms: Forms): TemplateResult | typeof nothing {
  const { notes } = forms.exceptions;
  if (notes.length === 0) return nothing;
  return withLanguage(
    forms.editor.words.language,
    () =>
      html`<ul class="warning" id="notes" role="list">
        ${notes.map((note) => html`<li>${noteText(forms, note)}</li>`)}
      </ul>`,
  );
}

function noteText(forms: Forms, note: ExceptionNote): unknown {
  const { words, today } = forms.editor;
  const { notes } = words.texts.exceptions;
  const { exceptions } = forms;
  if (note.kind === 'another') {
    const other = words.within(exceptions.inWords(note.other));
    const where = [
      note.days ? words.within(words.datesOf({ kind: 'closed', ...note.days }, today)) : '',
      note.offices ? words.list(note.offices.map((id) => forms.editor.nameOf(id))) : '',
    ].filter(Boolean);
    const outcome = notes.another[note.effect];
    return `${notes.exists(other)} ${outcome}${where.length > 0 ? ` (${where.join(', ')})` : ''}.`;
  }
  const places = note.isEverywhere ? '' : `${words.names(note.places)}: `;
  const { isOneDay } = note;
  if (note.kind === 'outside') {
    const outside = isOneDay ? notes.outsideThatDay : notes.outsideThoseDays;
    return html`${places}${words.start(outside, places)} ${hoursTemplate(note.hours)}.`;
  }
  const closed = isOneDay ? notes.closedThatDay : notes.closedThoseDays;
  const weekday = words.within(words.weekday(weekdayOf(note.day)));
  const why = note.why ? html` (${reasonText(note.why, formatDay(note.day)) ?? weekday})` : nothing;
  return html`${places}${words.start(closed, places)}${why}.`;
}
