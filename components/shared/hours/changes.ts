/** Lists the days on which the regular hours do not apply, above the table. */
import { isWebAddress, telephoneLink, telephoneText } from '../../../src/links.js';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Dates } from '../../../locales/grammar.js';
import { grammar } from '../../../locales/hours-grammar.js';
import { daysFrom, formatDay, partsOf, type EpochDay } from '../../../src/calendar/civil.js';
import { comingChanges, exceptionDays } from '../../../src/schedule/upcoming.js';
import type { Change } from '../../../src/schedule/changes.js';
import type { Standard } from '../../../src/standard/model.js';
import { civilDates, nowrap } from '../templates/dates.js';
import { pageAddress } from '../source/page-meta.js';
import { outcome } from './day-note.js';
import type { GroupModel, HoursModel } from './hours-model.js';
import { isServer } from '../base/build-facts.js';

/** The limit allows for institutions that are closed for a season. */
const MAX_LATER_DAYS = 60;

/** Renders the coming changes, and the contact to ask if one of them is uncertain. */
export function changesTemplate(
  { standard, moment, upcoming, isServerRendered }: HoursModel,
  { group }: GroupModel,
): TemplateResult | typeof nothing {
  const { rules } = group;
  const soon = daysFrom(moment.day, upcoming);
  // A server-rendered page is read for longer than its coming days last, so it lists all exceptions.
  const later = isServerRendered ? exceptionDays(rules, moment.day).slice(0, MAX_LATER_DAYS) : [];
  const days = [...new Set([...soon, ...later])].sort((a, b) => a - b);
  const changes = comingChanges(rules, days);
  if (changes.length === 0) return nothing;
  const uncertain = changes.some(({ plan }) => plan.notice);
  return html`<div class="changes" part="changes">
    <p class="changes-title">
      ${msg('Tuvākās izmaiņas', { desc: 'Title above the list of coming changes to opening hours' })}
    </p>
    <ul role="list">
      ${changes.map((change) => html`<li>${dates(change)}: ${outcome(change, true)}</li>`)}
    </ul>
    ${uncertain ? contactTemplate(standard) : nothing}
  </div>`;
}

function dates({ days }: Change): TemplateResult {
  const text = datesText(days, grammar().label);
  return html`<time datetime=${formatDay(days[0])}>${nowrap(text)}</time>`;
}

/** Adds the year on a server: the visitor may read the page in another year. */
function datesText(days: Change['days'], format: (dates: Dates) => string): string {
  if (!isServer) return format(civilDates(days));
  const years = new Set(days.map((day) => partsOf(day).year));
  const ofYear = [...years].map((year) => {
    const those = civilDates(days.filter((day) => partsOf(day).year === year) as [EpochDay]);
    return grammar().inYear(format(those), year);
  });
  return ofYear.join(', ');
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
