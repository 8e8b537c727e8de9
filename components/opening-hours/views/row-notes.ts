/** Adds notes to a row of the regular week for the coming days on which its hours do not apply. */
import { html, nothing, type TemplateResult } from 'lit';
import { daysFrom, weekdayOf, type EpochDay } from '../../../src/calendar/civil.js';
import { grouped } from '../../../src/grouped.js';
import type { Deviation } from '../../../src/schedule/description/model.js';
import type { DayHours } from '../../../src/schedule/description/pattern.js';
import type { RegularRow } from '../../../src/schedule/weeks/model.js';
import { isPeriod, type ChangedDays } from '../../shared/hours/changed-days.js';
import { changesFor, type Change } from '../../shared/hours/changes-model.js';
import type { GroupModel } from '../../shared/hours/group-model.js';
import type { HoursModel } from '../../shared/hours/hours-model.js';
import { officeNames } from '../../shared/hours/names.js';
import { periodText, shortDates, shortNote } from '../../shared/hours/short-note.js';

/** The row of a weekday has notes on its next date. */
const AHEAD_DAYS = 7;

/** Renders "18. novembrī slēgts" in the row of the regular week that does not apply on that date. */
export function rowNotes(
  { moment, changes }: HoursModel,
  { group }: GroupModel,
  { on, hours }: RegularRow,
): TemplateResult | typeof nothing {
  if (on.kind !== 'weekdays') return nothing;
  const isInRow = (day: EpochDay) => on.first <= weekdayOf(day) && weekdayOf(day) <= on.last;
  const ahead = daysFrom(moment.day, AHEAD_DAYS).filter(isInRow);
  const noted = changesFor(changes, group.offices).flatMap((change) =>
    change.kind === 'days' && !isOfRow(change.deviation, hours)
      ? daysIn(change, ahead, isInRow).map((day) => ({ ...change, day }))
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
      return html`<li>${shortNote(deviation, period ?? shortDates(days))}${concerned}</li>`;
    })}
  </ul>`;
}

/** All days of a change that has begun by the next date of a row, so that nobody reads half of it. */
function daysIn(
  { first, last }: ChangedDays,
  ahead: readonly EpochDay[],
  isInRow: (day: EpochDay) => boolean,
): readonly EpochDay[] {
  const next = ahead.find((day) => first <= day && day <= last);
  return next === undefined ? [] : daysFrom(next, last - next + 1).filter(isInRow);
}

/** Equal for days of which a row tells the same, whatever the reason for the hours. */
function outcomeKey(change: ChangedDays & Change): string {
  const { deviation, offices, first, last } = change;
  const { hours, closures, notice, confirmed } = deviation;
  const period = isPeriod(change) ? [first, last] : undefined;
  return JSON.stringify([hours, closures, notice, confirmed, offices, period]);
}

/** Whether the row is closed on these days anyway, and nothing else is known of them. */
function isOfRow(deviation: Deviation, usual: DayHours): boolean {
  const { hours, notice, cause } = deviation;
  const isClosed = hours?.kind === 'closed' && usual.kind === 'closed';
  return isClosed && !notice && cause.kind !== 'appointment';
}
