/** The step of dated exceptions: what is coming, and the form for one. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ExceptionJson } from '../document.js';
import { changesView } from './changes.js';
import type { Forms } from './editor-state.js';
import { doneView } from './done.js';
import { fieldsView } from './exception-fields.js';
import { summary } from './fields.js';
import { problemText } from './problems.js';

export function exceptionsView(forms: Forms): TemplateResult {
  const { editor, exceptions } = forms;
  const { texts } = editor.words;
  const { draft, coming, pastCount, special } = exceptions;
  return html`<p>${texts.exceptions.lead}</p>
    <div class="columns">
      <form novalidate @submit=${(event: Event) => submitted(event, forms)}>
        <h3>${draft.replaces ? texts.exceptions.mend : texts.exceptions.add}</h3>
        ${summary(
          texts.errorsTitle,
          exceptions.summary.map((each) => ({
            id: each.field,
            text: problemText(texts, each),
          })),
        )}
        ${doneView(forms)} ${fieldsView(forms)}
        <p class="buttons">
          <button class="main">${texts.exceptions.submit}</button>
          ${
            draft.replaces
              ? html`<button type="button" @click=${() => exceptions.cancel()}>
                  ${texts.exceptions.cancel}
                </button>`
              : nothing
          }
        </p>
      </form>
      ${effectView(forms)}
    </div>
    <section aria-labelledby="coming">
      <h3 id="coming" tabindex="-1">${texts.exceptions.existing}</h3>
      ${
        coming.length > 0
          ? html`<ul class="list" role="list">
              ${coming.map((each) => comingView(forms, each))}
            </ul>`
          : html`<p>${texts.exceptions.none}</p>`
      }
      ${
        special.length > 0
          ? html`<p class="hint">${texts.exceptions.special(editor.words.list(special))}</p>`
          : nothing
      }
      ${pastCount > 0 ? html`<p class="hint">${texts.exceptions.past(pastCount)}</p>` : nothing}
    </section>`;
}

function submitted(event: Event, { exceptions }: Forms): void {
  event.preventDefault();
  exceptions.submit();
}

/** What the citizen would see, while it is being written. */
function effectView({ editor, exceptions }: Forms): TemplateResult {
  const { texts } = editor.words;
  const edits = exceptions.draftEdits;
  const changes = edits && editor.changesWith(edits);
  const told =
    edits === undefined
      ? nothing
      : changes
        ? changesView(editor, changes)
        : html`<p>${texts.exceptions.noEffect}</p>`;
  return html`<section class="effect" aria-labelledby="effect" ?hidden=${edits === undefined}>
    <h3 id="effect">${texts.exceptions.effect}</h3>
    ${told}
  </section>`;
}

function comingView({ editor, exceptions }: Forms, exception: ExceptionJson): TemplateResult {
  const { texts } = editor.words;
  const told = exceptions.inWords(exception);
  return html`<li>
    <p>
      ${told}
      ${
        exceptions.isNew(exception)
          ? html`<span class="mark">${texts.exceptions.isNew}</span>`
          : nothing
      }
    </p>
    <p class="buttons">
      <button
        type="button"
        aria-label="${texts.exceptions.change}: ${told}"
        @click=${() => exceptions.change(exception)}
      >
        ${texts.exceptions.change}
      </button>
      <button
        type="button"
        aria-label="${texts.exceptions.remove}: ${told}"
        @click=${() => exceptions.remove(exception)}
      >
        ${texts.exceptions.remove}
      </button>
    </p>
  </li>`;
}
