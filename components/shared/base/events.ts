import type { Issue } from '../../../src/standard/document/issue.js';

/** All that the element can show is shown. */
export class AtdReadyEvent extends Event {
  constructor() {
    super('atd-ready', { bubbles: true, composed: true });
  }
}

/** Something that the element needs could not be had or is wrong; it shows what it can without. */
export class AtdErrorEvent extends Event {
  readonly error: unknown;
  /** What is wrong in the document, where that is what is wrong. */
  readonly issues: readonly Issue[];

  constructor(error: unknown, issues: readonly Issue[] = []) {
    super('atd-error', { bubbles: true, composed: true });
    this.error = error;
    this.issues = issues;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'atd-ready': AtdReadyEvent;
    'atd-error': AtdErrorEvent;
  }
}
