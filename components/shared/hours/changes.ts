/** Lists the days on which the regular hours do not apply, above the table. */
import { isWebAddress, telephoneLink, telephoneText } from '../../../src/links.js';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Dates } from '../../../locales/grammar.js';
import { grammar } from '../../../locales/hours-grammar.js';
import { daysFrom, partsOf, type EpochDay } from '../../../src/calendar/civil.js';
import { grouped } from '../../../src/grouped.js';
import type { Office, Standard } from '../../../src/standard/model.js';
import { isServer } from '../base/build-facts.js';
import { pageAddress } from '../source/page-meta.js';
import { civilDate, civilDates, nowrap, periodDay } from '../templates/dates.js';
import { isPeriod } from './changed-days.js';
import { changesFor, type Change } from './changes-model.js';
import { outcome } from './day-note.js';
import type { HoursModel } from './hours-model.js';
import { periodWords } from './lazy.js';
import { officeNames } from './names.js';
import { periodText, rangeText, shortDates, shortNote } from './short-note.js';

/** A change within this time is near, so that the views for little space tell it. In days. */
const NEAR_DAYS = 7;

/**
 * Renders the coming changes, and the contact to ask if one of them is uncertain. Those that are farther away follow on
 * paper, which cannot be refreshed.
 */
export function changesTemplate(hours: HoursModel): TemplateResult | typeof nothing {
  const listed = hours.changes.filter(isListed);
  const soon = listed.filter(({ isLater }) => !isLater || isServer);
  const later = listed.filter((change) => !soon.includes(change));
  if (listed.length === 0) return nothing;
  return html`${soon[0] ? soonTemplate(soon, hours) : nothing}
  ${
    later[0]
      ? html`<div class="changes print-only">
          <p class="changes-title">${soon[0] ? laterTitle() : soonTitle(hours)}</p>
          ${listTemplate(later, hours)}
        </div>`
      : nothing
  }`;
}

function soonTemplate(changes: readonly Change[], hours: HoursModel): TemplateResult {
  const isUncertain = changes.some((change) => change.kind === 'days' && change.deviation.notice);
  return html`<div class="changes" part="changes">
    <p class="changes-title">${soonTitle(hours)}</p>
    ${listTemplate(changes, hours)} ${isUncertain ? contactTemplate(hours.standard) : nothing}
  </div>`;
}

function laterTitle(): string {
  return msg('Turpmākās izmaiņas', {
    desc: 'Title above the list of changes to opening hours that are further ahead, on paper',
  });
}

/** Where there are no regular hours, the listed days are all the hours that there are. */
function soonTitle({ isDated }: HoursModel): string {
  return isDated
    ? msg('Darba laiks', { desc: 'Title of the table of opening hours' })
    : msg('Tuvākās izmaiņas', { desc: 'Title above the list of coming changes to opening hours' });
}

function listTemplate(changes: readonly Change[], hours: HoursModel): TemplateResult {
  return html`<ul role="list">
    ${grouped(changes, outcomeKey).map((same) => html`<li>${changeTemplate(same, hours)}</li>`)}
  </ul>`;
}

/** Equal for single days that deviate alike: they share a line. */
function outcomeKey(change: Change): string {
  if (change.kind === 'week' || isPeriod(change)) return JSON.stringify(change);
  const { deviation, offices } = change;
  return JSON.stringify([{ ...deviation, from: '', through: '' }, offices]);
}

/** Renders the next change after today, if it is near, for the views that list none. */
export function nextChangeTemplate(
  hours: HoursModel,
  offices: readonly Office[],
): TemplateResult | typeof nothing {
  const today = hours.moment.day;
  const near = changesFor(hours.changes, offices).filter(
    (change) => isListed(change) && today < change.first && change.first <= today + NEAR_DAYS,
  );
  // Offices may differ on the day, so everything that begins then is listed.
  const next = near.filter(({ first }) => first === near[0]?.first);
  if (isServer || !next[0]) return nothing;
  return html`${next.map(
    (change) => html`<p class="next-change" part="changes">${nextText(change, hours)}</p>`,
  )}`;
}

function nextText(change: Change, hours: HoursModel): TemplateResult {
  if (change.kind === 'week') return changeTemplate([change], hours);
  const on = isPeriod(change)
    ? periodText(change, hours.moment.day)
    : shortDates(daysOf(change) as Days);
  return html`${shortNote(change.deviation, on)}${concernedTemplate(change)}`;
}

/**
 * A day that may only be shorter because a holiday follows is marked on the day and in its row; a list of every such
 * day would hide the closed ones.
 */
export function isListed(change: Change): boolean {
  if (change.kind === 'week') return true;
  const { hours, closures, notice, confirmed } = change.deviation;
  const isOnlyPreHoliday = notice?.kind === 'pre-holiday' && !hours && !closures[0];
  return !isOnlyPreHoliday || confirmed === true;
}

type Changes = readonly [Change, ...Change[]];

/** @param changes one, or several of single days that deviate alike */
function changeTemplate(changes: Changes, { moment }: HoursModel): TemplateResult {
  const [change] = changes;
  const concerned = concernedTemplate(change);
  if (change.kind === 'week') {
    return html`${periodWords.value?.comingWeekTemplate(change, moment.day)}${concerned}`;
  }
  const { deviation, opens } = change;
  const dates = isPeriod(change)
    ? rangeText(change, moment.day)
    : datesText(changes.flatMap(daysOf) as unknown as Days, grammar().label);
  const result = outcome(deviation, true);
  return html`<time datetime=${deviation.from}>${nowrap(dates)}</time>${concerned}:
    ${result}${opens === undefined ? nothing : html`; ${opensText(opens, moment.day)}`}`;
}

/** Names the offices of a change that does not concern all. */
function concernedTemplate({ offices }: Change): TemplateResult | typeof nothing {
  return offices ? html` (${officeNames(offices)})` : nothing;
}

type Days = readonly [EpochDay, ...EpochDay[]];

function daysOf(change: Change): readonly EpochDay[] {
  const { first } = change;
  return change.kind === 'week' ? [first] : daysFrom(first, change.last - first + 1);
}

/** Adds the year on a server: the visitor may read the page in another year. */
function datesText(days: Days, format: (dates: Dates) => string): string {
  if (!isServer) return format(civilDates(days));
  const ofYear = grouped(days, (day) => String(partsOf(day).year)).map((those) =>
    grammar().inYear(format(civilDates(those)), partsOf(those[0]).year),
  );
  return ofYear.join(', ');
}

function opensText(day: EpochDay, today: EpochDay): unknown {
  const date = grammar().onDates([civilDate(day)]);
  const { year } = periodDay(day, today);
  return nowrap(
    msg(str`atvērs ${year === undefined ? date : grammar().inYear(date, year)}`, {
      desc: 'After a closure of several days: the office opens again "on 1 February"',
    }),
  );
}

/** Renders the institution's telephone number, or else a link to its page unless the visitor is on that page. */
export function contactTemplate({ telephone, url }: Standard): TemplateResult | typeof nothing {
  if (telephone !== undefined) {
    return html`<p>
      ${msg('Pirms ierašanās lūdzam pārbaudīt darba laiku pa tālruni', {
        desc: 'Sentence under the list of coming changes; a telephone number follows as a link',
      })}
      <a class="nowrap" part="link" href=${telephoneLink(telephone)}>${telephoneText(telephone)}</a
      >.
    </p>`;
  }
  if (url === undefined || !isWebAddress(url) || isThisPage(url)) return nothing;
  return html`<p>
    <a part="link" href=${url}
      >${msg('Pirms ierašanās lūdzam pārbaudīt darba laiku iestādes tīmekļvietnē', {
        desc: "Link to the institution's website, under the list of coming changes",
      })}</a
    >.
  </p>`;
}

function isThisPage(url: string): boolean {
  const [here, there] = [pageAddress(), url].map((each) => /^[^?#]*/.exec(each)?.[0]);
  return here === there;
}
