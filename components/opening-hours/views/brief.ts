/** The two views for little space: the status in one line, with or without today's hours. */
import { html, nothing, type TemplateResult } from 'lit';
import { grammar } from '../../../locales/hours-grammar.js';
import { civilDate, nowrap } from '../../shared/templates/dates.js';
import { localized } from '../../shared/templates/localized-text.js';
import type { WeekRow } from '../../../src/schedule/week.js';
import type { GroupModel } from '../../shared/hours/hours-model.js';
import { changesTemplate } from '../../shared/hours/changes.js';
import { dayTemplate } from '../../shared/hours/day-note.js';
import { officeNames, officesLine } from '../../shared/hours/names.js';
import { spansTemplate } from '../../shared/hours/spans.js';
import { statusBox, type StatusTemplate } from '../../shared/hours/status/status-box.js';
import type { ViewTemplate } from './view-template.js';
import { isServer } from '../../shared/base/build-facts.js';

/** Renders the status and today's hours, under the names of the institution and its offices. */
export const compactView: ViewTemplate['render'] = (hours, context) => {
  const { standard, groups, moment, sharesDate } = hours;
  const { status } = context;
  return html`${groups.map((view) => {
    const day = civilDate(moment.day);
    const date = sharesDate ? grammar().today(day) : grammar().label([day]);
    const name =
      standard.name.lv &&
      html`<p class="institution" part="heading">${localized(standard.name)}</p>`;
    return html`<div class="group">
      ${name} ${officesLine({ ...standard, footnotes: [] }, view.group)}
      ${briefStatus(view, status(view.group, false))}
      ${isServer ? nothing : html`<p class="todays" part="hours">${nowrap(date)}: ${dayTemplate(view.group.rules, moment.day)}</p>`}
      ${printOnly(changesTemplate(hours, view))}
    </div>`;
  })}`;
};

/**
 * Renders the status in one line. Screen readers always get the names of the institution and its offices; the
 * office names are visible if there are several groups.
 */
export const badgeView: ViewTemplate['render'] = (hours, context) => {
  const { standard, groups } = hours;
  const { status } = context;
  return html`${groups.map((view) => {
    const { group, oneOfSeveral } = view;
    const { name, counters } = standard;
    const offices = oneOfSeveral || !counters.lv ? nothing : html`, ${officeNames(group.offices)}`;
    return html`<div class="group">
      ${name.lv ? html`<span class="visually-hidden">${localized(name)}${offices}: </span>` : nothing}
      ${briefStatus(view, status(group, oneOfSeveral))} ${printOnly(changesTemplate(hours, view))}
    </div>`;
  })}`;
};

/** Renders the changes on paper, which cannot be refreshed; the screen omits them in these views. */
function printOnly(changes: unknown): TemplateResult {
  return html`<div class="print-only">${changes}</div>`;
}

/** Renders the status; on a server and on paper the regular week replaces it. */
function briefStatus(
  { rows }: GroupModel,
  status: ReturnType<StatusTemplate>,
): TemplateResult | typeof nothing {
  const open = rows.filter(({ spans }) => spans.length > 0);
  const regular = html`<span class="regular"
    >${open.map((row, index) => [index ? '; ' : '', regularHours(row)])}</span
  >`;
  return statusBox(status, regular);
}

function regularHours({ first, last, spans }: WeekRow): TemplateResult {
  const { weekday, weekdaysSpoken } = grammar();
  const spoken = first === last ? weekday(first) : weekdaysSpoken(first, last);
  return html`<span aria-hidden="true">${shortDays({ first, last })}</span
    ><span class="visually-hidden">${spoken}</span> ${spansTemplate(spans)}`;
}

function shortDays({ first, last }: Pick<WeekRow, 'first' | 'last'>): string {
  const { weekdayShort } = grammar();
  return first === last ? weekdayShort(first) : `${weekdayShort(first)}–${weekdayShort(last)}`;
}
