/** The text fields: the message, and the contact details for a reply. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormView } from '../state.js';
import { wantsReply } from '../values.js';
import { remainingText } from './remaining-characters.js';
import { describedBy, errorTemplate, errorAt } from './errors.js';
import { contactLegend, messageLabel } from './labels.js';

export function messageTemplate({ state, isRatingOnly }: FormView): TemplateResult {
  const { values } = state.draft;
  const message = values['message'] ?? '';
  const isRating = isRatingOnly || values['kind'] === 'rating';
  return html`<div part="field">
    <label part="label" for="_message">${messageLabel(isRating)}</label>
    <p part="hint" id="_message-hint">
      ${msg('Lūdzu, nerakstiet šeit ne personas kodu, ne ziņas par veselību.', {
        desc: 'Hint above the message: what not to write there',
      })}
    </p>
    ${errorTemplate('message', state)}
    <textarea
      part="input ${errorAt('message', state) ? 'invalid' : ''}"
      id="_message"
      name="message"
      rows=${isRating ? 3 : 6}
      aria-invalid=${errorAt('message', state) ? 'true' : 'false'}
      aria-describedby=${describedBy('message', state, '_message-hint')}
      aria-required=${isRating ? 'false' : 'true'}
      ?readonly=${state.isSending}
      .value=${message}
    ></textarea>
    <p part="hint">${errorAt('message', state) ? nothing : remainingText(message)}</p>
  </div>`;
}

/** A form for ratings only asks for no contact details. */
export function contactTemplate({ state, isRatingOnly }: FormView): unknown {
  if (isRatingOnly) return nothing;
  const { values } = state.draft;
  return html`<div part="contact">
    <label class="wish" part="option" for="_reply"
      ><input
        part="control"
        type="checkbox"
        id="_reply"
        name="reply"
        value="yes"
        aria-describedby=${wantsReply(values) ? nothing : '_reply-hint'}
        .checked=${values['reply'] !== undefined}
      />
      <span>${msg('Vēlos saņemt atbildi', { desc: 'Label of a checkbox' })}</span></label
    >
    <p class="anonymous" part="hint" id="_reply-hint">
      ${msg('Rakstīt var arī anonīmi, taču tad atbildēt nav iespējams.', {
        desc: 'Hint under the checkbox for a reply, shown if it is not checked',
      })}
    </p>
    <fieldset class="reach" aria-describedby=${describedBy('contact', state, '_contact-hint')}>
      <legend part="label">${contactLegend(values['kind'] === 'meeting')}</legend>
      <p part="hint" id="_contact-hint">
        ${msg('Pietiek norādīt e-pasta adresi vai tālruņa numuru.', { desc: 'Hint above the fields for e-mail and telephone: one of them is enough' })}
      </p>
      ${errorTemplate('contact', state)}
      ${line(
        'email',
        msg('E-pasta adrese', { desc: 'Label of the field for the e-mail address' }),
        { type: 'text', inputmode: 'email', autocomplete: 'email' },
        state,
      )}
      ${line(
        'telephone',
        msg('Tālruņa numurs', { desc: 'Label of the field for the telephone number' }),
        { type: 'tel', inputmode: 'tel', autocomplete: 'tel' },
        state,
      )}
    </fieldset>
  </div>`;
}

/** Renders a field that is not visible, so that only a bot fills it in. */
export function honeypotTemplate({ state }: FormView): TemplateResult {
  return html`<div class="honeypot" aria-hidden="true">
    <label for="_website"
      >${msg('Neaizpildiet šo lauku', { desc: 'Label of a field that only bots see and fill in' })}</label
    >
    <input
      id="_website"
      name="website"
      tabindex="-1"
      autocomplete="off"
      .value=${state.draft.values['website'] ?? ''}
    />
  </div>`;
}

/**
 * The type `email` is not used: Chromium then changes the value (straße.de becomes strasse.de) while the
 * visitor is still typing, and a form that renders the value would write the change into the field.
 */
interface Typing {
  readonly type: 'text' | 'tel';
  readonly inputmode: 'email' | 'tel';
  readonly autocomplete: 'email' | 'tel';
}

function line(
  field: 'email' | 'telephone',
  label: string,
  { type, inputmode, autocomplete }: Typing,
  state: FormView['state'],
): TemplateResult {
  const isWrong = errorAt(field, state) ?? errorAt('contact', state);
  return html`<div part="field">
    <label part="label" for="_${field}">${label}</label>
    ${errorTemplate(field, state)}
    <input
      part="input ${isWrong ? 'invalid' : ''}"
      id="_${field}"
      name=${field}
      type=${type}
      inputmode=${inputmode}
      autocomplete=${autocomplete}
      spellcheck="false"
      autocapitalize="none"
      aria-invalid=${isWrong ? 'true' : 'false'}
      aria-describedby=${describedBy(field, state, ...describedBy('contact', state).split(' '))}
      ?readonly=${state.isSending}
      .value=${state.draft.values[field] ?? ''}
    />
  </div>`;
}
