/** The fields to choose from: the kind, the rating, the office. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { plain } from '../../shared/templates/localized-text.js';
import type { FormView } from '../state.js';
import { describedBy, errorTemplate, errorAt } from './errors.js';
import { kindText, ratingQuestion, RATINGS, ratingText } from './labels.js';

/** A single kind is not offered as a choice. */
export function kindsTemplate({ kinds, state }: FormView): TemplateResult {
  if (!kinds[1]) return html`<input type="hidden" name="kind" value=${kinds[0] ?? ''} />`;
  return html`<fieldset
    part="field kinds"
    role="radiogroup"
    aria-required="true"
    aria-invalid=${errorAt('kind', state) ? 'true' : 'false'}
    aria-describedby=${describedBy('kind', state)}
  >
    <legend part="label">
      ${msg('Ko vēlaties nosūtīt?', { desc: 'Question above the kinds of feedback' })}
    </legend>
    ${errorTemplate('kind', state)}
    ${kinds.map((kind) => radio('kind', kind, kindText(kind), state))}
  </fieldset>`;
}

/** Renders the ratings. The style sheet shows them for the kind "rating", with or without a script. */
export function ratingTemplate({ kinds, state, isRatingOnly }: FormView): unknown {
  if (!kinds.includes('rating')) return nothing;
  return html`<fieldset
    part="field rating"
    role="radiogroup"
    aria-required="true"
    aria-invalid=${errorAt('rating', state) ? 'true' : 'false'}
    aria-describedby=${describedBy('rating', state, '_rating-hint')}
  >
    <legend part="label" class=${isRatingOnly ? 'visually-hidden' : ''}>${ratingQuestion()}</legend>
    <p part="hint" id="_rating-hint">
      ${msg('Vērtējums ir anonīms, un uz to neatbild.', { desc: 'Hint above the ratings' })}
    </p>
    ${errorTemplate('rating', state)}
    ${RATINGS.map((rating) => radio('rating', String(rating), ratingText(rating), state))}
  </fieldset>`;
}

export function officesTemplate({ offices, office, state }: FormView): TemplateResult {
  if (!offices[0]) {
    return html`<input type="hidden" name="office" value=${office} ?disabled=${office === ''} />`;
  }
  const { values } = state.draft;
  return html`<div part="field">
    <label part="label" for="_office"
      >${msg('Par kuru apkalpošanas vietu? (nav obligāti)', { desc: 'Label of the list of offices' })}</label
    >
    <select
      part="input ${errorAt('office', state) ? 'invalid' : ''}"
      id="_office"
      name="office"
      aria-invalid=${errorAt('office', state) ? 'true' : 'false'}
      aria-describedby=${describedBy('office', state)}
      .value=${values['office'] ?? ''}
    >
      <option value="">
        ${msg('Nav norādīta', { desc: 'First choice in the list of offices: none' })}
      </option>
      ${offices.map(
        ({ id, name }) =>
          html`<option value=${id} ?selected=${values['office'] === id}>${plain(name)}</option>`,
      )}
    </select>
    ${errorTemplate('office', state)}
  </div>`;
}

/** Renders the point of the charter that the message is about, and a button that removes a chosen one. */
export function topicTemplate({ topic, state, handlers }: FormView): unknown {
  if (!topic) return nothing;
  const { id, text, isChosen } = topic;
  return html`<input type="hidden" name="topic" value=${id} />${
      text === undefined
        ? nothing
        : html`<div part="topic">
            <p>
              ${msg('Par šo standarta punktu:', { desc: 'Label before the point of the charter that the message is about' })}
              <q>${text}</q>
            </p>
            ${isChosen && !state.isSending ? dropButton(handlers.dropTopic) : nothing}
          </div>`
    }`;
}

function dropButton(onPress: () => void): TemplateResult {
  return html`<button part="button" type="button" @click=${onPress}>
    ${msg('Noņemt šo punktu', {
      desc: 'Button in the form: the message is no longer about the point of the charter shown beside it; the text stays',
    })}
  </button>`;
}

function radio(
  name: 'kind' | 'rating',
  value: string,
  text: string,
  state: FormView['state'],
): TemplateResult {
  const id = `_${name}-${value}`;
  return html`<label part="option" for=${id}
    ><input
      part="control"
      type="radio"
      id=${id}
      name=${name}
      value=${value}
      .checked=${state.draft.values[name] === value}
    />
    <span>${text}</span></label
  >`;
}
