/** Lists the days on which the regular hours do not apply, above the table. */
import { isWebAddress, telephoneLink, telephoneText } from '../../../src/links.js';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { grammar } from '../../../locales/hours-grammar.js';
import { partsOf, type EpochDay } from '../../../src/calendar/civil.js';
import type { Office, Standard } from '../../../src/standard/model.js';
import { isServer } from '../base/build-facts.js';
import { pageAddress } from '../source/page-meta.js';
import { civilDate, civilDates, nowrap, periodDay } from '../templates/dates.js';
import { isPeriod, type ChangedDays } from './changed-days.js';
import { changesFor, type Change } from './changes-model.js';
import { outcome } from './day-note.js';
import type { HoursModel } from './hours-model.js';
import { periodWords } from './lazy.js';
import { officeNames } from './names.js';

/** A change within this time is near, so that the views for little space tell it. In days. */
const NEAR_DAYS = 7;

/** Renders the coming changes, and the contact to ask if one of them is uncertain. */
export function changesTemplate(hours: HoursModel): TemplateResult | typeof nothing {
  const changes = hours.changes.filter(isListed);
  if (changes.length === 0) return nothing;
  const isUncertain = changes.some((change) => change.kind === 'days' && change.deviation.notice);
  const isForPaper = !isServer && changes.every(({ isLater }) => isLater);
  return html`<div class="changes ${isForPaper ? 'later' : ''}" part="changes">
    <p class="changes-title">
      ${msg('Tuvākās izmaiņas', { desc: 'Title above the list of coming changes to opening hours' })}
    </p>
    <ul role="list">
      ${changes.map(
        (change) =>
          html`<li class=${change.isLater && !isServer ? 'later' : nothing}>
            ${changeTemplate(change, hours)}
          </li>`,
      )}
    </ul>
    ${isUncertain ? contactTemplate(hours.standard) : nothing}
  </div>`;
}

/** Renders the next change after today, if it is near, for the views that list none. */
export function nextChangeTemplate(
  hours: HoursModel,
  offices: readonly Office[],
): TemplateResult | typeof nothing {
  const today = hours.moment.day;
  const next = changesFor(hours.changes, offices).find(
    (change) => isListed(change) && today < change.first && change.first <= today + NEAR_DAYS,
  );
  if (isServer || !next) return nothing;
  return html`<p class="next-change" part="changes">${changeTemplate(next, hours)}</p>`;
}

/**
 * A day that may only be shorter because a holiday follows is marked on the day and in its row; a list of every such
 * day would hide the closed ones.
 */
function isListed(change: Change): boolean {
  if (change.kind === 'week') return true;
  const { hours, closures, notice, confirmed } = change.deviation;
  const isOnlyPreHoliday = notice?.kind === 'pre-holiday' && !hours && !closures[0];
  return !isOnlyPreHoliday || confirmed === true;
}

function changeTemplate(change: Change, { moment }: HoursModel): TemplateResult {
  const concerned = change.offices ? html` (${officeNames(change.offices)})` : nothing;
  if (change.kind === 'week') {
    return html`${periodWords.value?.comingWeekTemplate(change, moment.day)}${concerned}`;
  }
  const { deviation, opens } = change;
  const isClosedPeriod = isPeriod(change) && deviation.hours?.kind === 'closed';
  const result = outcome(deviation, true);
  return html`<time datetime=${deviation.from}>${nowrap(datesText(change, moment.day))}</time
    >${concerned}${isClosedPeriod ? ' ' : ': '}${result}${opens === undefined ? nothing : html`; ${opensText(opens)}`}`;
}

function opensText(day: EpochDay): unknown {
  return nowrap(
    msg(str`atvērs ${grammar().onDates([civilDate(day)])}`, {
      desc: 'After a closure of several days: the office opens again "on 1 February"',
    }),
  );
}

/** Adds the year on a server: the visitor may read the page in another year. */
function datesText(change: ChangedDays, today: EpochDay): string {
  const { first, last } = change;
  const { label, range, inYear } = grammar();
  if (isPeriod(change)) return range(periodDay(first, today), periodDay(last, today));
  const { year } = partsOf(first);
  const days = first === last ? ([first] as const) : ([first, last] as const);
  if (!isServer) return label(civilDates(days));
  return partsOf(last).year === year
    ? inYear(label(civilDates(days)), year)
    : days.map((day) => inYear(label([civilDate(day)]), partsOf(day).year)).join(', ');
}

/** Renders the institution's telephone number, or else a link to its page unless the visitor is on that page. */
function contactTemplate({ telephone, url }: Standard): TemplateResult | typeof nothing {
  if (telephone !== undefined) {
    return html`<p>
      ${msg('Pirms ierašanās lūdzam precizēt darba laiku pa tālruni', {
        desc: 'Sentence under the list of coming changes; a telephone number follows as a link',
      })}
      <a class="nowrap" href=${telephoneLink(telephone)}>${telephoneText(telephone)}</a>.
    </p>`;
  }
  if (url === undefined || !isWebAddress(url) || isThisPage(url)) return nothing;
  return html`<p>
    <a href=${url}
      >${msg('Pirms ierašanās lūdzam precizēt darba laiku iestādes tīmekļvietnē', {
        desc: "Link to the institution's website, under the list of coming changes",
      })}</a
    >.
  </p>`;
}

function isThisPage(url: string): boolean {
  const [here, there] = [pageAddress(), url].map((each) => /^[^?#]*/.exec(each)?.[0]);
  return here === there;
}
