/** Connects a form with its outbox, and renders panels and notices. */
import type { ReactiveControllerHost } from 'lit';
import type { OutboxEntry } from '../../../src/feedback/outbox-entry.js';
import type { Submission } from '../../../src/feedback/submission.js';
import { copyText } from '../../shared/clipboard/clipboard.js';
import { hasWaiting } from '../session-flags.js';
import type { Institution } from '../state.js';
import { OutboxController, type OutboxControllerOptions } from './outbox-controller.js';
import { mailOf, textOf } from './submission-text.js';
import { earlierTemplate, readingTemplate, noticeTemplate, type NoticeName } from './notices.js';
import type { Actions } from './actions.js';
import { logReceiverIssues } from './receiver-issues.js';
import { panelTemplate, type PanelView } from './result-panel.js';
import { otherChannelsTemplate } from './message-tools.js';

/** The form's reactions to changes of an entry. */
export interface SubmissionClient {
  /** Called when an entry was accepted, refused, or withdrawn in another page; perhaps long after it was sent. */
  readonly onSettled: (entry: OutboxEntry, isNews: boolean) => void;
  /** Returns to the form with the text of an unconfirmed entry. */
  readonly onEdit: (entry: OutboxEntry) => void;
  /** Called after a notice was closed, and its button with the focus. */
  readonly onDismissed: () => void;
  /** Shows an empty form and focuses it. */
  readonly onStartNew: () => void;
}

type Host = ReactiveControllerHost & HTMLElement;

/** Sends the submissions of one form and shows their results. */
export class SubmissionController {
  readonly #host: Host;
  readonly #outbox: OutboxController;
  readonly #options: OutboxControllerOptions;
  readonly #actions: Omit<Actions, 'copied'>;
  #copied: string | undefined;
  #notice: NoticeName | undefined;

  constructor(host: Host, client: SubmissionClient, options: OutboxControllerOptions) {
    this.#host = host;
    this.#options = options;
    this.#outbox = new OutboxController(
      {
        onSettled: (entry, isNews) => {
          this.#notice = entry.state === 'accepted' && isNews ? 'received' : undefined;
          client.onSettled(entry, isNews);
        },
        requestUpdate: () => host.requestUpdate(),
        onOutcome: (outcome) => logReceiverIssues(host, options.endpoint, outcome),
      },
      options,
    );
    host.addController(this.#outbox);
    this.#actions = {
      copy: (text) => void this.#copy(text),
      save,
      print: () => globalThis.print(),
      retry: () => void this.#retry(),
      edit: (entry) => {
        this.#notice = undefined;
        void this.#outbox.dismiss(entry);
        client.onEdit(entry);
      },
      dismiss: (entry) => {
        this.#notice = undefined;
        const isOwn = entry === this.#outbox.entry;
        void this.#outbox.dismiss(entry);
        if (isOwn) client.onStartNew();
        else client.onDismissed();
      },
      startNew: () => {
        this.#notice = undefined;
        const { entry } = this.#outbox;
        if (entry) void this.#outbox.dismiss(entry);
        client.onStartNew();
      },
    };
  }

  /** Whether earlier submissions are still being read, of which one may have to be shown. */
  get isReading(): boolean {
    return this.#outbox.isReading && hasWaiting(this.#options.endpoint);
  }

  /** The topic of the submission that is shown. */
  get topic(): string | undefined {
    return this.#outbox.entry?.submission.topic;
  }

  /** Whether the submission with the id is shown: it waits, or was received. */
  isShowing(id: string): boolean {
    return this.#outbox.entry?.submission.id === id;
  }

  dispose(): void {
    this.#outbox.hostDisconnected();
    this.#host.removeController(this.#outbox);
  }

  /** Restores earlier submissions. */
  restore(draft: string): Promise<void> {
    return this.#outbox.restore(draft);
  }

  /** Resolves when an attempt to send has ended. */
  send(submission: Submission): Promise<void> {
    this.#notice = undefined;
    return this.#outbox.send(submission);
  }

  /** Deletes an entry; a refused one cannot be sent again unchanged. */
  dismiss(entry: OutboxEntry): Promise<void> {
    return this.#outbox.dismiss(entry);
  }

  /** Opens the citizen's mail program with as much text as an address can hold; a longer text is copied. */
  openMail(email: string, submission: Submission, institution: Institution): void {
    const { href, isWhole } = mailOf(email, submission, institution);
    if (!isWhole) void this.#copy(textOf(submission, institution));
    const link = document.createElement('a');
    link.href = href;
    link.click();
  }

  /** Returns the panel that replaces the form, if there is one. */
  panel(
    context: Pick<PanelView, 'institution' | 'email' | 'surveyUrl' | 'level'>,
    isSending: boolean,
  ): unknown {
    const { entry, isKept } = this.#outbox;
    // An empty form would look as if the submission were lost.
    if (this.isReading && !isSending) return readingTemplate();
    if (!entry || entry.state === 'refused' || (isSending && entry.state === 'waiting')) {
      return undefined;
    }
    const isRetried = this.#options.storageArea !== 'off';
    const actions = { ...this.#actions, copied: this.#copied };
    return panelTemplate({ ...context, entry, isKept, isRetried, actions });
  }

  /** Renders other channels of the institution, for a submission that it refuses here. */
  otherChannels(submission: Submission, institution: Institution, email: string): unknown {
    return otherChannelsTemplate(submission, institution, email, {
      ...this.#actions,
      copied: this.#copied,
    });
  }

  notices(): unknown {
    const actions = { ...this.#actions, copied: this.#copied };
    return [earlierTemplate(this.#outbox.earlier, actions), noticeTemplate(this.#notice)];
  }

  async #retry(): Promise<void> {
    this.#notice = undefined;
    await this.#outbox.run(true);
    this.#notice = this.#outbox.entry?.state === 'waiting' ? 'failed' : undefined;
    this.#host.requestUpdate();
  }

  async #copy(text: string): Promise<void> {
    this.#copied = (await copyText(text)) ? text : '';
    this.#notice = this.#copied ? 'copied' : undefined;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLTextAreaElement>('.by-hand')?.select();
  }
}

function save(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
