/** Adds notes to a row of the regular week for the days on which its hours do not apply. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { grammar } from '../../../locales/hours-grammar.js';
import { shortDate } from '../../../locales/localization.js';
import { capitalized } from '../../../locales/lv.words.js';
import type { Change } from '../../../src/schedule/changes.js';
import type { DayPlan, Notice } from '../../../src/schedule/plan.js';
import { changesOfRow } from '../../../src/schedule/upcoming.js';
import type { WeekRow } from '../../../src/schedule/week.js';
import { isServer } from '../../shared/base/build-facts.js';
import { outcome } from '../../shared/hours/day-note.js';
import type { GroupModel, HoursModel } from '../../shared/hours/hours-model.js';
import { civilDate, civilDates, nowrap } from '../../shared/templates/dates.js';

/** Renders "18. novembrī slēgts" in the row of the regular week that does not apply on that date. */
export function rowNotes(
  { moment }: HoursModel,
  { group }: GroupModel,
  row: WeekRow,
): TemplateResult | typeof nothing {
  const changes = changesOfRow(group.rules, row, moment.day);
  if (changes.length === 0) return nothing;
  return html`<ul class="notes" role="list" part="note">
    ${changes.map((change) => html`<li>${rowNote(change)}</li>`)}
  </ul>`;
}

/** Renders a short note without the reasons for the hours, since one note may cover days with several reasons. */
function rowNote(change: Change): TemplateResult {
  const { days, plan, isRegular } = change;
  // Digits, since a written date with its year often needs another line.
  const on = isServer
    ? days.map((day) => shortDate(civilDate(day))).join(', ')
    : grammar().onDates(civilDates(days));
  const text = !isRegular || plan.closures ? closedText(on, plan) : shortText(on, plan.notice);
  return text === undefined
    ? html`${nowrap(capitalized(on))}: ${outcome(change, false)}`
    : html`${nowrap(text)}`;
}

function closedText(on: string, { spans, why }: DayPlan): string | undefined {
  if (spans.length > 0 || why.kind === 'appointment') return undefined;
  return msg(str`${on} slēgts`, {
    desc: 'Note in a row of the week: "closed on 18 November"; the date is in the locative',
  });
}

/** Words a note on days that keep the hours of the row. */
function shortText(on: string, notice: Notice | undefined): string {
  if (!notice) {
    return msg(str`${on} atvērts kā parasti`, {
      desc: 'Note in a row of the week: the regular hours apply "on 24 December", a public holiday',
    });
  }
  return notice.kind === 'pre-holiday'
    ? msg(str`${on} darba laiks var būt īsāks`, {
        desc: 'Note in a row of the week: hours may be shorter "on 17 November", the day before a holiday',
      })
    : msg(str`${on} darba laiks var atšķirties`, {
        desc: 'Note in a row of the week: hours may differ "on 22 June"',
      });
}
