/** The types of the input that the views of the channels share. */
import type { HoursModel } from '../../shared/hours/hours-model.js';
import type { StatusTemplate } from '../../shared/hours/status/status-box.js';
import type { HeadingLevels } from '../../shared/templates/heading.js';
import type { LocalizedText } from '../../../src/text.js';
import type { Copied, Handlers } from '../state.js';

/** Renders a text of the standard, translated or in the original. */
export type RenderText = (text: LocalizedText) => unknown;

/** The input of the views besides the channels. */
export interface ViewContext {
  readonly hours: HoursModel;
  readonly levels: HeadingLevels;
  readonly status: StatusTemplate;
  readonly renderText: RenderText;
  /** Returns the same as plain text. */
  readonly plainText: (text: LocalizedText) => string;
  /** Whether the institution's texts are shown in Latvian, whatever the language of the page. */
  readonly isOriginal: boolean;
  /** Keys of the cards whose regular week is open. */
  readonly open: ReadonlySet<string>;
  readonly copied: Copied | undefined;
  readonly handlers: Handlers;
}
