/** Days on which the regular hours do not hold: the list above the table and the notes in it. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Dates } from '../../../locales/grammar.js';
import { dateLists, shortDate } from '../../../locales/localization.js';
import { capitalized } from '../../../locales/lv.js';
import {
  daysFrom,
  formatDay,
  parseDay,
  partsOf,
  type EpochDay,
} from '../../../src/calendar/civil.js';
import { changesOfRow, comingChanges, exceptionDays } from '../../../src/schedule/ahead.js';
import { changesOn, type Change } from '../../../src/schedule/changes.js';
import type { Closure } from '../../../src/schedule/model.js';
import type { DayPlan, DayRules, Notice } from '../../../src/schedule/plan.js';
import type { WeekRow } from '../../../src/schedule/week.js';
import type { Standard } from '../../../src/standard/model.js';
import { civilDate, civilDates, together } from '../dates.js';
import { pageAddress } from '../page-says.js';
import { localized, plain } from '../text.js';
import type { GroupView, HoursView } from './hours-view.js';
import { isWebAddress } from './names.js';
import { closedWord, spansTemplate } from './spans.js';
import { isServer } from '../server.js';

/** Some institutions are closed for a season. */
const MOST_LATER = 60;

/** The coming changes, with whom to ask where one is not certain. */
export function changesTemplate(
  { standard, moment, upcoming, isPrerendered }: HoursView,
  { group }: GroupView,
): TemplateResult | typeof nothing {
  const { rules } = group;
  const soon = daysFrom(moment.day, upcoming);
  // A page that was printed is read for longer than it is fresh.
  const later = isPrerendered ? exceptionDays(rules, moment.day).slice(0, MOST_LATER) : [];
  const days = [...new Set([...soon, ...later])].sort((a, b) => a - b);
  const changes = comingChanges(rules, days);
  if (changes.length === 0) return nothing;
  const uncertain = changes.some(({ plan }) => plan.notice);
  return html`<div class="changes" part="changes">
    <p class="changes-title">
      ${msg('Tuvākās izmaiņas', { desc: 'Title of the list of coming changes to opening hours' })}
    </p>
    <ul role="list">
      ${changes.map((change) => html`<li>${dates(change)}: ${outcome(change)}</li>`)}
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

/** Why a single day is not as usual; nothing on an ordinary one. */
export function noteOf(rules: DayRules, day: EpochDay): TemplateResult | typeof nothing {
  const [change] = changesOn(rules, [day]);
  return change ? dayNote(change.plan) : nothing;
}

/** The hours of a day, as far as they are known beforehand. */
export function hoursTemplate({ spans, why }: DayPlan): TemplateResult {
  if (why.kind !== 'appointment' || spans.length > 0) return spansTemplate(spans);
  return html`${msg('pēc pieraksta', { desc: 'By appointment: after opening times, or instead of them' })}`;
}

/** Why a day is as it is, or what is uncertain about it; nothing on a regular day. */
function dayNote({
  why,
  notice,
  closures: [closure] = [],
  calendarDay,
}: DayPlan): TemplateResult | typeof nothing {
  if (notice) return html`${together(noticeText(notice))}`;
  if (closure) return closureNote(closure);
  switch (why.kind) {
    case 'holiday':
      return html`${localized(why.shortName)}`;
    case 'day-off':
      return html`${together(dayOffText(parseDay(why.compensates)))}`;
    case 'moved':
      return html`${together(movedText(why, calendarDay.date))}`;
    case 'pre-holiday':
      return html`${msg('pirmssvētku diena', { desc: 'The working day before a public holiday' })}`;
    case 'regular':
      return nothing;
    default:
      return why.reason ? html`${localized(why.reason)}` : nothing;
  }
}

/** "12.00–13.00 slēgts – ugunsdrošības mācības" */
function closureNote({ start, end, why, comment }: Closure): TemplateResult {
  const reason = why?.kind === 'exception' && why.reason ? localized(why.reason) : comment;
  return html`${spansTemplate([[start, end]])}
  ${closedWord()}${reason ? html` – ${reason}` : nothing}`;
}

function dates({ days }: Change): TemplateResult {
  const text = dated(days, dateLists().label);
  return html`<time datetime=${formatDay(days[0])}>${together(text)}</time>`;
}

/** Who reads what a server has printed, and in which year, nobody knows. */
function dated(days: Change['days'], print: (dates: Dates) => string): string {
  if (!isServer) return print(civilDates(days));
  const years = new Set(days.map((day) => partsOf(day).year));
  const ofYear = [...years].map((year) => {
    const those = civilDates(days.filter((day) => partsOf(day).year === year) as [EpochDay]);
    return dateLists().inYear(print(those), year);
  });
  return ofYear.join(', ');
}

function outcome({ plan }: Change): TemplateResult {
  const note = dayNote(plan);
  if (plan.notice ?? plan.closures) return html`${note}`;
  const hours = hoursTemplate(plan);
  return note === nothing ? hours : html`${hours} – ${note}`;
}

function rowNote({ days, plan }: Change): TemplateResult {
  const { spans, closures: [closure] = [], why, notice } = plan;
  // In digits, for a year more would often be a line more.
  const on = isServer
    ? days.map((day) => shortDate(civilDate(day))).join(', ')
    : dateLists().onDates(civilDates(days));
  if (notice?.kind === 'pre-holiday') {
    return html`${together(
      msg(str`${on} darba laiks var būt īsāks`, {
        desc: 'The day before a holiday; on 17 November',
      }),
    )}`;
  }
  if (notice) {
    return html`${together(
      msg(str`${on} darba laiks var atšķirties`, {
        desc: 'Opening hours may differ on 22 June',
      }),
    )}`;
  }
  if (spans.length === 0 && why.kind !== 'appointment') {
    return html`${together(
      msg(str`${on} slēgts`, {
        desc: 'Closed on 18 November; the date is in the locative',
      }),
    )}`;
  }
  return html`${together(capitalized(on))}: ${closure ? closureNote(closure) : hoursTemplate(plan)}`;
}

function noticeText(notice: Notice): string {
  const { toDate, fromDate } = dateLists();
  switch (notice.kind) {
    case 'holiday':
      return notice.name
        ? msg(str`svētku diena (${plain(notice.name)}), darba laiks var atšķirties`, {
            desc: 'A public holiday, by its name, of which the institution has said nothing',
          })
        : msg('svētku diena, darba laiks var atšķirties', {
            desc: 'A public holiday of which the institution has said nothing',
          });
    case 'pre-holiday':
      return msg('pirmssvētku diena, darba laiks var būt īsāks', {
        desc: 'The working day before a public holiday',
      });
    case 'day-off':
      return msg(str`${dayOffText(notice.compensates)}, darba laiks var atšķirties`, {
        desc: 'The day off that makes up for a holiday on a weekend: "day off in lieu of 18 November"',
      });
    case 'undecided':
      return msg('vēl nav zināms, vai darba diena tiks pārcelta; darba laiks var atšķirties', {
        desc: 'A decree that is not known yet may move the working day',
      });
    case 'moved-away':
      return msg(
        str`valsts iestādēs brīvdiena (darba diena pārcelta uz ${toDate(civilDate(notice.to))}), darba laiks var atšķirties`,
        {
          desc: 'A working day moved by decree; the date is the Saturday worked instead',
        },
      );
    case 'moved-here':
      return msg(
        str`valsts iestādēs darba diena (pārcelta no ${fromDate(civilDate(notice.from))}), darba laiks var atšķirties`,
        {
          desc: 'A Saturday worked by decree; the date is the day off instead of which it is',
        },
      );
  }
}

/** Of a day off, and of the Saturday on which the institution works instead. */
function movedText(
  { from, to }: { readonly from: string; readonly to: string },
  date: string,
): string {
  const { toDate, fromDate, ofWeekday } = dateLists();
  const dayOff = civilDate(parseDay(from));
  return date === from
    ? msg(str`darba diena pārcelta uz ${toDate(civilDate(parseDay(to)))}`, {
        desc: 'The institution does not work on this day but on the Saturday, by decree',
      })
    : msg(
        str`strādā pēc ${ofWeekday(dayOff.weekday)} darba laika (darba diena pārcelta no ${fromDate(dayOff)})`,
        { desc: 'A Saturday with the hours of another weekday: of Monday, moved from 22 June' },
      );
}

function dayOffText(holiday: EpochDay): string {
  return msg(str`brīvdiena par ${dateLists().toDate(civilDate(holiday))}`, {
    desc: 'A day off that makes up for a holiday on a weekend; in lieu of 18 November',
  });
}

/** By phone, or on a page other than the one that is being read. */
function whomToAsk({ telephone, url }: Standard): TemplateResult | typeof nothing {
  if (telephone !== undefined) {
    const shown = telephone.replace(/^\+371/, '+371 ');
    return html`<p>
      ${msg('Pirms ierašanās lūdzam precizēt darba laiku pa tālruni', {
        desc: 'Before a telephone number',
      })}
      <a class="together" href="tel:${telephone}">${shown}</a>.
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

export { dateListsOf } from '../../../locales/lv.date-lists.js';
export { styles } from './changes.styles.js';
