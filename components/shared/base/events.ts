import type { Fault } from '../../../src/standard/document/issue.js';

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
  readonly faults: readonly Fault[];

  constructor(error: unknown, faults: readonly Fault[] = []) {
    super('atd-error', { bubbles: true, composed: true });
    this.error = error;
    this.faults = faults;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'atd-ready': AtdReadyEvent;
    'atd-error': AtdErrorEvent;
  }
}
