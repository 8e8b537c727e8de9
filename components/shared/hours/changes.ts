/** Lists the days on which the regular hours do not hold, above the table and in the notes of its rows. */
import { isWebAddress, telephoneLink, telephoneText } from '../../../src/links.js';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Dates } from '../../../locales/grammar.js';
import { grammar } from '../../../locales/hours-grammar.js';
import { shortDate } from '../../../locales/localization.js';
import { capitalized } from '../../../locales/lv.js';
import { daysFrom, formatDay, partsOf, type EpochDay } from '../../../src/calendar/civil.js';
import { changesOfRow, comingChanges, exceptionDays } from '../../../src/schedule/upcoming.js';
import type { Change } from '../../../src/schedule/changes.js';
import type { DayPlan, Notice } from '../../../src/schedule/plan.js';
import type { WeekRow } from '../../../src/schedule/week.js';
import type { Standard } from '../../../src/standard/model.js';
import { civilDate, civilDates, nowrap } from '../templates/dates.js';
import { pageAddress } from '../source/page-meta.js';
import { outcome } from './day-note.js';
import type { GroupView, HoursView } from './hours-view.js';
import { isServer } from '../base/build-facts.js';

/** Some institutions are closed for a season. */
const MAX_LATER = 60;

/** The coming changes, with whom to ask where one is not certain. */
export function changesTemplate(
  { standard, moment, upcoming, isServerRendered }: HoursView,
  { group }: GroupView,
): TemplateResult | typeof nothing {
  const { rules } = group;
  const soon = daysFrom(moment.day, upcoming);
  // A page that was printed is read for longer than it is fresh.
  const later = isServerRendered ? exceptionDays(rules, moment.day).slice(0, MAX_LATER) : [];
  const days = [...new Set([...soon, ...later])].sort((a, b) => a - b);
  const changes = comingChanges(rules, days);
  if (changes.length === 0) return nothing;
  const uncertain = changes.some(({ plan }) => plan.notice);
  return html`<div class="changes" part="changes">
    <p class="changes-title">
      ${msg('Tuvākās izmaiņas', { desc: 'Title of the list of coming changes to opening hours' })}
    </p>
    <ul role="list">
      ${changes.map((change) => html`<li>${dates(change)}: ${outcome(change, true)}</li>`)}
    </ul>
    ${uncertain ? whomToAsk(standard) : nothing}
  </div>`;
}

/** "18. novembrī slēgts", in the row of the regular week that does not hold on that date. */
export function rowNotes(
  { moment }: HoursView,
  { group }: GroupView,
  row: WeekRow,
): TemplateResult | typeof nothing {
  const changes = changesOfRow(group.rules, row, moment.day);
  if (changes.length === 0) return nothing;
  return html`<ul class="notes" role="list" part="note">
    ${changes.map((change) => html`<li>${rowNote(change)}</li>`)}
  </ul>`;
}

function dates({ days }: Change): TemplateResult {
  const text = dated(days, grammar().label);
  return html`<time datetime=${formatDay(days[0])}>${nowrap(text)}</time>`;
}

/** Who reads what a server has printed, and in which year, nobody knows. */
function dated(days: Change['days'], print: (dates: Dates) => string): string {
  if (!isServer) return print(civilDates(days));
  const years = new Set(days.map((day) => partsOf(day).year));
  const ofYear = [...years].map((year) => {
    const those = civilDates(days.filter((day) => partsOf(day).year === year) as [EpochDay]);
    return grammar().inYear(print(those), year);
  });
  return ofYear.join(', ');
}

/** Short, and without the reasons of the hours: days of several are told together here. */
function rowNote(change: Change): TemplateResult {
  const { days, plan, isRegular } = change;
  // In digits, for a year more would often be a line more.
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
    desc: 'Closed on 18 November; the date is in the locative',
  });
}

/** On the row's own hours. */
function shortText(on: string, notice: Notice | undefined): string {
  if (!notice) {
    return msg(str`${on} atvērts kā parasti`, {
      desc: 'The regular hours hold on 24 December, a public holiday',
    });
  }
  return notice.kind === 'pre-holiday'
    ? msg(str`${on} darba laiks var būt īsāks`, {
        desc: 'The day before a holiday; on 17 November',
      })
    : msg(str`${on} darba laiks var atšķirties`, {
        desc: 'Opening hours may differ on 22 June',
      });
}

/** By phone, or on a page other than the one that is being read. */
function whomToAsk({ telephone, url }: Standard): TemplateResult | typeof nothing {
  if (telephone !== undefined) {
    return html`<p>
      ${msg('Pirms ierašanās lūdzam precizēt darba laiku pa tālruni', {
        desc: 'Before a telephone number',
      })}
      <a class="nowrap" href=${telephoneLink(telephone)}>${telephoneText(telephone)}</a>.
    </p>`;
  }
  if (url === undefined || !isWebAddress(url) || isThisPage(url)) return nothing;
  return html`<p>
    <a href=${url}
      >${msg('Pirms ierašanās lūdzam precizēt darba laiku iestādes tīmekļvietnē', {
        desc: 'A link to the page of the institution',
      })}</a
    >.
  </p>`;
}

function isThisPage(url: string): boolean {
  const [here, there] = [pageAddress(), url].map((each) => /^[^?#]*/.exec(each)?.[0]);
  return here === there;
}
