/** The step of weekly hours: a week to be filled in, or the notation where no week can tell them. */
import { html, nothing, type TemplateResult } from 'lit';
import { answersHolidays, type Holidays, type WeekDraft } from '../week.js';
import type { Forms } from './editor-state.js';
import { doneView } from './done.js';
import { checks, choices, select, summary, textField, valueOf } from './fields.js';
import { problemText } from './problems.js';
import { live } from 'lit/directives/live.js';

const ANSWERS = ['closed', 'times', 'unknown'] as const satisfies readonly Holidays[];

export function weekView(forms: Forms): TemplateResult {
  const { editor, week } = forms;
  const { texts } = editor.words;
  return html`<p>${texts.week.lead}</p>
    ${doneView(forms)} ${officeField(forms)} ${week.isNew ? newMark(forms) : nothing}
    <form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        week.submit();
      }}
    >
      ${summary(
        texts.errorsTitle,
        week.summary.map((each) => ({ id: each.field, text: problemText(texts, each) })),
      )}
      ${week.isReadable ? nothing : html`<p class="warning">${texts.week.unreadable}</p>`}
      ${week.draft.mode === 'grid' ? gridView(forms) : notationView(forms)} ${holidaysView(forms)}
      ${othersView(forms)}
      <p class="buttons">
        <button class="main">${texts.week.submit}</button>
      </p>
    </form>`;
}

/** Says that what is on the form is not what pages show. */
export function newMark({ editor }: Forms): TemplateResult {
  const { isChangedHere, exceptions } = editor.words.texts;
  return html`<p>${isChangedHere} <span class="mark">${exceptions.isNew}</span></p>`;
}

/** Which office is looked at; it is in the address. */
export function officeField(
  { editor }: Forms,
  { id = 'office', all = '', label = '' }: { id?: string; all?: string; label?: string } = {},
): TemplateResult {
  const { words, standard } = editor;
  const offices = standard?.offices ?? [];
  return select({
    id,
    label: label || words.texts.week.office,
    value: editor.office || (all ? '' : (offices[0]?.id ?? '')),
    choices: [
      ...(all ? [{ value: '', label: all }] : []),
      ...offices.map((each) => ({ value: each.id, label: words.text(each.name) })),
    ],
    onChoose: (office) => {
      editor.office = office;
      editor.changed();
    },
  });
}

function issue({ editor, week }: Forms, field: string): string | undefined {
  const problem = week.toldProblems.find((each) => each.field === field);
  return problem && problemText(editor.words.texts, problem);
}

function gridView(forms: Forms): TemplateResult {
  const { editor, week } = forms;
  const { texts } = editor.words;
  return html`<p class="hint" id="grid-hint">${texts.week.hint}</p>
    <table class="week">
      <thead>
        <tr>
          <th scope="col">${texts.week.day}</th>
          <th scope="col">${texts.week.times}</th>
        </tr>
      </thead>
      <tbody>
        ${week.draft.days.map((text, index) => dayRow(forms, text, index))}
      </tbody>
    </table>
    <p>
      <button type="button" @click=${() => week.set({ mode: 'text', text: week.asNotation })}>
        ${texts.week.asText}
      </button>
    </p>`;
}

function dayRow(forms: Forms, text: string, index: number): TemplateResult {
  const { editor, week } = forms;
  const id = `day-${index + 1}`;
  const wrong = issue(forms, id);
  return html`<tr>
    <th scope="row"><label for=${id}>${editor.words.weekday(index + 1)}</label></th>
    <td>
      ${wrong ? html`<p class="issue" id="${id}-issue">${wrong}</p>` : nothing}
      <input
        id=${id}
        autocomplete="off"
        aria-describedby="grid-hint ${id}-echo${wrong ? ` ${id}-issue` : ''}"
        aria-invalid=${wrong ? 'true' : nothing}
        .value=${live(text)}
        @input=${(event: InputEvent) => week.setDay(index, valueOf(event))}
        @change=${() => week.leave(id)}
      />
      <p class="echo" id="${id}-echo">${week.echo(text)}</p>
    </td>
  </tr>`;
}

function notationView(forms: Forms): TemplateResult {
  const { editor, week } = forms;
  const { texts } = editor.words;
  const grid = week.asGrid;
  const problem = week.problems.find(({ field }) => field === 'text');
  const { correction } = problem ?? {};
  return html`${textField({
    id: 'text',
    label: texts.week.notation,
    hint: texts.week.notationHint,
    issue: issue(forms, 'text'),
    lang: 'en',
    value: week.draft.text,
    onInput: (text) => week.set({ text }),
    onLeave: () => week.leave('text'),
  })}
  ${
    correction
      ? html`<p>
          <button type="button" @click=${() => week.set({ text: correction })}>
            ${texts.week.correction(correction)}
          </button>
        </p>`
      : nothing
  }
  ${
    grid
      ? html`<p>
          <button type="button" @click=${() => week.set(shownAsWeek(grid, week.draft))}>
            ${texts.week.asGrid}
          </button>
        </p>`
      : problem === undefined
        ? html`<p class="hint">${texts.week.noGrid}</p>`
        : nothing
  }`;
}

/** What the notation does not say of public holidays has perhaps been answered beside it. */
function shownAsWeek(grid: WeekDraft, { holidays, isNotation }: WeekDraft): WeekDraft {
  return { ...grid, holidays: grid.holidays || holidays, isNotation };
}

function holidaysView(forms: Forms): TemplateResult {
  const { editor, week } = forms;
  const { texts } = editor.words;
  const { draft } = week;
  if (draft.mode === 'text' && answersHolidays(draft.text)) {
    return html`<p>${texts.week.textAnswers}</p>`;
  }
  return html`${choices({
    id: 'holidays',
    label: texts.week.holidays,
    ...(week.isAssumed && { hint: texts.week.holidaysAssumed }),
    issue: issue(forms, 'holidays'),
    value: draft.holidays,
    choices: ANSWERS.map((value) => ({ value, label: texts.week.answers[value] })),
    onChoose: (holidays) => week.set({ holidays }),
  })}
  ${
    week.isAssumed
      ? html`<p>
          <button type="button" @click=${() => week.confirm()}>${texts.week.confirm}</button>
        </p>`
      : nothing
  }
  ${
    draft.holidays === 'times'
      ? textField({
          id: 'holiday-times',
          label: texts.week.holidayTimes,
          hint: texts.exceptions.timesHint,
          issue: issue(forms, 'holiday-times'),
          echo: week.echo(draft.holidayTimes),
          value: draft.holidayTimes,
          onInput: (holidayTimes) => week.set({ holidayTimes }),
          onLeave: () => week.leave('holiday-times'),
        })
      : nothing
  }`;
}

function othersView({ editor, week }: Forms): TemplateResult | typeof nothing {
  const { words, standard } = editor;
  const others = (standard?.offices ?? []).filter(({ id }) => id !== week.id);
  if (others.length === 0) return nothing;
  return checks({
    id: 'others',
    label: words.texts.week.others,
    values: week.others,
    choices: others.map(({ id, name }) => ({
      value: id,
      label: week.isSame(id) ? `${words.text(name)} (${words.texts.week.same})` : words.text(name),
    })),
    onToggle: (id) => week.toggle(id),
  });
}
