import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { grammar } from '../../../locales/localization.js';
import { formatDay, type EpochDay } from '../../../src/calendar/civil.js';
import { changesOn } from '../../../src/schedule/changes.js';
import { planDay } from '../../../src/schedule/day.js';
import type { WeekRow } from '../../../src/schedule/week.js';
import { capitalized, civilDate, together } from '../../shared/text.js';
import type { DatedRow, GroupView } from '../hours-view.js';
import { dayNote, rowNotes } from './changes.js';
import { closedWord, spansTemplate } from './spans.js';

/** The regular week, days with the same hours together. */
export function weekTable({ rows }: GroupView, mark: unknown): TemplateResult {
  const title = html`${msg('Darba laiks', { desc: 'Title of the table of opening hours' })}${mark}`;
  return table(
    title,
    rows.map((row) => regularRow(row)),
  );
}

/** Seven dates, today marked. */
export function datesTable(
  { week, group }: GroupView,
  today: EpochDay,
  todayWord: string | undefined,
  mark: unknown,
): TemplateResult {
  const { monday, isNext } = week;
  const period = grammar().period(civilDate(monday), civilDate(monday + 6));
  const title = isNext
    ? msg(str`Nākamā nedēļa, ${period}`, {
        desc: 'Title of the hours of next week, with its dates',
      })
    : msg(str`Šī nedēļa, ${period}`, {
        desc: 'Title of the hours of this week, with its dates',
      });
  const days = Array.from({ length: 7 }, (_, index) => monday + index);
  return table(
    html`${together(title)}${mark}`,
    days.map((day) => {
      const [change] = changesOn(group.rules, [day]);
      const isToday = day === today;
      return html`<tr part="row" aria-current=${isToday ? 'date' : nothing}>
        <th scope="row" part="day">
          ${grammar().weekday(civilDate(day).weekday)}
          <time class="date" datetime=${formatDay(day)}
            >${together(grammar().date(civilDate(day)))}</time
          >${isToday && todayWord ? html` <span class="today">${todayWord}</span>` : nothing}
        </th>
        <td part="hours">
          ${hours(planDay(group.rules, day).spans)}
          ${change ? html`<p class="note" part="note">${dayNote(change)}</p>` : nothing}
        </td>
      </tr>`;
    }),
  );
}

function table(title: unknown, rows: readonly TemplateResult[]): TemplateResult {
  return html`<table part="table">
    <caption part="caption">
      ${title}
    </caption>
    <thead class="heard">
      <tr>
        <th scope="col">${msg('Diena', { desc: 'Column header: the day' })}</th>
        <th scope="col">${msg('Laiks', { desc: 'Column header: the times' })}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function regularRow({ first, last, spans, changes }: DatedRow): TemplateResult {
  return html`<tr part="row">
    <th scope="row" part="day">${days({ first, last })}</th>
    <td part="hours">${hours(spans)}${rowNotes(changes)}</td>
  </tr>`;
}

function days({ first, last }: Pick<WeekRow, 'first' | 'last'>): unknown {
  const { weekday, weekdays, weekdaysSpoken } = grammar();
  if (first === last) return weekday(first);
  return html`<span aria-hidden="true">${weekdays(first, last)}</span
    ><span class="heard">${weekdaysSpoken(first, last)}</span>`;
}

function hours(spans: WeekRow['spans']): unknown {
  return spans.length ? spansTemplate(spans) : capitalized(closedWord());
}
