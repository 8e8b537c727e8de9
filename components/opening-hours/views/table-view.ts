/** The view with the table of hours, and all that belongs to it. */
import { html, type TemplateResult } from 'lit';
import { heading } from '../../shared/templates/heading.js';
import { localized } from '../../shared/templates/localized-text.js';
import type { GroupModel, HoursModel } from '../../shared/hours/hours-model.js';
import {
  footnoteLinks,
  footnotesTemplate,
  officeNames,
  officesLine,
} from '../../shared/hours/names.js';
import { statusBox } from '../../shared/hours/status/status-box.js';
import { changesTemplate } from '../../shared/hours/changes.js';
import { weekTable } from './hours-table.js';
import type { Context, ViewTemplate } from './view-template.js';

/** Renders the table of a group; the mark links to the footnote about hours. */
type Table = (hours: HoursModel, view: GroupModel, mark: unknown) => TemplateResult;

export const tableView: ViewTemplate = {
  render: (hours, context) => fullView(hours, context, weekTable),
};

export function fullView(hours: HoursModel, context: Context, table: Table): TemplateResult {
  const { standard, groups } = hours;
  const { level, status } = context;
  const mark = footnoteLinks(standard.footnotes, 'hours');
  return html`${standard.name.lv && heading(level, localized(standard.name))}
  ${groups.map(
    (view) =>
      html`<div class="group">
        ${
          view.oneOfSeveral
            ? heading(level + 1, officeNames(view.group.offices))
            : officesLine(standard, view.group)
        }
        ${statusBox(status(view.group, false))} ${changesTemplate(hours, view)}
        ${table(hours, view, mark)}
      </div>`,
  )}
  ${footnotesTemplate(standard.footnotes)}`;
}
