/** The view with seven dates, in which today is marked. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { grammar } from '../../../locales/hours-grammar.js';
import {
  daysFrom,
  formatDay,
  mondayOf,
  weekdayOf,
  type CivilMoment,
  type EpochDay,
} from '../../../src/calendar/civil.js';
import { planDay } from '../../../src/schedule/day.js';
import type { DayRules } from '../../../src/schedule/plan.js';
import { usualSpans } from '../../../src/schedule/regular.js';
import { civilDate, nowrap } from '../../shared/templates/dates.js';
import { hoursTemplate, noteOf } from '../../shared/hours/day-note.js';
import type { GroupModel, HoursModel } from '../../shared/hours/hours-model.js';
import { fullView } from './table-view.js';
import { hoursCell, hoursTable } from './hours-table.js';
import type { ViewTemplate } from './view-template.js';
import { isServer } from '../../shared/base/build-facts.js';

export const weekView: ViewTemplate['render'] = (hours, context) =>
  fullView(hours, context, datesTable);

function datesTable(hours: HoursModel, { group }: GroupModel, mark: unknown): TemplateResult {
  const { rules } = group;
  // A server-rendered page is read later, when the dates of a week are past.
  if (isServer) {
    const title = msg('Darba laiks', { desc: 'Title of the table of opening hours' });
    const weekdays = daysFrom(mondayOf(hours.moment.day), 7);
    return hoursTable(
      html`${title}${mark}`,
      weekdays.map((day) => usualRow(rules, day)),
    );
  }
  const { monday, isNext } = weekToShow(rules, hours.moment);
  const period = grammar().period(civilDate(monday), civilDate(monday + 6));
  const title = isNext
    ? msg(str`Nākamā nedēļa, ${period}`, {
        desc: 'Title of the table with the hours of next week; the value is its dates: "7–13 December"',
      })
    : msg(str`Šī nedēļa, ${period}`, {
        desc: 'Title of the table with the hours of this week; the value is its dates: "7–13 December"',
      });
  return hoursTable(
    html`${nowrap(title)}${mark}`,
    daysFrom(monday, 7).map((day) => dateRow(rules, day, hours)),
  );
}

/** Renders the word "today" only for visitors on the same date; the mark is for all. */
function dateRow(
  rules: DayRules,
  day: EpochDay,
  { moment, sharesDate }: HoursModel,
): TemplateResult {
  const plan = planDay(rules, day);
  const note = noteOf(rules, day);
  const date = civilDate(day);
  const isToday = day === moment.day;
  const today = msg('šodien', { desc: 'The word "today" inside a sentence' });
  return html`<tr part="row" aria-current=${isToday ? 'date' : nothing}>
    <th scope="row" part="day">
      ${grammar().weekday(date.weekday)}
      <time class="date" datetime=${formatDay(day)}>${nowrap(grammar().date(date))}</time>
      ${isToday && sharesDate ? html`<span class="visually-hidden">, </span><span class="today">${today}</span>` : nothing}
    </th>
    <td part="hours">
      ${plan.why.kind === 'appointment' ? hoursTemplate(plan) : hoursCell(plan.spans)}
      ${note === nothing ? nothing : html`<p class="note" part="note">${note}</p>`}
    </td>
  </tr>`;
}

/** Renders a day of the regular week. */
function usualRow(rules: DayRules, day: EpochDay): TemplateResult {
  return html`<tr part="row">
    <th scope="row" part="day">${grammar().weekday(weekdayOf(day))}</th>
    <td part="hours">${hoursCell(usualSpans(rules.hours, day))}</td>
  </tr>`;
}

/** Returns this week as long as an office still opens in it, and then the next one. */
function weekToShow(
  rules: DayRules,
  { day: today, minute }: CivilMoment,
): { monday: EpochDay; isNext: boolean } {
  const monday = mondayOf(today);
  const opensAgain = daysFrom(today, monday + 7 - today).some((day) =>
    planDay(rules, day).spans.some(([, end]) => day > today || end > minute),
  );
  return opensAgain ? { monday, isNext: false } : { monday: monday + 7, isNext: true };
}
