/** All that the element can show is shown. */
export class AtdReadyEvent extends Event {
  constructor() {
    super('atd-ready', { bubbles: true, composed: true });
  }
}

/** Something that the element needs could not be had; it shows what it can without. */
export class AtdErrorEvent extends Event {
  readonly error: unknown;

  constructor(error: unknown) {
    super('atd-error', { bubbles: true, composed: true });
    this.error = error;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'atd-ready': AtdReadyEvent;
    'atd-error': AtdErrorEvent;
  }
}
