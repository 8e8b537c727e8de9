/** The view with seven dates, in which today is marked. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { grammar } from '../../../locales/hours-grammar.js';
import { daysFrom, formatDay, type EpochDay } from '../../../src/calendar/civil.js';
import type { DayFacts } from '../../../src/schedule/description/day-facts.js';
import type { OfficeGroup } from '../../../src/standard/groups.js';
import { isServer } from '../../shared/base/build-facts.js';
import { byAnswer } from '../../shared/hours/by-answer.js';
import { hoursOf, noteOf } from '../../shared/hours/day-note.js';
import type { HoursModel } from '../../shared/hours/hours-model.js';
import { officeNames } from '../../shared/hours/names.js';
import { factsOn } from '../../shared/hours/todays.js';
import { civilDate, nowrap } from '../../shared/templates/dates.js';
import type { Choices } from '../choices.js';
import { hoursCell, hoursTable, weekTables } from './hours-table.js';
import { shownMonday, weekTitle } from './shown-week.js';
import { fullView } from './table-view.js';
import type { ViewTemplate } from './view-template.js';
import { weekPager } from './week-pager.js';

/** A server-rendered page is read later, when the dates of a week are past. */
export const weekView: ViewTemplate['render'] = (hours, context) =>
  isServer
    ? fullView(hours, context, weekTables)
    : fullView(
        withoutShownWeek(hours, context.choices),
        context,
        (shown, { group }, mark) => datesTable(shown, group, mark, context.choices),
        weekPager(hours, context.choices),
      );

/** Leaves out the changes that the rows of the week tell. */
function withoutShownWeek(hours: HoursModel, choices: Choices): HoursModel {
  const mondays = hours.groups.map(({ group }) => shownMonday(group, hours.moment, choices));
  const changes = hours.changes.filter(({ first, ...change }) => {
    const last = change.kind === 'days' ? change.last : Infinity;
    return !mondays.every((monday) => monday <= first && last <= monday + 6);
  });
  return { ...hours, changes };
}

function datesTable(
  hours: HoursModel,
  group: OfficeGroup,
  mark: unknown,
  choices: Choices,
): TemplateResult {
  const monday = shownMonday(group, hours.moment, choices);
  const title = weekTitle(monday, hours.moment.day);
  return hoursTable(
    html`${nowrap(title)}${mark}`,
    daysFrom(monday, 7).map((day) => dateRow(group, day, hours)),
  );
}

/** Renders the word "today" only for visitors on the same date; the mark is for all. */
function dateRow(
  group: OfficeGroup,
  day: EpochDay,
  { moment, sharesDate }: HoursModel,
): TemplateResult {
  const date = civilDate(day);
  const isToday = day === moment.day;
  const today = msg('šodien', { desc: 'The word "today" inside a sentence' });
  const answers = byAnswer(group, (variant) => factsOn(variant, moment.day, day));
  return html`<tr part="row" aria-current=${isToday ? 'date' : nothing}>
    <th scope="row" part="day">
      ${grammar().weekday(date.weekday)}
      <time class="date" datetime=${formatDay(day)}>${nowrap(grammar().date(date))}</time>
      ${isToday && sharesDate ? html`<span class="visually-hidden">, </span><span class="today">${today}</span>` : nothing}
    </th>
    <td part="hours">
      ${answers.map(({ offices, answer }) => {
        const names = answers.length > 1 ? html`${officeNames(offices)}: ` : nothing;
        return html`<div>${names}${dateCell(answer)}</div>`;
      })}
    </td>
  </tr>`;
}

function dateCell(facts: DayFacts): TemplateResult {
  const note = noteOf(facts);
  return html`${facts.cause.kind === 'appointment' ? hoursOf(facts) : hoursCell(facts.hours)}
  ${note === nothing ? nothing : html`<p class="note" part="note">${note}</p>`}`;
}
