import type { HoursView } from '../../shared/hours/hours-view.js';
import type { StatusTemplate } from '../../shared/hours/status/status-box.js';
import type { LocalizedText } from '../../../src/text.js';
import type { Copied, Handlers } from '../state.js';

/** Prints a text of the standard: translated, or as it is in the original. */
export type RenderText = (text: LocalizedText) => unknown;

/** What is printed besides the channels themselves. */
export interface ViewContext {
  readonly hours: HoursView;
  /** Of the first heading, 1 to 6. */
  readonly level: number;
  readonly status: StatusTemplate;
  readonly renderText: RenderText;
  /** The same where it is to be text alone. */
  readonly said: (text: LocalizedText) => string;
  /** What is the institution's is in Latvian, whatever the language of the page. */
  readonly isOriginal: boolean;
  /** Keys of the cards whose usual week is unfolded. */
  readonly open: ReadonlySet<string>;
  readonly copied: Copied | undefined;
  readonly handlers: Handlers;
}
