import type * as Changes from '../../shared/hours/changes.js';
import type { HoursView } from '../../shared/hours/hours-view.js';
import type { StatusTemplate } from '../../shared/hours/status.js';
import type { LocalizedText } from '../../../src/text.js';
import type { Copied, Handlers } from '../state.js';

/** Prints a text of the standard: translated, or as it is in the original. */
export type Print = (text: LocalizedText) => unknown;

/** What is printed besides the channels themselves. */
export interface Frame {
  readonly hours: HoursView;
  /** Of the first heading, 1 to 6. */
  readonly level: number;
  readonly status: StatusTemplate;
  /** What tells changes; absent as long as there are none to tell. */
  readonly changes: typeof Changes | undefined;
  readonly print: Print;
  readonly copied: Copied | undefined;
  readonly handlers: Handlers;
}
