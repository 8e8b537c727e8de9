/** The controls of the form; each is named by its field, and so tells the page what it changes. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { listed, type Choice, type Field } from '../choice.js';
import type { Texts } from '../texts.js';
import type { Standard } from '../../../../src/standard/model.js';

export interface Page {
  readonly choice: Choice;
  readonly texts: Texts;
  /** Nothing until it has come, and where it cannot be read. */
  readonly standard: Standard | undefined;
  /** What was written and cannot be taken, by the fields in which it stands. */
  readonly refused: Readonly<Partial<Record<Field, string>>>;
}

export interface Option {
  readonly value: string;
  readonly label: string;
  /** What is to be known before it is chosen. */
  readonly hint?: string | undefined;
  readonly mark?: string | undefined;
}

export function optionsOf<Key extends string>(
  values: readonly Key[],
  labels: Readonly<Record<Key, string>>,
): Option[] {
  return values.map((value) => ({ value, label: labels[value] }));
}

export function radios(
  field: Field,
  legend: string,
  options: readonly Option[],
  chosen: string,
): TemplateResult {
  return html`<fieldset>
    <legend>${legend}</legend>
    ${options.map(
      ({ value, label, hint, mark }) =>
        html`<div class="option">
          <label
            ><input
              type="radio"
              name=${field}
              value=${value}
              .checked=${live(value === chosen)}
              aria-describedby=${hint ? `${field}-${value}-hint` : nothing}
            /><span
              >${label}${mark ? html` <span class="mark">– ${mark}</span>` : nothing}</span
            ></label
          >${hint ? html`<p class="hint" id="${field}-${value}-hint">${hint}</p>` : nothing}
        </div>`,
    )}
  </fieldset>`;
}

export function checks(
  { choice, texts }: Page,
  field: Field,
  legend: string,
  options: readonly Option[],
): TemplateResult {
  const chosen = listed(choice[field]);
  return html`<fieldset aria-describedby="${field}-hint">
    <legend>${legend}</legend>
    <p class="hint" id="${field}-hint">${texts.allHint}</p>
    ${options.map(
      ({ value, label }) =>
        html`<div class="option">
          <label
            ><input
              type="checkbox"
              name=${field}
              value=${value}
              .checked=${live(chosen.includes(value))}
            />${label}</label
          >
        </div>`,
    )}
  </fieldset>`;
}

export function toggle({ choice }: Page, field: Field, label: string): TemplateResult {
  return html`<div class="option">
    <label
      ><input
        type="checkbox"
        name=${field}
        value="on"
        .checked=${live(choice[field] === 'on')}
      />${label}</label
    >
  </div>`;
}

export function select(
  field: Field,
  label: string,
  options: readonly Option[],
  chosen: string,
): TemplateResult {
  return html`<div class="field">
    <label for=${field}>${label}</label>
    <select id=${field} name=${field}>
      ${options.map(
        ({ value, label: text }) =>
          html`<option value=${value} .selected=${live(value === chosen)}>${text}</option>`,
      )}
    </select>
  </div>`;
}

export interface TextField {
  readonly type?: 'url' | 'email' | 'text' | 'number' | 'datetime-local';
  readonly hint?: unknown;
  /** What is wrong with what was written. */
  readonly issue?: string;
  readonly min?: number;
  readonly max?: number;
}

export function text(
  { choice, refused }: Page,
  field: Field,
  label: string,
  { type = 'text', hint, issue, min, max }: TextField = {},
): TemplateResult {
  const isRefused = refused[field] !== undefined;
  const said = [hint ? `${field}-hint` : '', isRefused ? `${field}-issue` : ''];
  return html`<div class="field">
    <label for=${field}>${label}</label>
    ${hint ? html`<p class="hint" id="${field}-hint">${hint}</p>` : nothing}
    <input
      id=${field}
      name=${field}
      type=${type}
      min=${min ?? nothing}
      max=${max ?? nothing}
      autocomplete="off"
      .value=${live(refused[field] ?? choice[field])}
      aria-invalid=${isRefused ? 'true' : nothing}
      aria-describedby=${said.join(' ').trim() || nothing}
    />
    ${isRefused && issue ? html`<p class="issue" id="${field}-issue">${issue}</p>` : nothing}
  </div>`;
}

/** What a control says: of boxes with one name, all that are ticked, in their order. */
export function valueOf(target: HTMLInputElement | HTMLSelectElement): string {
  if (target.type !== 'checkbox') return target.value;
  const boxes = target.form?.querySelectorAll<HTMLInputElement>(`[name="${target.name}"]:checked`);
  return [...(boxes ?? [])].map(({ value }) => value).join(' ');
}
