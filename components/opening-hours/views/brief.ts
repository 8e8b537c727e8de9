/** The two views for little room: one line of status, with today's hours or without. */
import { html, nothing, type TemplateResult } from 'lit';
import { dateLists, grammar } from '../../../locales/localization.js';
import { civilDate, together } from '../../shared/dates.js';
import { localized } from '../../shared/text.js';
import type { WeekRow } from '../../../src/schedule/week.js';
import type { GroupView, HoursView } from '../../shared/hours/hours-view.js';
import { officeNames, officesLine } from '../../shared/hours/names.js';
import { spansTemplate } from '../../shared/hours/spans.js';
import { longestSentence, statusBox, type StatusTemplate } from '../../shared/hours/status.js';
import type { View } from './view.js';
import { isServer } from '../../shared/build-facts.js';

/** Status and today's hours, under the names of institution and offices. A server prints today's unseen, for their room. */
export const compactView: View['print'] = (hours, context) => {
  const { standard, groups, moment, sharesDate } = hours;
  const { status, changes } = context;
  return html`${groups.map((view) => {
    const day = civilDate(moment.day);
    const date = sharesDate ? dateLists().today(day) : dateLists().label([day]);
    const name =
      standard.name.lv &&
      html`<p class="institution" part="heading">${localized(standard.name)}</p>`;
    return html`<div class="group">
      ${name} ${officesLine({ ...standard, footnotes: [] }, view.group)}
      ${briefStatus(hours, view, status(view.group, false))}
      <p
        class="todays ${isServer ? 'room' : ''}"
        part="hours"
        aria-hidden=${isServer ? 'true' : nothing}
      >
        ${together(date)}: ${changes?.dayTemplate(view.group.rules, moment.day)}
      </p>
      ${onPaper(changes?.changesTemplate(hours, view))}
    </div>`;
  })}`;
};

/** One line; whose it is, is seen where there are several and always heard. */
export const badgeView: View['print'] = (hours, context) => {
  const { standard, groups } = hours;
  const { status, changes } = context;
  return html`${groups.map((view) => {
    const { group, oneOfSeveral } = view;
    const { name, counters } = standard;
    const offices = oneOfSeveral || !counters.lv ? nothing : html`, ${officeNames(group.offices)}`;
    return html`<div class="group">
      ${name.lv ? html`<span class="heard">${localized(name)}${offices}: </span>` : nothing}
      ${briefStatus(hours, view, status(group, oneOfSeveral))}
      ${onPaper(changes?.changesTemplate(hours, view))}
    </div>`;
  })}`;
};

/** Paper cannot be asked again, so it tells the changes that a glance at the screen does without. */
function onPaper(changes: unknown): TemplateResult {
  return html`<div class="on-paper">${changes}</div>`;
}

/** Until the status is known, and in print, the regular week stands in its place. */
function briefStatus(
  hours: HoursView,
  view: GroupView,
  status: ReturnType<StatusTemplate>,
): TemplateResult {
  const open = view.rows.filter(({ spans }) => spans.length > 0);
  const regular = html`<span class="regular"
    >${open.map((row, index) => [index ? '; ' : '', regularHours(row)])}</span
  >`;
  return statusBox(status, longestSentence(hours, view), regular);
}

function regularHours({ first, last, spans }: WeekRow): TemplateResult {
  const { weekday, weekdaysSpoken } = grammar();
  const heard = first === last ? weekday(first) : weekdaysSpoken(first, last);
  return html`<span aria-hidden="true">${shortDays({ first, last })}</span
    ><span class="heard">${heard}</span> ${spansTemplate(spans)}`;
}

function shortDays({ first, last }: Pick<WeekRow, 'first' | 'last'>): string {
  const { weekdayShort } = dateLists();
  return first === last ? weekdayShort(first) : `${weekdayShort(first)}–${weekdayShort(last)}`;
}
