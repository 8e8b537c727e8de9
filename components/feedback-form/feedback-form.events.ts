/** The events of `<atd-feedback-form>`. */
import type { Receipt, Submission } from '../../src/feedback/submission.js';

/**
 * Sent when a citizen has pressed send and the form has no errors. A page that prevents the default sends the
 * submission itself: the form then neither sends nor stores it, and the draft stays until `reset()`.
 */
export class AtdSubmitEvent extends Event {
  readonly submission: Submission;

  constructor(submission: Submission) {
    super('atd-submit', { bubbles: true, composed: true, cancelable: true });
    this.submission = submission;
  }
}

/** Sent when the institution has confirmed that it has received the submission. */
export class AtdSubmittedEvent extends Event {
  readonly submission: Submission;
  readonly receipt: Receipt;

  constructor(submission: Submission, receipt: Receipt) {
    super('atd-submitted', { bubbles: true, composed: true });
    this.submission = submission;
    this.receipt = receipt;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'atd-submit': AtdSubmitEvent;
    'atd-submitted': AtdSubmittedEvent;
  }
}
