import type { OutboxEntry } from '../../../src/feedback/outbox-entry.js';

/** What the citizen can do with an entry, and with its text. */
export interface Actions {
  /** The text that was to be copied last; empty where the browser would not. */
  readonly copied: string | undefined;
  readonly copy: (text: string) => void;
  readonly save: (text: string, name: string) => void;
  readonly print: () => void;
  /** Try again now. */
  readonly retry: () => void;
  /** Go on writing what has not arrived. */
  readonly edit: (entry: OutboxEntry) => void;
  /** Take it out, and do not send it. */
  readonly drop: (entry: OutboxEntry) => void;
  /** Begin anew. */
  readonly renew: () => void;
}
