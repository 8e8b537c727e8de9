/** Days on which the regular hours do not hold: the list above the table and the notes in it. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { dateGrammar } from '../../../locales/localization.js';
import { formatDay, type EpochDay } from '../../../src/calendar/civil.js';
import { changesOfRow, comingChanges } from '../../../src/schedule/ahead.js';
import { changesOn, type Change } from '../../../src/schedule/changes.js';
import type { DayRules } from '../../../src/schedule/day.js';
import type { Notice } from '../../../src/schedule/notice.js';
import type { WeekRow } from '../../../src/schedule/week.js';
import type { Standard } from '../../../src/standard/model.js';
import { civilDate, civilDates, localized, together } from '../../shared/text.js';
import type { GroupView, HoursView } from '../hours-view.js';
import { spansTemplate } from './spans.js';

/** The coming changes, with whom to ask where one is not certain. */
export function changesTemplate(
  { standard, moment, upcoming }: HoursView,
  { group }: GroupView,
): TemplateResult | typeof nothing {
  const changes = comingChanges(group.rules, moment.day, upcoming);
  if (changes.length === 0) return nothing;
  const uncertain = changes.some(({ notice }) => notice);
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

/** The same of a single day; nothing on an ordinary one. */
export function noteOf(rules: DayRules, day: EpochDay): TemplateResult | typeof nothing {
  const [change] = changesOn(rules, [day]);
  return change ? dayNote(change) : nothing;
}

/** Why a day is as it is, or what is uncertain about it; nothing on a regular day. */
function dayNote({ plan, notice }: Change): TemplateResult | typeof nothing {
  if (notice) return html`${together(noticeText(notice))}${name(notice)}`;
  const { why } = plan;
  if (why.kind === 'holiday') return html`${localized(why.shortName)}`;
  if (why.kind === 'day-off') return html`${dayOffText()}`;
  if ('reason' in why && why.reason) return html`${localized(why.reason)}`;
  return nothing;
}

function dates({ days }: Change): TemplateResult {
  const text = dateGrammar().label(civilDates(days));
  return html`<time datetime=${formatDay(days[0])}>${together(text)}</time>`;
}

function outcome(change: Change): TemplateResult {
  const note = dayNote(change);
  if (change.notice) return html`${note}`;
  const { spans, why } = change.plan;
  const hours =
    why.kind === 'appointment'
      ? html`${msg('pēc pieraksta', { desc: 'By appointment, before opening times' })}
        ${spansTemplate(spans)}`
      : spansTemplate(spans);
  return note === nothing ? hours : html`${hours} – ${note}`;
}

function rowNote({ days, plan: { spans }, notice }: Change): TemplateResult {
  const on = dateGrammar().onDates(civilDates(days));
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
  if (spans.length === 0) {
    return html`${together(
      msg(str`${on} slēgts`, {
        desc: 'Closed on 18 November; the date is in the locative',
      }),
    )}`;
  }
  return html`${together(on)} ${spansTemplate(spans)}`;
}

function noticeText(notice: Notice): string {
  const { toDate, fromDate } = dateGrammar();
  switch (notice.kind) {
    case 'holiday':
      return msg('svētku diena, darba laiks var atšķirties', {
        desc: 'A public holiday of which the institution has said nothing',
      });
    case 'pre-holiday':
      return msg('pirmssvētku diena, darba laiks var būt īsāks', {
        desc: 'The working day before a public holiday',
      });
    case 'day-off':
      return msg(
        str`brīvdiena par ${toDate(civilDate(notice.compensates))}, darba laiks var atšķirties`,
        {
          desc: 'The day off that makes up for a holiday on a weekend; in lieu of 18 November',
        },
      );
    case 'undecided':
      return msg('par darba dienas pārcelšanu vēl nav ziņu, darba laiks var atšķirties', {
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

function name(notice: Notice): TemplateResult | typeof nothing {
  return notice.kind === 'holiday' && notice.name ? html` (${localized(notice.name)})` : nothing;
}

function dayOffText(): string {
  return msg('brīvdiena', {
    desc: 'A day off that makes up for a holiday on a weekend',
  });
}

function whomToAsk({ telephone }: Standard): TemplateResult | typeof nothing {
  if (telephone === undefined) return nothing;
  const shown = telephone.replace(/^\+371/, '+371 ');
  return html`<p>
    ${msg('Pirms došanās precizējiet pa tālruni', { desc: 'Before a telephone number' })}
    <a class="together" href="tel:${telephone}">${shown}</a>.
  </p>`;
}

export { styles } from './changes.styles.js';
