/** The events that all elements send. */
import type { Issue } from '../../../src/standard/document/issue.js';

/** Sent when the element shows everything that it can show. */
export class AtdReadyEvent extends Event {
  constructor() {
    super('atd-ready', { bubbles: true, composed: true });
  }
}

/** Sent when something that the element needs is missing or wrong; the element shows what it can without it. */
export class AtdErrorEvent extends Event {
  readonly error: unknown;
  /** The issues in the document, where the document is the cause. */
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
