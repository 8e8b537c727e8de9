import type { CSSResult, TemplateResult } from 'lit';
import type { HoursView } from '../../shared/hours/hours-view.js';
import type { StatusTemplate } from '../../shared/hours/status/status-box.js';

/** What a view needs besides what it shows. */
export interface Context {
  /** Of the first heading, 1 to 6. */
  readonly level: number;
  readonly status: StatusTemplate;
}

/** One way to print the hours. */
export interface ViewTemplate {
  readonly render: (hours: HoursView, context: Context) => TemplateResult;
  /** What it needs beyond the element's own styles. */
  readonly styles?: CSSResult;
}
