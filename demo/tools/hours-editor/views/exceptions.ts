/** The step of dated exceptions: what is coming, and the form for one. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ExceptionJson } from '../document.js';
import { changesView } from './changes.js';
import type { Forms } from './editor-state.js';
import { doneView } from './done.js';
import { fieldsView } from './exception-fields.js';
import { exceptionNotesView } from './exception-notes.js';
import { summary } from './fields.js';
import { problemText } from './problems.js';

export function exceptionsView(forms: Forms): TemplateResult {
  const { editor, exceptions } = forms;
  const { texts } = editor.words;
  const { draft, coming, special } = exceptions;
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
        ${doneView(forms)} ${fieldsView(forms)} ${exceptionNotesView(forms)}
        <p class="buttons">
          <button class="main" aria-describedby=${exceptions.notes.length > 0 ? 'notes' : nothing}>
            ${texts.exceptions.submit}
          </button>
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
    </section>
    ${pastView(forms)}`;
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

/** Past exceptions, folded by year. */
function pastView(forms: Forms): TemplateResult | typeof nothing {
  const { exceptions, editor } = forms;
  const { past } = exceptions;
  const { texts } = editor.words;
  if (past.length === 0) return nothing;
  return html`<section aria-labelledby="past">
    <h3 id="past" tabindex="-1">${texts.exceptions.past}</h3>
    <p>${texts.exceptions.pastLead}</p>
    ${repeat(
      past,
      ({ year }) => year,
      ({ year, exceptions: those }) =>
        html`<details>
          <summary>${texts.exceptions.pastYear(year, those.length)}</summary>
          <ul class="list" role="list">
            ${those.map((each) => exceptionView(forms, each, [removeButton(forms, each)]))}
          </ul>
          ${
            past.length > 1
              ? removeAllButton(forms, texts.exceptions.removeYear(year), those)
              : nothing
          }
        </details>`,
    )}
    ${removeAllButton(
      forms,
      texts.exceptions.removePast,
      past.flatMap((each) => each.exceptions),
    )}
  </section>`;
}

function removeAllButton(
  { exceptions }: Forms,
  text: string,
  those: readonly ExceptionJson[],
): TemplateResult {
  return html`<p>
    <button type="button" @click=${() => exceptions.removeAll(those)}>${text}</button>
  </p>`;
}

function comingView(forms: Forms, exception: ExceptionJson): TemplateResult {
  return exceptionView(forms, exception, [
    changeButton(forms, exception),
    removeButton(forms, exception),
  ]);
}

function exceptionView(
  { editor, exceptions }: Forms,
  exception: ExceptionJson,
  buttons: readonly TemplateResult[],
): TemplateResult {
  return html`<li>
    <p>
      ${exceptions.inWords(exception)}
      ${
        exceptions.isNew(exception)
          ? html`<span class="mark">${editor.words.texts.exceptions.isNew}</span>`
          : nothing
      }
    </p>
    <p class="buttons">${buttons}</p>
  </li>`;
}

function changeButton({ editor, exceptions }: Forms, exception: ExceptionJson): TemplateResult {
  const { change } = editor.words.texts.exceptions;
  return html`<button
    type="button"
    aria-label="${change}: ${exceptions.inWords(exception)}"
    @click=${() => exceptions.change(exception)}
  >
    ${change}
  </button>`;
}

function removeButton({ editor, exceptions }: Forms, exception: ExceptionJson): TemplateResult {
  const { remove } = editor.words.texts.exceptions;
  return html`<button
    type="button"
    aria-label="${remove}: ${exceptions.inWords(exception)}"
    @click=${() => exceptions.remove(exception)}
  >
    ${remove}
  </button>`;
}
