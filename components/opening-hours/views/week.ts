/** Seven dates, today marked. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { dateLists, grammar } from '../../../locales/localization.js';
import { daysFrom, formatDay, mondayOf, type EpochDay } from '../../../src/calendar/civil.js';
import type { DayRules } from '../../../src/schedule/plan.js';
import { civilDate, together } from '../../shared/dates.js';
import type { CivilMoment } from '../../shared/hours/civil-now.js';
import type { GroupView, HoursView } from '../../shared/hours/hours-view.js';
import { fullView } from './full.js';
import { hoursCell, hoursTable, weekTable } from './table.js';
import type { Context, View } from './view.js';
import { isServer } from '../../shared/server.js';

export const weekView: View['print'] = (hours, context) =>
  fullView(hours, context, (_, view, mark) => datesTable(hours, view, context, mark));

function datesTable(
  hours: HoursView,
  view: GroupView,
  { changes }: Context,
  mark: unknown,
): TemplateResult {
  const { rules } = view.group;
  // Dates of a week would soon be past.
  if (isServer) return weekTable(hours, view, changes, mark);
  const { monday, isNext } = weekToShow(rules, hours.moment);
  const period = dateLists().period(civilDate(monday), civilDate(monday + 6));
  const title = isNext
    ? msg(str`Nākamā nedēļa, ${period}`, {
        desc: 'Title of the hours of next week, with its dates',
      })
    : msg(str`Šī nedēļa, ${period}`, {
        desc: 'Title of the hours of this week, with its dates',
      });
  return hoursTable(
    html`${together(title)}${mark}`,
    daysFrom(monday, 7).map((day) => dateRow(rules, day, hours, changes)),
  );
}

/** The word "today" is only for readers for whom it is today; the mark is for all. */
function dateRow(
  rules: DayRules,
  day: EpochDay,
  { moment, sharesDate }: HoursView,
  changes: Context['changes'],
): TemplateResult {
  const plan = rules.plan(day);
  const note = changes?.noteOf(rules, day) ?? nothing;
  const date = civilDate(day);
  const isToday = day === moment.day;
  const today = msg('šodien', { desc: 'Today, inside a sentence' });
  return html`<tr part="row" aria-current=${isToday ? 'date' : nothing}>
    <th scope="row" part="day">
      ${grammar().weekday(date.weekday)}
      <time class="date" datetime=${formatDay(day)}>${together(dateLists().date(date))}</time>
      ${isToday && sharesDate ? html`<span class="heard">, </span><span class="today">${today}</span>` : nothing}
    </th>
    <td part="hours">
      ${plan.why.kind === 'appointment' ? changes?.hoursTemplate(plan) : hoursCell(plan.spans)}
      ${note === nothing ? nothing : html`<p class="note" part="note">${note}</p>`}
    </td>
  </tr>`;
}

/** This week while anything is still to open in it, then the next. */
function weekToShow(
  rules: DayRules,
  { day: today, minute }: CivilMoment,
): { monday: EpochDay; isNext: boolean } {
  const monday = mondayOf(today);
  const opensAgain = daysFrom(today, monday + 7 - today).some((day) =>
    rules.plan(day).spans.some(([, end]) => day > today || end > minute),
  );
  return opensAgain ? { monday, isNext: false } : { monday: monday + 7, isNext: true };
}
