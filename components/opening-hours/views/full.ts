/** The two views with a table: the regular week, or seven dates. */
import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { heading } from '../../shared/heading.js';
import type { GroupView, HoursView } from '../hours-view.js';
import { changesTemplate } from './changes.js';
import { footnoteMarks, officeNames, officesLine } from './names.js';
import { statusBox, type StatusTemplate } from './status.js';
import { datesTable, weekTable } from './table.js';

export function fullView(
  { standard, moment, sharesDate }: HoursView,
  view: GroupView,
  { table, level, status }: { table: 'table' | 'week'; level: number; status: StatusTemplate },
): TemplateResult {
  const mark = footnoteMarks(standard.footnotes, 'hours');
  const today = sharesDate ? msg('šodien', { desc: 'Today, inside a sentence' }) : undefined;
  return html`<div class="group">
    ${
      view.oneOfSeveral
        ? heading(level + 1, officeNames(view.group.offices))
        : officesLine(standard, view.group)
    }
    ${statusBox(status(view.group, false))} ${changesTemplate(view.changes, standard)}
    ${table === 'week' ? datesTable(view, moment.day, today, mark) : weekTable(view, mark)}
  </div>`;
}
