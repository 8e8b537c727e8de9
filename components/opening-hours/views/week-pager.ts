/** The buttons that lead to other weeks. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { mondayOf, type EpochDay } from '../../../src/calendar/civil.js';
import type { HoursModel } from '../../shared/hours/hours-model.js';
import type { Choices } from '../choices.js';
import { lastDay } from './last-day.js';
import { shownMonday, weekTitle } from './shown-week.js';

/**
 * Renders the buttons, and the title of the chosen week for screen readers. A button that leads no farther stays, since
 * it may have the focus; those that lead back are added with the first step ahead.
 */
export function weekPager({ groups, moment }: HoursModel, choices: Choices): TemplateResult {
  const { hasTurned, handleWeek } = choices;
  const present = mondayOf(moment.day);
  const shown = Math.min(...groups.map(({ group }) => shownMonday(group, moment, choices)));
  const button = (name: string, to: EpochDay, isOff: boolean, text: unknown) =>
    html`<button
      part="week-button"
      type="button"
      class=${name}
      value=${to}
      aria-disabled=${isOff ? 'true' : nothing}
      @click=${handleWeek}
    >
      ${text}
    </button>`;
  return html`<div class="week-pager" part="week-pager">
    ${hasTurned || shown > present ? button('previous', shown - 7, shown <= present, previousText()) : nothing}
    ${hasTurned ? button('present', present, shown === present, presentText()) : nothing}
    ${button('next', shown + 7, shown + 7 > lastDay(moment.day), nextText())}
    <p class="visually-hidden" role="status">
      ${hasTurned ? weekTitle(shown, moment.day) : nothing}
    </p>
  </div>`;
}

function previousText(): unknown {
  return [
    arrow('←'),
    ' ',
    msg('Iepriekšējā nedēļa', {
      desc: 'Button above the hours of a week: shows the week before it',
    }),
  ];
}

function presentText(): string {
  return msg('Šī nedēļa', {
    desc: 'Button above the hours of another week: shows the present week again',
  });
}

function nextText(): unknown {
  return [
    msg('Nākamā nedēļa', { desc: 'Button above the hours of a week: shows the week after it' }),
    ' ',
    arrow('→'),
  ];
}

function arrow(sign: string): TemplateResult {
  return html`<span aria-hidden="true">${sign}</span>`;
}
