/** Renders regular hours as tables. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { capitalized } from '../../../locales/lv.words.js';
import type { DayHours } from '../../../src/schedule/description/pattern.js';
import type { RegularWeek } from '../../../src/schedule/weeks/model.js';
import type { GroupModel } from '../../shared/hours/group-model.js';
import type { HoursModel } from '../../shared/hours/hours-model.js';
import { periodWords } from '../../shared/hours/lazy.js';
import { rowHead } from '../../shared/hours/row-head.js';
import { hoursTemplate, wordFor } from '../../shared/hours/spans.js';
import { nowrap } from '../../shared/templates/dates.js';
import { rowNotes } from './row-notes.js';

/** Renders each regular week as a table; days with the same hours share a row. */
export function weekTables(hours: HoursModel, view: GroupModel, mark: unknown): TemplateResult {
  return html`${view.weeks.map((week, index) =>
    hoursTable(
      html`${titleOf(week, hours)}${index === 0 ? mark : nothing}`,
      week.rows.map(
        (row) =>
          html`<tr part="row">
            <th scope="row" part="day">${rowHead(row.on)}</th>
            <td part="hours">
              ${hoursCell(row.hours)}${week.isCurrent ? rowNotes(hours, view, row) : nothing}
            </td>
          </tr>`,
      ),
    ),
  )}`;
}

function titleOf(week: RegularWeek, { moment }: HoursModel): unknown {
  const title = msg('Darba laiks', { desc: 'Title of the table of opening hours' });
  const period = periodWords.value?.weekTitle(week, moment.day);
  return period === undefined
    ? title
    : html`<span class="visually-hidden">${title}: </span>${nowrap(period)}`;
}

export function hoursTable(title: unknown, rows: readonly TemplateResult[]): TemplateResult {
  return html`<table part="table">
    <caption part="caption">
      ${title}
    </caption>
    <col class="days" />
    <thead class="visually-hidden">
      <tr>
        <th scope="col">
          ${msg('Diena', { desc: 'Column header of the table of hours: the day' })}
        </th>
        <th scope="col">
          ${msg('Laiks', { desc: 'Column header of the table of hours: the times' })}
        </th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

export function hoursCell(hours: DayHours): unknown {
  const word = wordFor(hours);
  return word === undefined ? hoursTemplate(hours) : capitalized(word);
}
