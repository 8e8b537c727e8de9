/** The hours of a channel: its current status, today's hours, and the regular week. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { grammar } from '../../../locales/hours-grammar.js';
import { weekdayOf } from '../../../src/calendar/civil.js';
import type { Channel } from '../../../src/standard/services.js';
import type { PlaceModel } from '../channels-model.js';
import { changesTemplate, nextChangeTemplate } from '../../shared/hours/changes.js';
import { changesFor } from '../../shared/hours/changes-model.js';
import type { GroupModel } from '../../shared/hours/group-model.js';
import { periodWords } from '../../shared/hours/lazy.js';
import { footnoteLinks } from '../../shared/hours/names.js';
import { rowHead } from '../../shared/hours/row-head.js';
import { hoursTemplate } from '../../shared/hours/spans.js';
import { todaysTemplate } from '../../shared/hours/todays.js';
import { statusBoxes } from '../../shared/hours/status/status-box.js';
import type { ViewContext } from './context.js';
import { isServer } from '../../shared/base/build-facts.js';

export function placeHours(
  { key, group }: PlaceModel,
  { kind, hours: own }: Channel,
  context: ViewContext,
): TemplateResult {
  const { hours, status, open, handlers } = context;
  const view = hours.groups.find((each) => each.group === group);
  if (!view) return html``;
  const isCounter = kind === 'counter' && !own;
  return html`${statusBoxes(status(group, false))}
    ${
      isServer
        ? changesTemplate({ ...hours, changes: changesFor(hours.changes, group.offices) })
        : html`<p class="todays" part="hours">
              ${todays(view, context)}${isCounter ? footnoteLinks(hours.standard.footnotes, 'hours') : nothing}
            </p>
            ${nextChangeTemplate(hours, group.offices)}`
    }
    <details id="_week.${key}" ?open=${open.has(key)} @toggle=${handlers.toggle}>
      <summary part="summary">
        ${msg('Parastais darba laiks', { desc: 'Label of a section on a card that opens to the regular week' })}
      </summary>
      ${view.weeks.map((week) => {
        const title = periodWords.value?.weekTitle(week, hours.moment.day);
        return html`${title === undefined ? nothing : html`<p class="regular">${title}</p>`}
          <dl class="regular">
            ${week.rows.map(
              (row) =>
                html`<div>
                  <dt>${rowHead(row.on)}</dt>
                  <dd>${hoursTemplate(row.hours)}</dd>
                </div>`,
            )}
          </dl>`;
      })}
    </details>`;
}

/** Renders "Šodien: 8.30–12.00, 13.00–16.30", with a reason if today is out of the ordinary. */
function todays({ group }: GroupModel, { hours }: ViewContext): unknown {
  const { day } = hours.moment;
  const name = hours.sharesDate
    ? msg('Šodien', { desc: "Label before today's opening hours on a card" })
    : grammar().weekday(weekdayOf(day));
  return html`<b>${name}:</b> ${todaysTemplate(group, hours.moment)}`;
}

/**
 * Renders what stands in place of hours. A meeting is agreed first. A counter or a telephone has hours that are
 * unknown, and are not guessed. A portal or a mailbox has none.
 */
export function withoutHours({ kind }: Channel): TemplateResult | typeof nothing {
  switch (kind) {
    case 'meeting':
      return html`<p class="unknown">
        ${msg('Pēc iepriekšējas vienošanās', {
          desc: 'In place of hours, on the card of a meeting: its time is agreed first',
        })}
      </p>`;
    case 'counter':
    case 'phone':
      return html`<p class="unknown">
        ${msg('Darba laiks nav norādīts', {
          desc: 'In place of hours, on a card: the institution has not published when a counter is open or a telephone is answered',
        })}
      </p>`;
    default:
      return nothing;
  }
}
