/** The types of a view and of its input. */
import type { CSSResult, TemplateResult } from 'lit';
import type { HoursModel } from '../../shared/hours/hours-model.js';
import type { StatusTemplate } from '../../shared/hours/status/status-box.js';
import type { HeadingLevels } from '../../shared/templates/heading.js';
import type { Lazy } from '../../../src/lazy.js';
import type { Choices } from '../choices.js';
import type * as DateAnswer from './date-answer.js';
import type * as OfficeFinder from './many-offices.js';

/** The input of a view besides its content. */
export interface Context {
  readonly levels: HeadingLevels;
  readonly status: StatusTemplate;
  readonly choices: Choices;
  /** The link to the changes as a file. */
  readonly calendarLink: unknown;
  readonly dateAnswer: Lazy<typeof DateAnswer>;
  /** Folds many offices; `undefined` where there are few, or where it could not be loaded. */
  readonly officeFinder: typeof OfficeFinder | undefined;
}

/** A view of the hours. */
export interface ViewTemplate {
  readonly render: (hours: HoursModel, context: Context) => TemplateResult;
  /** The styles of the view beyond those of the element. */
  readonly styles?: CSSResult;
}
