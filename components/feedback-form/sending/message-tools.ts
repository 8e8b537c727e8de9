/** The tools for the text of a submission, in any state: copy it, save it, or use another channel. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Submission } from '../../../src/feedback/submission.js';
import type { Institution } from '../state.js';
import { telephoneContact } from '../views/other-channels.js';
import { fileName, mailOf, textOf } from './submission-text.js';
import type { Actions } from './actions.js';

export function copyTool(text: string, { copied, copy }: Actions): TemplateResult {
  const isCopied = copied === text;
  const onClick = () => copy(text);
  return html`<button part="button" type="button" @click=${onClick}>
      ${isCopied ? copiedText() : msg('Kopēt tekstu', { desc: 'Button: copies the text of the message' })}
    </button>
    ${
      copied === undefined || isCopied
        ? nothing
        : html`<textarea
            class="by-hand"
            part="input"
            readonly
            rows="6"
            aria-label=${msg('Kopējamais teksts', { desc: 'Name of a field with the text of the message, shown if the browser did not allow the copy; for screen readers' })}
            .value=${text}
          ></textarea>`
    }`;
}

export function fileTool(
  text: string,
  reference: string | undefined,
  { save }: Actions,
): TemplateResult {
  const name = fileName(reference);
  const onClick = () => save(text, name);
  return html`<button part="button" type="button" @click=${onClick}>
    ${msg('Saglabāt datnē', { desc: 'Button: saves the text of the message as a file' })}
  </button>`;
}

export function copiedText(): string {
  return msg('Teksts nokopēts', { desc: 'Notice on the copy button after the text was copied' });
}

/** Renders other channels of the institution, for a submission that has not arrived. */
export function otherChannelsTemplate(
  submission: Submission,
  institution: Institution,
  email: string,
  actions: Actions,
): TemplateResult {
  const text = textOf(submission, institution);
  const mail = email === '' ? undefined : mailOf(email, submission, institution);
  const { telephone } = institution;
  const onMail = () => {
    if (mail && !mail.isWhole) actions.copy(text);
  };
  const [href, number] = telephone === undefined ? [] : telephoneContact(telephone);
  return html`<div part="tools">
    ${copyTool(text, actions)}
    ${
      mail
        ? html`<a part="link" href=${mail.href} @click=${onMail}
            >${msg('Nosūtīt pa e-pastu', { desc: "Link: opens the message in the visitor's mail program" })}</a
          >`
        : nothing
    }
    ${href === undefined ? nothing : html`<a part="link" href=${href}>${number}</a>`}
  </div>`;
}
