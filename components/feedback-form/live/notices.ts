/** What stands beside the form for a while: letters of earlier visits, and that all will be forgotten soon. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Letter } from '../../../src/feedback/outbox.js';
import { receivedHeading, receivedText, type Actions } from './panel.js';
import { copiedText } from './tools.js';

/** Whoever sits here now may not be who wrote it: so its words are shown to nobody. */
export function earlierTemplate(letters: readonly Letter[], actions: Actions): TemplateResult {
  const notes = letters.map((letter) => {
    const drop = () => actions.drop(letter);
    return html`<div part="notice">
      <p>${earlierText(letter)}</p>
      <div part="tools">
        <button type="button" @click=${drop}>${dropText(letter)}</button>
      </div>
    </div>`;
  });
  return html`<div role="status" ?hidden=${!notes[0]}>${notes}</div>`;
}

function dropText({ state }: Letter): string {
  switch (state) {
    case 'accepted':
      return msg('Aizvērt', { desc: 'Button: the note is not shown any more' });
    case 'refused':
      return msg('Dzēst', { desc: 'Button: erases what was refused' });
    case 'waiting':
      return msg('Nesūtīt un dzēst', { desc: 'Button: withdraws what has not arrived' });
  }
}

function earlierText({ state, receipt }: Letter): string {
  switch (state) {
    case 'accepted': {
      const number = receipt?.reference ?? '';
      const received = receivedText(receipt?.receivedAt ?? '');
      return msg(str`Agrāk uzrakstītais ziņojums ir nosūtīts. Numurs: ${number}. ${received}`, {
        desc: 'A message of an earlier visit has arrived: its number, and when',
      });
    }
    case 'refused':
      return msg('Agrāk uzrakstīto ziņojumu iestāde nepieņēma.', {
        desc: 'A message of an earlier visit was refused',
      });
    case 'waiting':
      return msg('Agrāk uzrakstīts ziņojums vēl nav nosūtīts; to mēģina nosūtīt.', {
        desc: 'A message of an earlier visit has not arrived yet',
      });
  }
}

/** An alert, so that it is heard at once: there is a minute left. Any sign of life is enough. */
export function idleTemplate(isWarning: boolean): TemplateResult {
  return html`<div part="warning" role="alert" ?hidden=${!isWarning}>
    ${
      isWarning
        ? html`<p>
              ${msg(
                'Pēc minūtes ierakstītais te vairs nebūs redzams. Lai turpinātu, pieskarieties ekrānam vai nospiediet jebkuru taustiņu.',
                { desc: 'After four minutes without a key or touch' },
              )}
            </p>
            <button type="button">${msg('Turpināt', { desc: 'Button: I am still here' })}</button>`
        : nothing
    }
  </div>`;
}

/** What is heard of what is seen: it stays silent until there is something to say. */
export function saidTemplate(said: Said | undefined): TemplateResult {
  return html`<p class="heard" role="status">${said === undefined ? nothing : saidText(said)}</p>`;
}

export type Said = 'copied' | 'failed' | 'received';

function saidText(said: Said): string {
  switch (said) {
    case 'copied':
      return copiedText();
    case 'failed':
      return msg('Neizdevās', { desc: 'Heard after "Try again", where that was in vain' });
    case 'received':
      return receivedHeading();
  }
}

/** For the moment until it is known what was sent before. */
export function readingTemplate(): TemplateResult {
  return html`<p part="notice" role="status">
    ${msg('Pārbauda, vai agrāk uzrakstītais ir nosūtīts…', {
      desc: 'For a moment, in place of the form',
    })}
  </p>`;
}
