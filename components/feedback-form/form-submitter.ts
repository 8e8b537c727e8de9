/** Handles a press of the send button: checks the input, asks what is left to ask, and sends. */
import type { OutboxEntry } from '../../src/feedback/outbox-entry.js';
import type { Submission } from '../../src/feedback/submission.js';
import { AtdSubmitEvent, AtdSubmittedEvent } from './feedback-form.events.js';
import type { FormModel } from './form-model.js';
import type { FormSettings } from './form-settings.js';
import { sending } from './lazy.js';
import type { SubmissionClient, SubmissionController } from './sending/submission-controller.js';
import { submissionOf, type Context, type Values } from './values.js';

/** The first field of the form. */
export const FIRST_FIELD = 'form :is(input:not([type="hidden"]), textarea)';

/** Returns the selector of the first field without a value, or else of the message. */
function emptyField({ kind, rating }: Values): string {
  if (kind === 'rating' && rating === undefined) return '[name="rating"]';
  // A form with a single kind has no choice of it.
  return kind === undefined && rating === undefined ? '[type="radio"], #_message' : '#_message';
}

/** A press so soon after another one belongs to it, as in a double click, or while a key is held down. */
const MAX_REPEATED_PRESS_MS = 700;

/** The parts of the form that sending uses. */
export interface SubmitterHost {
  readonly model: FormModel;
  readonly settings: () => FormSettings | undefined;
  readonly context: () => Context;
  readonly submissions: () => SubmissionController | undefined;
  readonly dispatch: (event: Event) => boolean;
  readonly reportError: (error: unknown) => void;
  /** Resolves after another update, even if nothing has changed. */
  readonly updated: () => Promise<unknown>;
  /** Whether the focus is in the form. */
  readonly hasFocus: () => boolean;
  /** Focuses an element after the next update. */
  readonly focus: (selector: string) => Promise<void>;
  /** Deletes the input and shows an empty form. */
  readonly reset: () => void;
}

export class FormSubmitter {
  /** The reactions of the form to what happens to its submission. */
  readonly client: SubmissionClient = {
    onSettled: (entry, isNews) => this.#settle(entry, isNews),
    onEdit: ({ submission }) => {
      this.#model.replace(submission);
      void this.#host.focus('#_message');
    },
    onDismissed: () => void this.#host.focus(FIRST_FIELD),
    onStartNew: () => this.startNew(),
  };

  readonly #host: SubmitterHost;
  /** When the last press was that has asked, sent or handed over the message, by `performance.now()`. */
  #pressedAt = -Infinity;

  constructor(host: SubmitterHost) {
    this.#host = host;
  }

  /** Checks and sends the input, which is in the model already. */
  async submit(): Promise<void> {
    const { draft } = this.#model.state;
    const { submission, errors } = submissionOf(draft.values, this.#host.context());
    if (!submission) {
      this.#model.set({ errors, isAskingReply: false });
      await this.#host.focus('[part="errors"]');
      return;
    }
    if (this.#isRepeated()) return;
    if (this.#isUnanswerable(submission) && !draft.isReplyAsked) {
      this.#model.askAboutReply();
      await this.#host.focus('#_reply-question');
      return;
    }
    if (this.#host.dispatch(new AtdSubmitEvent(submission))) await this.#send(submission);
  }

  /** Shows the fields for a reply and focuses the first. */
  wishReply(): void {
    this.#pressedAt = -Infinity;
    this.#model.wishReply();
    void this.#host.focus('#_email');
  }

  /** Focuses the first field to fill in, or the panel in place of the form. */
  async lead(): Promise<void> {
    await this.#host.focus(`#_panel, ${emptyField(this.#model.state.draft.values)}`);
  }

  /** Removes the topic that the visitor chose. */
  dropTopic(): void {
    this.#model.choose(undefined);
    void this.lead();
  }

  startNew(): void {
    const { draft } = this.#model.state;
    const isUnwritten = !this.#model.hasInput;
    this.#pressedAt = -Infinity;
    this.#host.reset();
    // A topic chosen beside the receipt is that of the next message.
    if (isUnwritten) this.#model.choose(draft.topic);
    void this.#host.focus(FIRST_FIELD);
  }

  get #model(): FormModel {
    return this.#host.model;
  }

  /**
   * Whether this press belongs to the one before it. Neither a mail program nor the page that has taken the
   * message over recognizes it when it comes twice.
   */
  #isRepeated(): boolean {
    const previous = this.#pressedAt;
    this.#pressedAt = performance.now();
    return this.#pressedAt - previous < MAX_REPEATED_PRESS_MS;
  }

  /** Whether a question is sent without contact details; an e-mail has its sender's address by itself. */
  #isUnanswerable({ kind, email, telephone }: Submission): boolean {
    const isRequest = this.#host.settings()?.method === 'endpoint';
    return isRequest && kind === 'question' && (email ?? telephone) === undefined;
  }

  async #send(submission: Submission): Promise<void> {
    const model = this.#model;
    model.set({ isSending: true, errors: [], isStuck: false, isAskingReply: false });
    try {
      await sending.load();
    } catch (error) {
      this.#host.reportError(error);
      model.set({ isSending: false, isStuck: true });
      return;
    }
    // The controller exists from the next update on.
    await this.#host.updated();
    const { method, email = '', institution } = this.#host.settings() ?? {};
    const submissions = this.#host.submissions();
    if (!submissions) {
      model.set({ isSending: false, isStuck: true });
      return;
    }
    if (method === 'email' && institution) {
      submissions.openMail(email, submission, institution);
      model.set({ isSending: false, isHandedOver: true });
      return;
    }
    // The form can be used again whatever fails during sending.
    const end = () => {
      this.#pressedAt = -Infinity;
      model.set({ isSending: false });
    };
    await submissions.send(submission).finally(end);
    const { draft } = model.state;
    if (draft.supersedes === submission.id && !submission.supersedes) {
      const again = submissionOf(draft.values, this.#host.context()).submission;
      if (again) return this.#send(again);
    }
    await this.#host.focus('#_panel, [part="errors"]');
  }

  #settle(entry: OutboxEntry, isNews: boolean): void {
    const { submission, receipt, outcome } = entry;
    if (outcome?.kind === 'refused') {
      void this.#host.submissions()?.dismiss(entry);
      this.#model.refuse(submission, outcome);
      return;
    }
    const focusAgain = this.#host.hasFocus();
    if (this.#model.state.draft.id === submission.id) this.#host.reset();
    if (focusAgain) void this.#host.focus(`#_panel, ${FIRST_FIELD}`);
    if (receipt && isNews) this.#host.dispatch(new AtdSubmittedEvent(submission, receipt));
  }
}
