/** The two views for little space: the status in one line, with or without today's hours. */
import { html, nothing, type TemplateResult } from 'lit';
import { grammar } from '../../../locales/hours-grammar.js';
import { isServer } from '../../shared/base/build-facts.js';
import { changesTemplate, nextChangeTemplate } from '../../shared/hours/changes.js';
import { officeNames, officesLine } from '../../shared/hours/names.js';
import { statusBoxes } from '../../shared/hours/status/status-box.js';
import { todaysTemplate } from '../../shared/hours/todays.js';
import { civilDate, nowrap } from '../../shared/templates/dates.js';
import { localized } from '../../shared/templates/localized-text.js';
import { weeksInLine } from './weeks-in-line.js';
import type { ViewTemplate } from './view-template.js';

/** Renders the status and today's hours, under the names of the institution and its offices. */
export const compactView: ViewTemplate['render'] = (hours, context) => {
  const { standard, groups, moment, sharesDate } = hours;
  const { status } = context;
  return html`${groups.map((view) => {
    const { group } = view;
    const day = civilDate(moment.day);
    const date = sharesDate ? grammar().today(day) : grammar().label([day]);
    const name =
      standard.name.lv &&
      html`<p class="institution" part="heading">${localized(standard.name)}</p>`;
    return html`<div class="group">
      ${name} ${officesLine({ ...standard, footnotes: [] }, group)}
      ${statusBoxes(status(group, false), weeksInLine(view))}
      ${isServer ? nothing : html`<p class="todays" part="hours">${nowrap(date)}: ${todaysTemplate(group, moment)}</p>`}
      ${nextChangeTemplate(hours, group.offices)}
    </div>`;
  })}
  ${printOnly(changesTemplate(hours))}`;
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
      ${statusBoxes(status(group, oneOfSeveral), weeksInLine(view))}
      ${nextChangeTemplate(hours, group.offices)}
    </div>`;
  })}
  ${printOnly(changesTemplate(hours))}`;
};

/** Renders the changes on paper, which cannot be refreshed; on screen these views tell the next one alone. */
function printOnly(changes: unknown): TemplateResult {
  return html`<div class="print-only">${changes}</div>`;
}
