/** The link to the coming changes as an iCalendar file. */
import { msg } from '@lit/localize';
import { html, nothing, render, type TemplateResult } from 'lit';
import { DAY_MS, type EpochDay } from '../../../src/calendar/civil.js';
import type { Deviation } from '../../../src/schedule/description/model.js';
import { formatICalendar } from '../../../src/schedule/icalendar.js';
import { fold } from '../../../src/standard/fold.js';
import type { Office } from '../../../src/standard/model.js';
import { isServer } from '../../shared/base/build-facts.js';
import { changesOf } from '../../shared/hours/changes-model.js';
import { isListed } from '../../shared/hours/changes.js';
import { outcome } from '../../shared/hours/day-note.js';
import type { HoursModel } from '../../shared/hours/hours-model.js';
import { officeNames } from '../../shared/hours/names.js';
import { plain } from '../../shared/templates/localized-text.js';

/** A calendar is imported for a year; holidays are known as far. */
const MAX_DAYS_AHEAD = 366;

/** Equal for offices of which the same is true on the same days. */
interface Event extends Deviation {
  /** Those that the event concerns, where it does not concern all. */
  readonly offices?: readonly Office[];
}

/**
 * Renders a download; nothing if no change is ahead. The file is in the address of the link: it needs no permission in
 * a Content-Security-Policy, and a browser that opens the file instead offers it to the calendar.
 */
export function calendarLink(hours: HoursModel): TemplateResult | typeof nothing {
  const events = isServer ? [] : eventsOf(hours);
  if (events.length === 0) return nothing;
  const text = formatICalendar(
    { deviations: events },
    {
      stamp: stampOf(hours.moment.day),
      name: plain(hours.standard.name),
      id: (event) => idOf(event, hours),
      summary: summaryOf,
    },
  );
  return html`<p class="calendar-file">
    <a
      part="link ics"
      download=${fileName(hours)}
      href="data:text/calendar;charset=utf-8,${encodeURIComponent(text)}"
      >${msg('Pievienot izmaiņas kalendāram (iCalendar)', { desc: 'Link under the table of hours: downloads the coming changes as a file for calendars' })}</a
    >
  </p>`;
}

function eventsOf({ groups, moment, standard }: HoursModel): readonly Event[] {
  const ahead = { today: moment.day, upcoming: MAX_DAYS_AHEAD, zone: standard.zone };
  return changesOf(groups, ahead).flatMap((change) => {
    if (change.kind === 'week' || !isListed(change)) return [];
    const { deviation, offices } = change;
    return [{ ...deviation, ...(offices && { offices }) }];
  });
}

/** The same all day: another text at each render would be another content. */
function stampOf(today: EpochDay): number {
  return today * DAY_MS;
}

/** The first office that an event concerns tells it apart: an office has one event that begins on a day. */
function idOf({ offices }: Event, { standard, groups }: HoursModel): string {
  const [first] = offices ?? groups.flatMap(({ group }) => group.offices);
  return [standard.id, first?.id].filter(Boolean).join('-');
}

/** "Rīga, Cēsis: slēgts – Ziemassvētki", as in the list of changes. */
function summaryOf(event: Event): string {
  const { offices } = event;
  const names = offices ? html`${officeNames(offices)}: ` : nothing;
  return textOf(html`${names}${outcome(event, true)}`);
}

/** The visible text of a template. */
function textOf(template: TemplateResult): string {
  const box = document.createElement('div');
  render(template, box);
  for (const hidden of box.querySelectorAll('.visually-hidden')) hidden.remove();
  return box.textContent.replace(/\s+/g, ' ').trim();
}

/** The longest name that every system stores. */
const MAX_NAME_LENGTH = 60;

/** "atd-riga.ics" for one office, "atd.ics" for all of the institution. */
function fileName({ standard, groups }: HoursModel): string {
  const shown = groups.flatMap(({ group }) => group.offices);
  const offices = shown.length < standard.offices.length ? shown : [];
  const name = [standard.id, ...offices.map(({ id }) => id)].join('-');
  const ascii = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_NAME_LENGTH)
    .replace(/^-|-$/g, '');
  return `${ascii || 'hours'}.ics`;
}
