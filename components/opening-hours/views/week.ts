/** Seven dates, today marked. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { dateLists, grammar } from '../../../locales/localization.js';
import {
  daysFrom,
  formatDay,
  mondayOf,
  weekdayOf,
  type EpochDay,
} from '../../../src/calendar/civil.js';
import type { DayRules } from '../../../src/schedule/plan.js';
import { usualSpans } from '../../../src/schedule/written.js';
import { civilDate, together } from '../../shared/dates.js';
import type { CivilMoment } from '../../shared/hours/civil-now.js';
import type { GroupView, HoursView } from '../../shared/hours/hours-view.js';
import { fullView } from './full.js';
import { hoursCell, hoursTable } from './table.js';
import type { Context, View } from './view.js';
import { isServer } from '../../shared/build-facts.js';

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
  if (isServer) {
    const title = msg('Darba laiks', { desc: 'Title of the table of opening hours' });
    const weekdays = daysFrom(mondayOf(hours.moment.day), 7);
    return hoursTable(
      html`${title}${mark}`,
      weekdays.map((day) =>
        usualRow(rules, day, day === hours.moment.day, changes?.noteOf(rules, day) ?? nothing),
      ),
    );
  }
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

/** A day of the week as it always is, with room for what is said of it in the week in which it is printed. */
function usualRow(rules: DayRules, day: EpochDay, isToday: boolean, note: unknown): TemplateResult {
  return html`<tr part="row">
    <th scope="row" part="day">
      ${grammar().weekday(weekdayOf(day))} ${roomFor('date')}
      ${isToday ? roomFor('today') : nothing}
    </th>
    <td part="hours">
      ${hoursCell(usualSpans(rules.hours, day))}
      ${note === nothing ? nothing : html`<p class="note room" aria-hidden="true">&nbsp;</p>`}
    </td>
  </tr>`;
}

function roomFor(what: 'date' | 'today'): TemplateResult {
  return html`<span class="${what} room" aria-hidden="true">&nbsp;</span>`;
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
