/** The form: a real one, so that it can be sent without a script. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../shared/heading.js';
import { localized } from '../../shared/text.js';
import type { FormView } from '../state.js';
import { channelsTemplate, draftTemplate, privacyTemplate } from './around.js';
import { kindsTemplate, officesTemplate, ratingTemplate, topicTemplate } from './choices.js';
import { summaryTemplate } from './faults.js';
import { contactTemplate, messageTemplate, trapTemplate } from './fields.js';
import { ratingQuestion } from './words.js';

export function headTemplate({ institution, level, isRatingOnly }: FormView): TemplateResult {
  return html`<header>
    <p class="institution">${localized(institution.name)}</p>
    ${heading(
      level,
      isRatingOnly ? ratingQuestion() : msg('Uzrakstiet mums', { desc: 'Heading of the form' }),
    )}
  </header>`;
}

export function formTemplate(view: FormView): TemplateResult {
  const { way, endpoint, handlers, institution, service, language, isRatingOnly } = view;
  if (way === 'channels') return channelsTemplate(view);
  const hidden = { institution: institution.id, language, service };
  return html`${summaryTemplate(view)}
    <form
      novalidate
      method="post"
      action=${endpoint}
      class=${isRatingOnly ? 'rating-only' : ''}
      @submit=${handlers.submit}
      @input=${handlers.input}
    >
      ${Object.entries(hidden).map(([name, value]) =>
        value === '' ? nothing : html`<input type="hidden" name=${name} value=${value} />`,
      )}
      ${topicTemplate(view)} ${kindsTemplate(view)} ${ratingTemplate(view)}
      ${isRatingOnly ? nothing : officesTemplate(view)} ${messageTemplate(view)}
      ${contactTemplate(view)} ${trapTemplate(view)} ${privacyTemplate(view)}
      <div class="ends">
        <button
          part="submit"
          type="submit"
          aria-disabled=${view.state.isSending ? 'true' : 'false'}
        >
          ${submitText(view)}
        </button>
        ${draftTemplate(view)}
      </div>
    </form>
    ${stuckTemplate(view)}`;
}

function submitText({ way, state }: FormView): string {
  if (way === 'email') {
    return msg('Atvērt e-pasta programmā', { desc: 'Button: opens the message in a mail program' });
  }
  return state.isSending
    ? msg('Sūta…', { desc: 'On the button while sending' })
    : msg('Nosūtīt', { desc: 'Button: sends the form' });
}

/** Nothing could be sent, or nobody knows whether another program has taken it. */
function stuckTemplate(view: FormView): unknown {
  const { isStuck, isHandedOver } = view.state;
  if (!isStuck && !isHandedOver) return nothing;
  return html`<div part="notice" role="status">
    <p>
      ${
        isStuck
          ? msg('Ziņojumu šobrīd nevar nosūtīt. Ierakstītais nav zudis: to var nokopēt.', {
              desc: 'A part of the form did not load',
            })
          : msg('Ja e-pasta programma neatvērās, nokopējiet ziņojumu un nosūtiet to pats.', {
              desc: 'After the message was handed to a mail program',
            })
      }
    </p>
    ${isStuck ? channelsTemplate(view) : nothing}
  </div>`;
}
