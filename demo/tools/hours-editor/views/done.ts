/** Says what was done, takes the focus, and leads on. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Forms } from './editor-state.js';

export function doneView({ editor, publishing }: Forms): TemplateResult | typeof nothing {
  const { done } = editor;
  if (!done) return nothing;
  const { exceptions, steps } = editor.words.texts;
  const onwards = publishing ? exceptions.toReview : exceptions.toSave;
  return html`<div id="done" class="done" role="group" tabindex="-1">
    <p>${done.text}</p>
    ${
      editor.isChanged || done.next !== 'review'
        ? html`<p>
            <a href=${editor.hash({ step: done.next })}
              >${done.next === 'review' ? onwards : steps[done.next]}</a
            >
          </p>`
        : nothing
    }
  </div>`;
}
