import type { Receipt, Submission } from '../../src/feedback/submission.js';

/**
 * A citizen has pressed send and nothing is wrong in what was written. Whoever prevents the default takes it
 * over: the form then neither sends nor keeps it, and its draft stays until `reset()`.
 */
export class AtdSubmitEvent extends Event {
  readonly submission: Submission;

  constructor(submission: Submission) {
    super('atd-submit', { bubbles: true, composed: true, cancelable: true });
    this.submission = submission;
  }
}

/** The institution has confirmed that it has what was sent. */
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
