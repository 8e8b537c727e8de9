/** The fields of a dated exception. */
import { html, nothing, type TemplateResult } from 'lit';
import { dayOf, DEEDS, mayHaveTimes, type ExceptionProblem } from '../exception-form.js';
import { readTimes } from '../fields.js';
import { placesOf } from '../places.js';
import type { Forms } from './editor-state.js';
import { checks, choices, textField } from './fields.js';
import { openThenView } from './open-then.js';
import { problemText } from './problems.js';

export function fieldsView(forms: Forms): TemplateResult {
  const { editor, exceptions } = forms;
  const { words, standard, today } = editor;
  const { texts } = words;
  const { draft } = exceptions;
  const issue = (field: ExceptionProblem['field']) => issueOf(forms, field);
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
  ${draft.deed === 'closed-part' ? partsView(forms) : nothing}
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

/** "Slēgts no … līdz …", once or several times, and what is left of the day. */
function partsView(forms: Forms): TemplateResult {
  const { editor, exceptions } = forms;
  const { texts } = editor.words;
  const { parts } = exceptions.draft;
  const isOne = parts.length === 1;
  return html`<fieldset class="field" aria-describedby="parts-hint open-then">
    <legend>${texts.exceptions.parts}</legend>
    <p class="hint" id="parts-hint">${texts.exceptions.partsHint}</p>
    ${parts.map(
      (part, index) =>
        html`<div
          class="part"
          role=${isOne ? nothing : 'group'}
          aria-label=${isOne ? nothing : texts.exceptions.part(index + 1)}
        >
          ${(['from', 'until'] as const).map((end) =>
            textField({
              id: `part-${index}-${end}`,
              label: texts.exceptions.partEnds[end],
              issue: issueOf(forms, `part-${index}-${end}`),
              value: part[end],
              size: 'short',
              onInput: (text) => exceptions.setPart(index, { [end]: text }),
              onLeave: (text) => exceptions.leave(`part-${index}-${end}`, text),
            }),
          )}
          ${
            isOne
              ? nothing
              : html`<button
                  type="button"
                  aria-label=${texts.exceptions.removePart(index + 1)}
                  @click=${() => exceptions.removePart(index)}
                >
                  ${texts.exceptions.remove}
                </button>`
          }
        </div>`,
    )}
    <div id="open-then">${openThenView(forms)}</div>
    <p>
      <button type="button" @click=${() => exceptions.addPart()}>
        ${texts.exceptions.addPart}
      </button>
    </p>
  </fieldset>`;
}

function issueOf({ editor, exceptions }: Forms, field: ExceptionProblem['field']) {
  const problem = exceptions.toldProblems.find((each) => each.field === field);
  return problem && problemText(editor.words.texts, problem);
}
