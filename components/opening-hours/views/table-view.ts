/** The view with the table of hours, and all that belongs to it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizedText } from '../../../src/text.js';
import { changesTemplate } from '../../shared/hours/changes.js';
import type { GroupModel } from '../../shared/hours/group-model.js';
import type { HoursModel } from '../../shared/hours/hours-model.js';
import {
  footnoteLinks,
  footnotesTemplate,
  officeNames,
  officesLine,
} from '../../shared/hours/names.js';
import { statusBoxes } from '../../shared/hours/status/status-box.js';
import { heading } from '../../shared/templates/heading.js';
import { localized } from '../../shared/templates/localized-text.js';
import { dateQuestion } from './date-question.js';
import { weekTables } from './hours-table.js';
import type { Context, ViewTemplate } from './view-template.js';

/** Renders the tables of a group; the mark links to the footnote about hours. */
type Tables = (hours: HoursModel, view: GroupModel, mark: unknown) => TemplateResult;

export const tableView: ViewTemplate = {
  render: (hours, context) => fullView(hours, context, weekTables),
};

/**
 * Several groups share one list of changes, in which the offices of some are named.
 * @param above content above the tables, also once for all groups
 */
/** The institution is named also where the page has a title of its own. */
function institution(level: number | undefined, name: LocalizedText): TemplateResult {
  return level === undefined
    ? html`<p part="heading">${localized(name)}</p>`
    : html`${heading(level, localized(name))}`;
}

export function fullView(
  hours: HoursModel,
  context: Context,
  tables: Tables,
  above: unknown = nothing,
): TemplateResult {
  const { standard, groups } = hours;
  const { levels, status, officeFinder, calendarLink } = context;
  const mark = footnoteLinks(standard.footnotes, 'hours');
  const changes = changesTemplate(hours);
  const isShared = groups.length > 1;
  const body = (view: GroupModel) =>
    html`<div class="hours">
      ${isShared ? nothing : changes}
      <div class="weeks">${isShared ? nothing : above}${tables(hours, view, mark)}</div>
    </div>`;
  return html`${standard.name.lv && institution(levels.title, standard.name)}
  ${isShared ? [changes, above] : nothing}
  ${
    isShared && officeFinder
      ? officeFinder.manyOffices(hours, context, body)
      : groups.map(
          (view) =>
            html`<div class="group">
              ${
                view.oneOfSeveral
                  ? heading(levels.below, officeNames(view.group.offices))
                  : officesLine(standard, view.group)
              }
              ${statusBoxes(status(view.group, false))} ${body(view)}
            </div>`,
        )
  }
  ${dateQuestion(hours, context)} ${calendarLink} ${footnotesTemplate(standard.footnotes)}`;
}
