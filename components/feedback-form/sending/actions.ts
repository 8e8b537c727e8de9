/** The actions of the citizen on an entry and its text. */
import type { OutboxEntry } from '../../../src/feedback/outbox-entry.js';

export interface Actions {
  /** The text that was copied last; empty if the browser did not allow it. */
  readonly copied: string | undefined;
  readonly copy: (text: string) => void;
  readonly save: (text: string, name: string) => void;
  readonly print: () => void;
  /** Sends again now. */
  readonly retry: () => void;
  /** Returns to the form with the text of an unconfirmed entry. */
  readonly edit: (entry: OutboxEntry) => void;
  /** Deletes an entry and does not send it. */
  readonly dismiss: (entry: OutboxEntry) => void;
  /** Shows an empty form. */
  readonly startNew: () => void;
}
