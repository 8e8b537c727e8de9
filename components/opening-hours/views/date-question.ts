/** The disclosure in which a visitor asks about the hours of a date; its content is loaded when it is first opened. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { isServer } from '../../shared/base/build-facts.js';
import type { HoursModel } from '../../shared/hours/hours-model.js';
import type { Context } from './view-template.js';

/** Renders nothing on a server and if the content could not be loaded, since the question would have no answer. */
export function dateQuestion(
  hours: HoursModel,
  { choices, dateAnswer }: Context,
): TemplateResult | typeof nothing {
  if (isServer || dateAnswer.error !== undefined) return nothing;
  return html`<details
    class="question"
    part="question"
    ?open=${choices.asksDate}
    @toggle=${choices.handleQuestionToggle}
  >
    <summary part="summary">
      ${msg('Pārbaudīt citu datumu', { desc: 'Under the table of hours: opens a field for a date, for which the hours are then shown' })}
    </summary>
    ${dateAnswer.value?.dateForm(hours, choices)}
  </details>`;
}
