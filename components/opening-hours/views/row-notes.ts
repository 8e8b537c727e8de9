/** Adds notes to a row of the regular week for the coming days on which its hours do not apply. */
import { html, nothing, type TemplateResult } from 'lit';
import { daysFrom, weekdayOf } from '../../../src/calendar/civil.js';
import { grouped } from '../../../src/grouped.js';
import type { Deviation } from '../../../src/schedule/description/model.js';
import type { DayHours } from '../../../src/schedule/description/pattern.js';
import type { RegularRow } from '../../../src/schedule/weeks/model.js';
import { isPeriod, type ChangedDays } from '../../shared/hours/changed-days.js';
import { changesFor, type Change } from '../../shared/hours/changes-model.js';
import type { GroupModel } from '../../shared/hours/group-model.js';
import type { HoursModel } from '../../shared/hours/hours-model.js';
import { officeNames } from '../../shared/hours/names.js';
import { datesText, periodText, shortNote } from '../../shared/hours/short-note.js';

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
  const noted = changesFor(changes, group.offices).flatMap((change) =>
    change.kind === 'days' && !isInRow(change.deviation, hours)
      ? dates
          .filter((day) => change.first <= day && day <= change.last)
          .map((day) => ({ ...change, day }))
      : [],
  );
  if (noted.length === 0) return nothing;
  return html`<ul class="notes" role="list" part="note">
    ${grouped(noted, outcomeKey).map((same) => {
      const [{ deviation, offices, day }, ...others] = same;
      const concerned = offices ? html` (${officeNames(offices)})` : nothing;
      const days = [day, ...others.map((each) => each.day)] as const;
      const isClosure = isPeriod(same[0]) && deviation.hours?.kind === 'closed';
      const period = isClosure ? periodText(same[0], moment.day) : undefined;
      return html`<li>${shortNote(deviation, period ?? datesText(days))}${concerned}</li>`;
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
function isInRow(deviation: Deviation, usual: DayHours): boolean {
  const { hours, notice, cause } = deviation;
  const isClosed = hours?.kind === 'closed' && usual.kind === 'closed';
  return isClosed && !notice && cause.kind !== 'appointment';
}
