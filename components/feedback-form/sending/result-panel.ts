/** The panel that shows the state of a submission: received, or not confirmed yet. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { msg, str } from '@lit/localize';
import { momentGrammar } from '../../../locales/moments.js';
import type { OutboxEntry } from '../../../src/feedback/outbox-entry.js';
import { heading } from '../../shared/templates/heading.js';
import type { Institution } from '../state.js';
import type { Actions } from './actions.js';
import { factsOf, textOf } from './submission-text.js';
import { nextTemplate } from './next-steps.js';
import { inRiga, isVisitorTime } from './riga-time.js';
import { copyTool, fileTool, otherChannelsTemplate } from './message-tools.js';

export interface PanelView {
  readonly entry: OutboxEntry;
  readonly isKept: boolean;
  /** Whether it is sent again automatically. */
  readonly isRetried: boolean;
  readonly institution: Institution;
  readonly email: string;
  readonly surveyUrl: string | undefined;
  readonly level: number;
  readonly actions: Actions;
}

export function panelTemplate(view: PanelView): TemplateResult {
  return view.entry.state === 'accepted' ? receiptTemplate(view) : waitingTemplate(view);
}

function receiptTemplate(view: PanelView): TemplateResult {
  const { entry, institution, surveyUrl, actions, level } = view;
  const { submission, receipt } = entry;
  const reference = receipt?.reference ?? '';
  const received = receivedText(receipt?.receivedAt ?? '');
  const numbered = msg(str`Numurs: ${reference}`, {
    desc: 'Line in the copied or saved text of a receipt; the value is the reference number',
  });
  const text = [numbered, received, textOf(submission, institution)].join('\n');
  return html`<section part="receipt" aria-labelledby="_panel">
    <div id="_panel" tabindex="-1">${heading(level, receivedHeading())}</div>
    <p>
      ${msg('Ziņojuma numurs:', { desc: 'Label on the receipt before the reference number' })}
      <strong part="reference">${reference}</strong>
    </p>
    <p>${received}</p>
    ${nextTemplate(entry, institution)} ${sentTemplate(view)}
    <div part="tools">
      ${copyTool(text, actions)}
      <button part="button" type="button" @click=${actions.print}>
        ${msg('Drukāt', { desc: 'Button: prints the receipt on paper' })}
      </button>
      ${fileTool(text, reference, actions)}
    </div>
    ${
      surveyUrl === undefined
        ? nothing
        : html`<p>
            <a part="link" href=${surveyUrl}
              >${msg('Novērtēt pakalpojumu aptaujā', { desc: 'Link on the receipt to a survey' })}</a
            >
          </p>`
    }
    <button part="button" type="button" @click=${actions.startNew}>
      ${msg('Rakstīt jaunu ziņojumu', { desc: 'Button on the receipt: shows an empty form' })}
    </button>
  </section>`;
}

function waitingTemplate(view: PanelView): TemplateResult {
  const { entry, isKept, isRetried, institution, email, actions, level } = view;
  const edit = () => actions.edit(entry);
  const dismiss = () => actions.dismiss(entry);
  return html`<section part="waiting" aria-labelledby="_panel">
    <div id="_panel" tabindex="-1">
      ${heading(
        level,
        msg('Vēl nav nosūtīts vai nav apstiprināts', {
          desc: 'Heading of the panel for a message that has not been sent yet, or that the institution has not confirmed',
        }),
      )}
    </div>
    <p>
      ${msg(
        'Iestāde vēl nav apstiprinājusi, ka ziņojums ir saņemts. Atbildes termiņu skaita no dienas, kad iestāde ziņojumu saņem.',
        {
          desc: 'Sentence in the panel for an unconfirmed message: the institution may have the message, but has not confirmed it; the time limit for a reply starts with its receipt',
        },
      )}
    </p>
    <p>${keptText(isKept, isRetried)}</p>
    <div part="tools">
      <button part="button submit" type="button" @click=${actions.retry}>
        ${msg('Mēģināt vēlreiz', { desc: 'Button: sends the message again now' })}
      </button>
      <button part="button" type="button" @click=${edit}>
        ${msg('Labot', { desc: 'Button: returns to the form with the text, to change it' })}
      </button>
      <button part="button" type="button" @click=${dismiss}>
        ${msg('Nesūtīt un dzēst', { desc: 'Button: deletes a message that is not confirmed, and does not send it' })}
      </button>
    </div>
    <p part="hint">
      ${msg('Ja ziņojums tomēr jau ir pienācis iestādē, to atsaukt vairs nevar.', {
        desc: 'Hint under the button that deletes an unconfirmed message',
      })}
    </p>
    ${sentTemplate(view)}
    <p>
      ${msg('Sazināties ar iestādi var arī citādi:', { desc: 'Sentence before the links to other channels of the institution' })}
    </p>
    ${otherChannelsTemplate(entry.submission, institution, email, actions)}
  </section>`;
}

function keptText(isKept: boolean, isRetried: boolean): string {
  if (isKept) {
    return msg(
      'Ziņojums glabājas šajā ierīcē. Kamēr lapa ir atvērta, ziņojumu mēģinās nosūtīt vēlreiz. Ja lapu aizvērsiet, ziņojumu mēģinās nosūtīt, kad lapu atvērsiet nākamreiz.',
      { desc: 'Where an unconfirmed message is stored: in the browser' },
    );
  }
  return isRetried
    ? msg(
        'Šis pārlūks ziņojumu neglabā. Kamēr lapa ir atvērta, ziņojumu mēģinās nosūtīt vēlreiz. Ja lapu aizvērsiet, tas zudīs.',
        {
          desc: 'Where an unconfirmed message is stored: the browser stores nothing, or its storage was cleared',
        },
      )
    : msg('Ziņojums netiek glabāts: ja lapu aizvērsiet, tas zudīs.', {
        desc: 'Where an unconfirmed message is stored: nowhere, by the choice of the page',
      });
}

function sentTemplate({ entry, institution }: PanelView): TemplateResult {
  const facts = factsOf(entry.submission, institution);
  return html`<dl part="sent">
    ${facts.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

export function receivedHeading(): string {
  return msg('Paldies, ziņojums ir saņemts', { desc: 'Heading of the receipt' });
}

export function receivedText(receivedAt: string): string {
  const { hour, minute, ...date } = inRiga(receivedAt);
  const at = momentGrammar().at(date, hour, minute);
  return isVisitorTime(receivedAt)
    ? msg(str`Saņemts ${at}.`, {
        desc: 'Sentence on the receipt for a visitor with the time of Riga; the value is a date and a time: "on 25 November 2026 at 12.00"',
      })
    : msg(str`Saņemts ${at} (Rīgas laiks).`, {
        desc: 'Sentence on the receipt; the value is a date and a time: "on 25 November 2026 at 12.00"',
      });
}
