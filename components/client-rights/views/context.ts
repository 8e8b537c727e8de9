/** The types of the input that the views of the charter share. */
import type { HeadingLevels } from '../../shared/templates/heading.js';
import type { LocalizedText } from '../../../src/text.js';
import type { CharterState, Handlers } from '../state.js';

/** The input of the views besides the charter. */
export interface ViewContext {
  /** The name of the institution. */
  readonly name: LocalizedText;
  readonly levels: HeadingLevels;
  readonly isAccordion: boolean;
  /** Whether links to points are shared rather than copied. */
  readonly isShared: boolean;
  /** Whether a visitor can write about a point. */
  readonly canReport: boolean;
  /** The address of the page with the form; empty if it is only in this page. */
  readonly feedbackPage: string;
  readonly state: CharterState;
  readonly handlers: Handlers;
}

/** Renders a text of the charter, translated or in the original. */
export type RenderText = (text: LocalizedText) => unknown;
