/** The hours of a channel: its current status, today's hours, and the regular week. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { grammar } from '../../../locales/hours-grammar.js';
import { weekdayOf } from '../../../src/calendar/civil.js';
import type { OfficeGroup } from '../../../src/standard/groups.js';
import type { Channel } from '../../../src/standard/services.js';
import type { Place } from '../state.js';
import type { GroupModel } from '../../shared/hours/hours-model.js';
import { changesTemplate } from '../../shared/hours/changes.js';
import { dayTemplate } from '../../shared/hours/day-note.js';
import { footnoteLinks, officesLine } from '../../shared/hours/names.js';
import { daysTemplate, spansTemplate } from '../../shared/hours/spans.js';
import { statusBox } from '../../shared/hours/status/status-box.js';
import type { ViewContext } from './context.js';
import { inOriginal } from './original.js';
import { isServer } from '../../shared/base/build-facts.js';

export function hoursTemplate(
  { purpose, card }: Place,
  group: OfficeGroup,
  context: ViewContext,
): TemplateResult {
  const { hours, status, isOriginal, open, handlers } = context;
  const { kind, hours: own } = card.channel;
  const key = `${purpose}.${card.key}`;
  const view = hours.groups.find((each) => each.group === group);
  if (!view) return html``;
  const isCounter = kind === 'counter' && !own;
  const offices = () => officesLine(hours.standard, group);
  return html`${isCounter && !card.isOneOfSeveral ? inOriginal(isOriginal, offices) : nothing}
    ${statusBox(status(group, false))}
    ${
      isServer
        ? changesTemplate(hours, view)
        : html`<p class="todays" part="hours">
            ${todays(view, context)}${isCounter ? footnoteLinks(hours.standard.footnotes, 'hours') : nothing}
          </p>`
    }
    <details id="_week.${key}" ?open=${open.has(key)} @toggle=${handlers.toggle}>
      <summary>
        ${msg('Parastais darba laiks', { desc: 'Label of a section on a card that opens to the regular week' })}
      </summary>
      <dl class="regular">
        ${view.rows.map(
          (row) =>
            html`<div>
              <dt>${daysTemplate(row)}</dt>
              <dd>${spansTemplate(row.spans)}</dd>
            </div>`,
        )}
      </dl>
    </details>`;
}

/** Renders "Šodien: 8.30–12.00, 13.00–16.30", with a reason if today is out of the ordinary. */
function todays({ group }: GroupModel, { hours }: ViewContext): unknown {
  const { day } = hours.moment;
  const name = hours.sharesDate
    ? msg('Šodien', { desc: "Label before today's opening hours on a card" })
    : grammar().weekday(weekdayOf(day));
  return html`<b>${name}:</b> ${dayTemplate(group.rules, day)}`;
}

/**
 * Renders a note for a channel without hours: the time of a meeting is agreed; any other time is unknown, and
 * is not guessed.
 */
export function unknownHours({ kind }: Channel): TemplateResult {
  return html`<p class="unknown">${unknownText(kind)}</p>`;
}

function unknownText(kind: Channel['kind']): string {
  switch (kind) {
    case 'meeting':
      return msg('Pēc iepriekšējas vienošanās', {
        desc: 'In place of hours, on the card of a meeting: its time is agreed first',
      });
    case 'counter':
    case 'phone':
      return msg('Darba laiks nav norādīts', {
        desc: 'In place of hours, on a card: the institution has not published when a counter is open or a telephone is answered',
      });
    default:
      return msg('Pieejamības laiks nav norādīts', {
        desc: 'In place of hours, on a card: the institution has not published when a portal, post or e-mail can be used',
      });
  }
}
