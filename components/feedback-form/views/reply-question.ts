/** Asks whether a question needs a reply, before it is sent without contact details. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormState, FormView } from '../state.js';
import { wantsReply } from '../values.js';

/** Whether the question is shown: until the citizen chooses a reply or another kind. */
export function isReplyQuestionShown({ isAskingReply, draft }: FormState): boolean {
  return isAskingReply === true && draft.values['kind'] === 'question' && !wantsReply(draft.values);
}

/** Renders the question; it takes the focus, and the button that sends follows it. */
export function replyQuestionTemplate({
  state,
  handlers,
}: FormView): TemplateResult | typeof nothing {
  if (!isReplyQuestionShown(state)) return nothing;
  return html`<div
    part="question"
    id="_reply-question"
    role="group"
    aria-labelledby="_reply-ask"
    tabindex="-1"
  >
    <p id="_reply-ask">
      ${msg(
        'Vai uz jautājumu vajadzīga atbilde? Lai iestāde varētu atbildēt, norādiet e-pasta adresi vai tālruņa numuru.',
        {
          desc: 'Asked once, above the send button: a question is about to be sent without e-mail address and telephone number',
        },
      )}
    </p>
    <button part="button" type="button" @click=${handlers.wishReply}>
      ${msg('Norādīt e-pastu vai tālruni', { desc: 'Button: shows the fields for e-mail address and telephone number' })}
    </button>
  </div>`;
}

export function sendWithoutReplyText(): string {
  return msg('Nosūtīt, atbilde nav vajadzīga', {
    desc: 'Button: sends the question although nobody can reply to it',
  });
}
