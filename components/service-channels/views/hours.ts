/** When a channel can be used: what is true now, today's hours, and the regular week. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { grammar } from '../../../locales/localization.js';
import { weekdayOf } from '../../../src/calendar/civil.js';
import { usualSpans } from '../../../src/schedule/written.js';
import type { OfficeGroup } from '../../../src/standard/groups.js';
import type { Channel } from '../../../src/standard/services.js';
import type { Place } from '../state.js';
import type { GroupView } from '../../shared/hours/hours-view.js';
import { footnoteMarks, officesLine } from '../../shared/hours/names.js';
import { daysTemplate, spansTemplate } from '../../shared/hours/spans.js';
import { longestSentence, statusBox } from '../../shared/hours/status.js';
import type { Frame } from './frame.js';
import { inOriginal } from './original.js';
import { isServer } from '../../shared/build-facts.js';

export function hoursTemplate(
  { purpose, card }: Place,
  group: OfficeGroup,
  frame: Frame,
): TemplateResult {
  const { hours, status, isOriginal, open, handlers } = frame;
  const { kind, hours: own } = card.channel;
  const key = `${purpose}.${card.key}`;
  const view = hours.groups.find((each) => each.group === group);
  if (!view) return html``;
  const isCounter = kind === 'counter' && !own;
  const offices = () => officesLine(hours.standard, group);
  return html`${isCounter && !card.isOneOfSeveral ? inOriginal(isOriginal, offices) : nothing}
    ${statusBox(status(group, false), longestSentence(hours, view))}
    ${
      isServer
        ? instead(frame.changes?.changesTemplate(hours, view))
        : html`<p class="todays" part="hours">
            ${todays(view, frame)}${isCounter ? footnoteMarks(hours.standard.footnotes, 'hours') : nothing}
          </p>`
    }
    <details id="_week.${key}" ?open=${open.has(key)} @toggle=${handlers.toggle}>
      <summary>
        ${msg('Parastais darba laiks', { desc: 'Title of the usual week, which can be opened' })}
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

/**
 * What is true of a day is not for a page that may be read on another: in its place the changes are told, or a
 * line stays empty till a script comes.
 */
function instead(changes: TemplateResult | typeof nothing = nothing): TemplateResult {
  return changes === nothing ? html`<p class="todays room">&nbsp;</p>` : html`${changes}`;
}

/** "Šodien: 8.30–12.00, 13.00–16.30"; where anything may be out of the ordinary, why. */
function todays({ group, hasChanges }: GroupView, { hours, changes }: Frame): unknown {
  const { rules } = group;
  const { day } = hours.moment;
  const isKnown = changes && hasChanges;
  const name = hours.sharesDate
    ? msg('Šodien', { desc: "Before today's opening hours" })
    : grammar().weekday(weekdayOf(day));
  const times = isKnown
    ? changes.dayTemplate(rules, day)
    : spansTemplate(usualSpans(rules.hours, day));
  return html`<b>${name}:</b> ${times}`;
}

/** Of an appointment the time is agreed; of all else without hours it is not known, and not guessed. */
export function unknownHours({ kind }: Channel): TemplateResult {
  return html`<p class="unknown">${unknownText(kind)}</p>`;
}

function unknownText(kind: Channel['kind']): string {
  switch (kind) {
    case 'meeting':
      return msg('Pēc iepriekšējas vienošanās', { desc: 'A meeting whose time is agreed first' });
    case 'counter':
    case 'phone':
      return msg('Darba laiks nav norādīts', {
        desc: 'The institution has not said when a counter is open or a telephone is answered',
      });
    default:
      return msg('Pieejamības laiks nav norādīts', {
        desc: 'The institution has not said when a portal, post or e-mail can be used',
      });
  }
}
