/** Renders hours as a table. */
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { WeekRow } from '../../../src/schedule/week.js';
import { capitalized } from '../../../locales/lv.words.js';
import type { GroupModel, HoursModel } from '../../shared/hours/hours-model.js';
import { closedWord, daysTemplate, spansTemplate } from '../../shared/hours/spans.js';
import { rowNotes } from './row-notes.js';

/** Renders the regular week; days with the same hours share a row. */
export function weekTable(hours: HoursModel, view: GroupModel, mark: unknown): TemplateResult {
  const title = html`${msg('Darba laiks', { desc: 'Title of the table of opening hours' })}${mark}`;
  return hoursTable(
    title,
    view.rows.map((row) => regularRow(row, rowNotes(hours, view, row))),
  );
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

function regularRow({ first, last, spans }: WeekRow, notes: unknown): TemplateResult {
  return html`<tr part="row">
    <th scope="row" part="day">${daysTemplate({ first, last })}</th>
    <td part="hours">${hoursCell(spans)}${notes}</td>
  </tr>`;
}

export function hoursCell(spans: WeekRow['spans']): unknown {
  return spans.length ? spansTemplate(spans) : capitalized(closedWord());
}
