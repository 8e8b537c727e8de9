/** Notices beside the form: the state of messages of earlier visits, and announcements for screen readers. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { OutboxEntry } from '../../../src/feedback/outbox-entry.js';
import type { Actions } from './actions.js';
import { receivedHeading, receivedText } from './result-panel.js';
import { copiedText } from './message-tools.js';

/**
 * Renders the state of earlier messages without their text, since the present user of the device may not be
 * their author.
 */
export function earlierTemplate(entries: readonly OutboxEntry[], actions: Actions): TemplateResult {
  const notes = entries.map((entry) => {
    const dismiss = () => actions.dismiss(entry);
    return html`<div part="notice">
      <p>${earlierText(entry)}</p>
      <div part="tools">
        <button part="button" type="button" @click=${dismiss}>${dismissText(entry)}</button>
      </div>
    </div>`;
  });
  return html`<div role="status" ?hidden=${!notes[0]}>${notes}</div>`;
}

function dismissText({ state }: OutboxEntry): string {
  switch (state) {
    case 'accepted':
      return msg('Aizvērt', {
        desc: 'Button in the notice on an earlier message: closes the notice',
      });
    case 'refused':
      return msg('Dzēst', {
        desc: 'Button in the notice on an earlier message: deletes the message that the institution refused',
      });
    default:
      return msg('Nesūtīt un dzēst', {
        desc: 'Button: deletes a message that is not confirmed, and does not send it',
      });
  }
}

function earlierText({ state, receipt }: OutboxEntry): string {
  switch (state) {
    case 'accepted': {
      const number = receipt?.reference ?? '';
      const received = receivedText(receipt?.receivedAt ?? '');
      return msg(str`Agrāk uzrakstītais ziņojums ir nosūtīts. Numurs: ${number}. ${received}`, {
        desc: 'Notice on a message of an earlier visit that has been received; the values are its number and the sentence "Received on …"',
      });
    }
    case 'refused':
      return msg('Agrāk uzrakstīto ziņojumu iestāde nepieņēma.', {
        desc: 'Notice on a message of an earlier visit that the institution refused',
      });
    default:
      return msg(
        'Agrāk uzrakstīts ziņojums vēl nav nosūtīts vai nav apstiprināts; sūtīšana turpinās.',
        {
          desc: 'Notice on a message of an earlier visit that is not confirmed yet',
        },
      );
  }
}

/** Renders an announcement for screen readers; it is empty until there is one. */
export function noticeTemplate(notice: NoticeName | undefined): TemplateResult {
  return html`<p class="visually-hidden" role="status">
    ${notice === undefined ? nothing : noticeText(notice)}
  </p>`;
}

export type NoticeName = 'copied' | 'failed' | 'received';

function noticeText(notice: NoticeName): string {
  switch (notice) {
    case 'copied':
      return copiedText();
    case 'failed':
      return msg('Neizdevās', {
        desc: 'Announcement for screen readers if "Try again" has failed',
      });
    case 'received':
      return receivedHeading();
  }
}

/** Renders a notice until the stored entries are read. */
export function readingTemplate(): TemplateResult {
  return html`<p part="notice" role="status">
    ${msg('Pārbauda, vai agrāk uzrakstītais ir nosūtīts…', {
      desc: 'Notice in place of the form while earlier messages are read, usually for a moment',
    })}
  </p>`;
}
