/** The event of `<atd-opening-hours>`. */
import type { Status } from '../../src/schedule/model.js';

/** Sent when offices have opened or closed; offices that change together share one event. */
export class AtdStatusChangeEvent extends Event {
  /** Ids of the offices. */
  readonly offices: readonly string[];
  readonly status: Status;
  readonly previous: Status;

  constructor(offices: readonly string[], status: Status, previous: Status) {
    super('atd-status-change', { bubbles: true, composed: true });
    this.offices = offices;
    this.status = status;
    this.previous = previous;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'atd-status-change': AtdStatusChangeEvent;
  }
}
