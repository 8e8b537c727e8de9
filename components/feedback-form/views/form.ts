/** The form, which is a real one, so that it can be sent without a script. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../shared/templates/heading.js';
import { isServer } from '../../shared/base/build-facts.js';
import { localized } from '../../shared/templates/localized-text.js';
import type { FormView } from '../state.js';
import { wantsReply } from '../values.js';
import { kindsTemplate, officesTemplate, ratingTemplate, topicTemplate } from './choices.js';
import { summaryTemplate } from './errors.js';
import { contactTemplate, messageTemplate, honeypotTemplate } from './fields.js';
import { draftTemplate } from './draft-note.js';
import { ratingQuestion } from './labels.js';
import { channelsTemplate } from './other-channels.js';
import { privacyTemplate } from './privacy.js';
import {
  isReplyQuestionShown,
  replyQuestionTemplate,
  sendWithoutReplyText,
} from './reply-question.js';

/** Renders the heading, unless a panel with its own heading replaces the form. */
export function headTemplate(
  { institution, titleLevel, isRatingOnly }: FormView,
  hasPanel: boolean,
): TemplateResult {
  return html`<header>
    <p class="institution">${localized(institution.name)}</p>
    ${
      hasPanel
        ? nothing
        : heading(
            titleLevel,
            isRatingOnly
              ? ratingQuestion()
              : msg('Uzrakstiet mums', { desc: 'Heading of the form' }),
          )
    }
  </header>`;
}

/** @param others other channels, if sending has failed */
export function formTemplate(view: FormView, otherChannels: unknown): TemplateResult {
  const { method, endpoint, handlers, institution, service, language, isRatingOnly } = view;
  // Opening a mail program needs a script.
  if (method === 'channels' || (isServer && method === 'email')) return channelsTemplate(view);
  const hidden = { institution: institution.id, language, service };
  return html`${summaryTemplate(view)} ${otherChannels}
    <form
      novalidate
      method="post"
      action=${endpoint}
      class=${classesOf(view)}
      @submit=${handlers.submit}
      @input=${handlers.input}
    >
      ${Object.entries(hidden).map(([name, value]) =>
        value === '' ? nothing : html`<input type="hidden" name=${name} value=${value} />`,
      )}
      ${topicTemplate(view)} ${kindsTemplate(view)} ${ratingTemplate(view)}
      ${isRatingOnly ? nothing : officesTemplate(view)} ${messageTemplate(view)}
      ${contactTemplate(view)} ${honeypotTemplate(view)} ${privacyTemplate(view)}
      <div class="ends">
        ${replyQuestionTemplate(view)}
        <button
          part="button submit"
          type="submit"
          aria-disabled=${view.state.isSending ? 'true' : 'false'}
          @click=${handlers.press}
        >
          ${submitText(view)}
        </button>
        ${draftTemplate(view)}
      </div>
    </form>
    ${fallbackNotice(view)}`;
}

/** The classes by which the style sheet shows the fields of a kind. */
function classesOf({ kinds, state, isRatingOnly }: FormView): string {
  const { values } = state.draft;
  const kind = kinds[1] ? values['kind'] : kinds[0];
  const classes = {
    'rating-only': isRatingOnly,
    [`is-${kind}`]: kind !== undefined,
    'is-answered': wantsReply({ ...values, kind: kind ?? '' }),
  };
  return Object.keys(classes)
    .filter((name) => classes[name])
    .join(' ');
}

function submitText({ method, state }: FormView): string {
  if (method === 'email') {
    return msg('Atvērt e-pasta programmā', {
      desc: "Button: opens the message in the visitor's mail program",
    });
  }
  if (isReplyQuestionShown(state)) return sendWithoutReplyText();
  return state.isSending ? sendingText() : msg('Nosūtīt', { desc: 'Button: sends the form' });
}

export function sendingText(): string {
  return msg('Sūta…', { desc: 'On the send button while it is sending' });
}

/** Renders a notice if nothing could be sent, or if it is unknown whether a mail program has opened. */
function fallbackNotice(view: FormView): unknown {
  const { isStuck, isHandedOver } = view.state;
  if (!isStuck && !isHandedOver) return nothing;
  return html`<div part="notice" role="status">
    <p>
      ${
        isStuck
          ? msg('Ziņojumu šobrīd nevar nosūtīt. Ierakstītais nav zudis: to var nokopēt.', {
              desc: 'Notice under the form: the code that sends did not load',
            })
          : msg('Ja e-pasta programma neatvērās, nokopējiet ziņojumu un nosūtiet to citādi.', {
              desc: 'Notice under the form after the mail program was opened',
            })
      }
    </p>
    ${isStuck ? channelsTemplate(view) : nothing}
  </div>`;
}
