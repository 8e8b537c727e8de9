/** What changes for the citizen, office by office. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PlaceChange } from '../changes.js';
import type { Editor } from '../editor.js';

export function changesView(
  { words, today }: Editor,
  changes: readonly PlaceChange[],
): TemplateResult {
  const { review, becomes } = words.texts;
  const line = (when: string, before: string, after: string) =>
    html`<li>
      <strong>${when}:</strong> ${before} <span role="img" aria-label=${becomes}>→</span>
      <span class="new">${after}</span>
    </li>`;
  return html`<ul class="places" role="list">
    ${changes.map(
      ({ places, kind, week, days }) =>
        html`<li>
          <p class="place">${words.names(places)}</p>
          ${kind === 'changed' ? nothing : html`<p>${review.place[kind]}</p>`}
          <ul>
            ${week.map(({ weekday, before, after }) =>
              line(review.usually(words.weekday(weekday)), words.hours(before), words.hours(after)),
            )}
            ${days.map(({ days: on, before, after }) =>
              line(words.onDates(on, today), words.outcome(before), words.outcome(after)),
            )}
          </ul>
        </li>`,
    )}
  </ul>`;
}
