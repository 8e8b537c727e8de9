/** Adds notes to a row of the regular week for the coming days on which its hours do not apply. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { grammar } from '../../../locales/hours-grammar.js';
import { capitalized } from '../../../locales/lv.words.js';
import { shortDate } from '../../../locales/localization.js';
import { daysFrom, weekdayOf, type EpochDay } from '../../../src/calendar/civil.js';
import { grouped } from '../../../src/grouped.js';
import type { Deviation } from '../../../src/schedule/description/model.js';
import type { DayHours } from '../../../src/schedule/description/pattern.js';
import type { Notice } from '../../../src/schedule/plan.js';
import type { RegularRow } from '../../../src/schedule/weeks/model.js';
import { isServer } from '../../shared/base/build-facts.js';
import { isPeriod, type ChangedDays } from '../../shared/hours/changed-days.js';
import { changesFor, type Change } from '../../shared/hours/changes-model.js';
import { outcome } from '../../shared/hours/day-note.js';
import type { GroupModel } from '../../shared/hours/group-model.js';
import type { HoursModel } from '../../shared/hours/hours-model.js';
import { officeNames } from '../../shared/hours/names.js';
import { civilDate, civilDates, nowrap, periodDay } from '../../shared/templates/dates.js';

/** The row of a weekday has notes on its next date. */
const AHEAD_DAYS = 7;

/** Renders "18. novembrī slēgts" in the row of the regular week that does not apply on that date. */
export function rowNotes(
  { moment, changes }: HoursModel,
  { group }: GroupModel,
  { on, hours }: RegularRow,
): TemplateResult | typeof nothing {
  if (on.kind !== 'weekdays') return nothing;
  const dates = daysFrom(moment.day, AHEAD_DAYS).filter((day) => {
    const weekday = weekdayOf(day);
    return on.first <= weekday && weekday <= on.last;
  });
  const told = changesFor(changes, group.offices).flatMap((change) =>
    change.kind === 'days' && !isSaidByRow(change.deviation, hours)
      ? dates
          .filter((day) => change.first <= day && day <= change.last)
          .map((day) => ({ ...change, day }))
      : [],
  );
  if (told.length === 0) return nothing;
  return html`<ul class="notes" role="list" part="note">
    ${grouped(told, outcomeKey).map((same) => {
      const [{ deviation, offices, day }, ...others] = same;
      const concerned = offices ? html` (${officeNames(offices)})` : nothing;
      const days = [day, ...others.map((each) => each.day)] as const;
      const period = isPeriod(same[0]) ? periodText(same[0], moment.day) : undefined;
      return html`<li>${rowNote(deviation, period ?? datesText(days))}${concerned}</li>`;
    })}
  </ul>`;
}

/** Equal for days of which a row tells the same, whatever the reason for the hours. */
function outcomeKey({
  deviation,
  offices,
}: Pick<ChangedDays & Change, 'deviation' | 'offices'>): string {
  const { hours, closures, notice, confirmed } = deviation;
  return JSON.stringify([hours, closures, notice, confirmed, offices]);
}

/** Whether the row is closed on these days anyway, and nothing else is known of them. */
function isSaidByRow(deviation: Deviation, usual: DayHours): boolean {
  const { hours, notice, cause } = deviation;
  const isClosed = hours?.kind === 'closed' && usual.kind === 'closed';
  return isClosed && !notice && cause.kind !== 'appointment';
}

function datesText(days: readonly [EpochDay, ...EpochDay[]]): string {
  // Digits, since a written date with its year often needs another line.
  return isServer
    ? days.map((day) => shortDate(civilDate(day))).join(', ')
    : grammar().onDates(civilDates(days));
}

function periodText({ first, last }: ChangedDays, today: EpochDay): string {
  const text = grammar().range(periodDay(first, today), periodDay(last, today));
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Renders a short note without the reasons for the hours, which are in the list of changes. */
function rowNote(deviation: Deviation, on: string): TemplateResult {
  const { hours, closures, cause, notice } = deviation;
  if (hours?.kind === 'closed' && cause.kind !== 'appointment') {
    const text = msg(str`${on} slēgts`, {
      desc: 'Note in a row of the week: "closed on 18 November", "closed from 14 to 20 December"; the date is in the locative',
    });
    return html`${nowrap(capitalized(text))}`;
  }
  return (hours && !deviation.confirmed) || closures[0]
    ? html`${nowrap(capitalized(on))}: ${outcome(deviation, false)}`
    : html`${nowrap(shortText(on, notice))}`;
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
