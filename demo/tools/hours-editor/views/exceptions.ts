/** The step of dated exceptions: what is coming, and the form for one. */
import { html, nothing, type TemplateResult } from 'lit';
import { placesOf } from '../places.js';
import type { ExceptionJson } from '../document.js';
import { dayOf, DEEDS, mayHaveTimes, type ExceptionProblem } from '../exception-form.js';
import { readTimes } from '../fields.js';
import { changesView } from './changes.js';
import type { Forms } from './editor-state.js';
import { doneView } from './done.js';
import { checks, choices, summary, textField } from './fields.js';
import { problemText } from './problems.js';

export function exceptionsView(forms: Forms): TemplateResult {
  const { editor, exceptions } = forms;
  const { texts } = editor.words;
  const { draft, coming, pastCount, special } = exceptions;
  return html`<p>${texts.exceptions.lead}</p>
    <div class="columns">
      <form novalidate @submit=${(event: Event) => submitted(event, forms)}>
        <h3>${draft.replaces ? texts.exceptions.mend : texts.exceptions.add}</h3>
        ${summary(
          texts.errorsTitle,
          exceptions.summary.map((each) => ({
            id: each.field,
            text: problemText(texts, each),
          })),
        )}
        ${doneView(forms)} ${fieldsView(forms)}
        <p class="buttons">
          <button class="main">${texts.exceptions.submit}</button>
          ${
            draft.replaces
              ? html`<button type="button" @click=${() => exceptions.cancel()}>
                  ${texts.exceptions.cancel}
                </button>`
              : nothing
          }
        </p>
      </form>
      ${effectView(forms)}
    </div>
    <section aria-labelledby="coming">
      <h3 id="coming" tabindex="-1">${texts.exceptions.existing}</h3>
      ${
        coming.length > 0
          ? html`<ul class="list" role="list">
              ${coming.map((each) => comingView(forms, each))}
            </ul>`
          : html`<p>${texts.exceptions.none}</p>`
      }
      ${
        special.length > 0
          ? html`<p class="hint">${texts.exceptions.special(editor.words.list(special))}</p>`
          : nothing
      }
      ${pastCount > 0 ? html`<p class="hint">${texts.exceptions.past(pastCount)}</p>` : nothing}
    </section>`;
}

function submitted(event: Event, { exceptions }: Forms): void {
  event.preventDefault();
  exceptions.submit();
}

function fieldsView({ editor, exceptions }: Forms): TemplateResult {
  const { words, standard, today } = editor;
  const { texts } = words;
  const { draft } = exceptions;
  const issue = (field: ExceptionProblem['field']) => {
    const problem = exceptions.toldProblems.find((each) => each.field === field);
    return problem && problemText(texts, problem);
  };
  const dayEcho = (field: 'from' | 'through') => {
    const day = dayOf(draft, field, today);
    return day === undefined ? '' : words.inFull(day);
  };
  const places = standard ? placesOf(standard) : [];
  const times = readTimes(draft.times);
  const typed = draft.times.trim() !== '' && 'value' in times ? words.hours(times.value) : '';
  return html`${textField({
    id: 'from',
    label: texts.exceptions.from,
    hint: texts.exceptions.fromHint,
    echo: dayEcho('from'),
    issue: issue('from'),
    value: draft.from,
    size: 'short',
    onInput: (from) => exceptions.set({ from }),
    onLeave: (from) => exceptions.leave('from', from),
  })}
  ${textField({
    id: 'through',
    label: `${texts.exceptions.through} (${texts.optional})`,
    echo: dayEcho('through'),
    issue: issue('through'),
    value: draft.through,
    size: 'short',
    onInput: (through) => exceptions.set({ through }),
    onLeave: (through) => exceptions.leave('through', through),
  })}
  ${choices({
    id: 'scope',
    label: texts.exceptions.where,
    value: draft.scope,
    choices: [
      { value: 'all', label: `${texts.all}: ${words.names(places)}` },
      { value: 'some', label: texts.exceptions.some },
    ],
    onChoose: (scope) => exceptions.set({ scope }),
  })}
  ${
    draft.scope === 'some'
      ? checks({
          id: 'offices',
          label: texts.exceptions.chosen,
          issue: issue('offices'),
          values: draft.offices,
          choices: places.map(({ id, name }) => ({ value: id, label: words.text(name) })),
          onToggle: (id) => exceptions.toggle(id),
        })
      : nothing
  }
  ${choices({
    id: 'deed',
    label: texts.exceptions.what,
    value: draft.deed,
    choices: DEEDS.map((value) => ({ value, label: texts.exceptions.deeds[value] })),
    onChoose: (deed) => exceptions.set({ deed }),
  })}
  ${
    mayHaveTimes(draft)
      ? textField({
          id: 'times',
          label:
            draft.deed === 'appointment'
              ? `${texts.exceptions.times} (${texts.optional})`
              : texts.exceptions.times,
          hint: texts.exceptions.timesHint,
          echo: typed,
          issue: issue('times'),
          value: draft.times,
          onInput: (value) => exceptions.set({ times: value }),
          onLeave: (value) => exceptions.leave('times', value),
        })
      : nothing
  }
  ${textField({
    id: 'reason',
    label: `${texts.exceptions.reason} (${texts.optional})`,
    hint: texts.exceptions.reasonHint,
    issue: issue('reason'),
    lang: 'lv',
    value: draft.reason,
    onInput: (reason) => exceptions.set({ reason }),
  })}
  ${textField({
    id: 'reason-en',
    label: `${texts.exceptions.reasonEn} (${texts.optional})`,
    hint: texts.exceptions.reasonEnHint,
    lang: 'en',
    value: draft.reasonEn,
    onInput: (reasonEn) => exceptions.set({ reasonEn }),
  })}`;
}

/** What the citizen would see, while it is being written. */
function effectView({ editor, exceptions }: Forms): TemplateResult {
  const { texts } = editor.words;
  const edits = exceptions.draftEdits;
  const changes = edits && editor.changesWith(edits);
  const told =
    edits === undefined
      ? nothing
      : changes
        ? changesView(editor, changes)
        : html`<p>${texts.exceptions.noEffect}</p>`;
  return html`<section class="effect" aria-labelledby="effect" ?hidden=${edits === undefined}>
    <h3 id="effect">${texts.exceptions.effect}</h3>
    ${told}
  </section>`;
}

function comingView({ editor, exceptions }: Forms, exception: ExceptionJson): TemplateResult {
  const { texts } = editor.words;
  const told = exceptions.inWords(exception);
  return html`<li>
    <p>
      ${told}
      ${
        exceptions.isNew(exception)
          ? html`<span class="mark">${texts.exceptions.isNew}</span>`
          : nothing
      }
    </p>
    <p class="buttons">
      <button
        type="button"
        aria-label="${texts.exceptions.change}: ${told}"
        @click=${() => exceptions.change(exception)}
      >
        ${texts.exceptions.change}
      </button>
      <button
        type="button"
        aria-label="${texts.exceptions.remove}: ${told}"
        @click=${() => exceptions.remove(exception)}
      >
        ${texts.exceptions.remove}
      </button>
    </p>
  </li>`;
}
