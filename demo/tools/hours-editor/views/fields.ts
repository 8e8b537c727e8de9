/** Fields with their labels, hints and issues, and the summary of issues above a form. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

export interface Told {
  /** Id of the field. */
  readonly id: string;
  readonly text: string;
}

interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** The value as the editor understands it. */
  readonly echo?: string;
  readonly issue?: string | undefined;
}

interface TextField extends Field {
  readonly value: string;
  readonly type?: 'text' | 'password';
  readonly autocomplete?: string;
  readonly size?: 'short' | 'long';
  readonly lang?: string;
  readonly onInput: (value: string) => void;
  readonly onLeave?: (value: string) => void;
}

export function textField(field: TextField): TemplateResult {
  const { id, value, type = 'text', autocomplete = 'off', size = 'long', onInput, onLeave } = field;
  return html`<div class="field">
    <label for=${id}>${field.label}</label>
    ${hintOf(field)} ${issueOf(field)}
    <input
      id=${id}
      class=${size}
      type=${type}
      autocomplete=${autocomplete}
      lang=${field.lang ?? nothing}
      aria-describedby=${describedBy(field)}
      aria-invalid=${field.issue ? 'true' : nothing}
      .value=${live(value)}
      @focus=${type === 'password' ? selectAll : nothing}
      @input=${(event: InputEvent) => onInput(valueOf(event))}
      @change=${(event: Event) => onLeave?.(valueOf(event))}
    />
    ${echoOf(field)}
  </div>`;
}

/** What cannot be read cannot be mended: it is written anew. */
function selectAll(event: Event): void {
  (event.target as HTMLInputElement).select();
}

export function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
}

interface Group<T extends string> extends Field {
  readonly choices: readonly Choice<T>[];
}

/** One of several. */
export function choices<T extends string>(
  group: Group<T> & { readonly value: string; readonly onChoose: (value: T) => void },
): TemplateResult {
  return options(group, 'radio', (value) => value === group.value, group.onChoose);
}

/** Any of several. */
export function checks(
  group: Group<string> & {
    readonly values: readonly string[];
    readonly onToggle: (value: string) => void;
  },
): TemplateResult {
  return options(group, 'checkbox', (value) => group.values.includes(value), group.onToggle);
}

/** The first has the id of the group, which a summary leads to. */
function options<T extends string>(
  group: Group<T>,
  type: 'radio' | 'checkbox',
  isChosen: (value: T) => boolean,
  onChange: (value: T) => void,
): TemplateResult {
  const { id, label, issue } = group;
  return html`<fieldset
    class=${issue ? 'field invalid' : 'field'}
    aria-describedby=${describedBy(group)}
  >
    <legend>${label}</legend>
    ${hintOf(group)} ${issueOf(group)}
    ${group.choices.map(
      (choice, index) =>
        html`<label class="choice"
          ><input
            id=${index === 0 ? id : `${id}-${choice.value}`}
            type=${type}
            name=${type === 'radio' ? id : nothing}
            .checked=${live(isChosen(choice.value))}
            @change=${() => onChange(choice.value)}
          /><span>${choice.label}</span></label
        >`,
    )}
  </fieldset>`;
}

export function select<T extends string>(
  field: Field & {
    readonly value: string;
    readonly choices: readonly Choice<T>[];
    readonly onChoose: (value: T) => void;
  },
): TemplateResult {
  return html`<div class="field">
    <label for=${field.id}>${field.label}</label>
    ${hintOf(field)}
    <select
      id=${field.id}
      aria-describedby=${describedBy(field)}
      @change=${(event: Event) => field.onChoose(valueOf(event) as T)}
    >
      ${field.choices.map(
        ({ value, label }) =>
          html`<option value=${value} .selected=${live(value === field.value)}>${label}</option>`,
      )}
    </select>
  </div>`;
}

/** What hinders, above a form: it takes the focus, and each line leads to its field. */
export function summary(
  title: string,
  issues: readonly Told[],
  id = 'errors',
): TemplateResult | typeof nothing {
  if (issues.length === 0) return nothing;
  return html`<div id=${id} class="errors" role="group" tabindex="-1" aria-labelledby="${id}-title">
    <p id="${id}-title"><strong>${title}</strong></p>
    <ul>
      ${issues.map(
        ({ id: field, text }) =>
          html`<li>
            <a href="#${field}" @click=${(event: Event) => leadTo(event, field)}>${text}</a>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** What is behind "#" in this page's address is its state, so a link within the page must not go there. */
export function leadTo(event: Event, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}

function hintOf({ id, hint }: Field): TemplateResult | typeof nothing {
  return hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing;
}

function issueOf({ id, issue }: Field): TemplateResult | typeof nothing {
  return issue ? html`<p class="issue" id="${id}-issue">${issue}</p>` : nothing;
}

function echoOf({ id, echo }: Field): TemplateResult | typeof nothing {
  return echo === undefined ? nothing : html`<p class="echo" id="${id}-echo">${echo}</p>`;
}

function describedBy({ id, hint, issue, echo }: Field): string | typeof nothing {
  const parts = [hint && `${id}-hint`, issue && `${id}-issue`, echo !== undefined && `${id}-echo`];
  return parts.filter(Boolean).join(' ') || nothing;
}
