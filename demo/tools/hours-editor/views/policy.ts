/** The step of moved days and the days before holidays. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ComingDay, PolicyDraft } from '../policy-form.js';
import type { Forms } from './editor-state.js';
import { doneView } from './done.js';
import { choices, select, type Choice } from './fields.js';
import { newMark } from './week.js';

export function policyView(forms: Forms): TemplateResult {
  const { editor, policy } = forms;
  const { words, standard } = editor;
  const { texts } = words;
  const decided = policy.others;
  return html`<p>${texts.policy.lead}</p>
    ${doneView(forms)}
    <form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        policy.submit();
      }}
    >
      ${select({
        id: 'target',
        label: texts.policy.for,
        value: policy.target,
        choices: [
          { value: '', label: texts.policy.institution },
          ...(standard?.offices ?? []).map(({ id, name }) => ({
            value: id,
            label: decided.includes(id) ? `${words.text(name)} *` : words.text(name),
          })),
        ],
        onChoose: (target) => policy.choose(target),
      })}
      ${policy.isNew ? newMark(forms) : nothing}
      ${choices({
        id: 'moved-days',
        label: texts.policy.moved,
        value: policy.draft.movedDays,
        choices: [
          ...inherited(forms),
          ...(['notice', 'follow', 'ignore'] as const).map((value) => ({
            value,
            label: texts.policy.movedAnswers[value],
          })),
        ],
        onChoose: (movedDays) => policy.set({ movedDays }),
      })}
      ${choices({
        id: 'pre-holiday',
        label: texts.policy.preHoliday,
        value: String(policy.draft.preHoliday),
        choices: [...inherited(forms), ...preHolidayChoices(forms)],
        onChoose: (value) => policy.set({ preHoliday: preHolidayOf(value) }),
      })}
      <p class="buttons">
        <button class="main">${texts.policy.submit}</button>
      </p>
    </form>
    ${comingView(forms)}`;
}

function inherited({ editor, policy }: Forms): Choice<''>[] {
  return policy.target === '' ? [] : [{ value: '', label: editor.words.texts.policy.inherited }];
}

/** With what the document says, though it be unusual. */
function preHolidayChoices({ editor, policy }: Forms): Choice<string>[] {
  const { preHolidayAnswers: told } = editor.words.texts.policy;
  const { preHoliday } = policy.draft;
  const isUsual = typeof preHoliday !== 'number' || preHoliday === 0 || preHoliday === 60;
  return [
    { value: 'notice', label: told.notice },
    { value: '60', label: told.hour },
    { value: '0', label: told.none },
    ...(isUsual ? [] : [{ value: String(preHoliday), label: told.other(preHoliday) }]),
  ];
}

function preHolidayOf(value: string): PolicyDraft['preHoliday'] {
  return value === 'notice' || value === '' ? value : Number(value);
}

function comingView({ editor, policy }: Forms): TemplateResult | typeof nothing {
  const { words, today } = editor;
  const { coming: title, movedDay, preHolidayDay } = words.texts.policy;
  const { coming } = policy;
  if (coming.length === 0) return nothing;
  const told = (each: ComingDay) =>
    each.kind === 'moved'
      ? movedDay(words.date(each.day), words.date(each.to))
      : `${words.on(each.day, today)}: ${preHolidayDay}`;
  return html`<section aria-labelledby="coming-days">
    <h3 id="coming-days">${title}</h3>
    <ul>
      ${coming.map((each) => html`<li>${told(each)}</li>`)}
    </ul>
  </section>`;
}
