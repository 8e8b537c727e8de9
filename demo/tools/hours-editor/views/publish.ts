/** Publishing, what became of it, and the history. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Version } from '../publication.js';
import type { Publishing, Result } from '../publishing.js';
import type { Telling } from '../telling.js';
import { changesView } from './changes.js';
import type { Forms } from './editor-state.js';
import { issuesView } from './issues.js';
import { summary, textField } from './fields.js';

export function publishView(forms: Forms, publishing: Publishing): TemplateResult {
  const { editor } = forms;
  const { texts } = editor.words;
  const { tokenProblem, isBusy } = publishing;
  const problem =
    tokenProblem && (tokenProblem === 'missing' ? texts.problems.token : texts.publish.wrongToken);
  return html`<section aria-labelledby="publish">
      <h3 id="publish">${texts.publish.title}</h3>
      ${outcomeView(forms, publishing)}
      <form
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          void (editor.isChanged ? publishing.publish() : publishing.showHistory());
        }}
      >
        ${summary(
          texts.errorsTitle,
          problem ? [{ id: 'token', text: problem }] : [],
          'token-errors',
        )}
        ${textField({
          id: 'token',
          type: 'password',
          autocomplete: 'current-password',
          label: texts.publish.token,
          hint: texts.publish.tokenHint,
          issue: problem,
          value: publishing.token,
          onInput: (token) => publishing.setToken(token),
        })}
        <p class="buttons">
          ${
            editor.isChanged
              ? html`<button class="main" aria-disabled=${isBusy ? 'true' : nothing}>
                  ${isBusy ? texts.publish.sending : texts.publish.submit}
                </button>`
              : nothing
          }
          <button type="button" @click=${() => void publishing.showHistory()}>
            ${texts.history.show}
          </button>
        </p>
      </form>
    </section>
    ${historyView(forms, publishing)}`;
}

function outcomeView(forms: Forms, publishing: Publishing): TemplateResult | typeof nothing {
  const { editor } = forms;
  const { result } = publishing;
  const isGood = result?.kind === 'published' || result?.kind === 'undone';
  // What is changed since is not published.
  if (!result || (isGood && editor.isChanged)) return nothing;
  return html`<div id="outcome" class=${isGood ? 'done' : 'errors'} role="group" tabindex="-1">
    ${outcome(forms, publishing, result)}
  </div>`;
}

/** "Trešdien, 23. decembrī: slēgts – lapās ziņos no 9. decembra" */
function tellingsView(
  { editor, exceptions }: Forms,
  tellings: readonly Telling[],
): TemplateResult | typeof nothing {
  const { words } = editor;
  const { publish } = words.texts;
  if (tellings.length === 0) return nothing;
  return html`<ul>
    ${tellings.map(
      ({ exception, from }) =>
        html`<li>
          ${exceptions.inWords(exception)} –
          <strong
            >${from === undefined ? publish.toldNow : publish.toldFrom(words.from(from))}</strong
          >
        </li>`,
    )}
  </ul>`;
}

function outcome(forms: Forms, publishing: Publishing, result: Result): TemplateResult {
  const { editor } = forms;
  const { words } = editor;
  const { publish, history } = words.texts;
  switch (result.kind) {
    case 'published':
      return html`<p><strong>${publish.published}</strong> ${publish.publishedHint}</p>
        ${tellingsView(forms, result.tellings)}`;
    case 'undone':
      return html`<p><strong>${history.undone}</strong> ${publish.publishedHint}</p>`;
    case 'overtaken':
      return html`<p><strong>${publish.overtaken}</strong></p>
        ${
          result.others
            ? html`<p>${publish.overtakenWhat}</p>
                ${changesView(editor, result.others)}`
            : nothing
        }
        <p>${publish.overtakenHint}</p>`;
    case 'refused':
      return html`<p><strong>${publish.refused}</strong></p>
        ${issuesView(words, result.errors)}`;
    case 'unknown':
      return html`<p><strong>${publish.unknown}</strong></p>
        <p class="buttons">
          <button type="button" @click=${() => void publishing.check()}>${publish.check}</button>
        </p>`;
    case 'token':
      return html`<p><strong>${publish.wrongToken}</strong></p>`;
    case 'too-many':
      return html`<p><strong>${publish.tooMany(result.minutes)}</strong></p>`;
    default:
      return html`<p><strong>${publish[result.kind]}</strong></p>`;
  }
}

function historyView(forms: Forms, publishing: Publishing): TemplateResult | typeof nothing {
  const { history } = publishing;
  const { texts } = forms.editor.words;
  if (!history) return nothing;
  return html`<section aria-labelledby="history">
    <h3 id="history" tabindex="-1">${texts.history.title}</h3>
    ${
      history === 'failed'
        ? html`<p class="warning">${texts.history.failed}</p>`
        : versionsView(forms, publishing, history)
    }
  </section>`;
}

function versionsView(
  forms: Forms,
  publishing: Publishing,
  versions: readonly Version[],
): TemplateResult {
  const { editor } = forms;
  const { history } = editor.words.texts;
  if (versions.length === 0) return html`<p>${history.none}</p>`;
  return html`<ol class="list" role="list">
      ${versions.map(({ version, publishedAt, undoes }, index) => {
        const marks = [
          index === 0 ? history.current : '',
          undoes === undefined ? '' : history.undoes(undoes),
        ].filter(Boolean);
        return html`<li>
          <p>
            ${history.version(version, editor.words.moment(publishedAt, editor.zone))}
            ${marks.map((mark) => html`<span class="mark">${mark}</span>`)}
          </p>
        </li>`;
      })}
    </ol>
    ${publishing.before ? undoView(forms, publishing) : undoButton(forms, publishing, versions)}`;
}

function undoButton(
  { editor }: Forms,
  publishing: Publishing,
  versions: readonly Version[],
): TemplateResult | typeof nothing {
  if (versions.length < 2) return nothing;
  return html`<p class="buttons">
    <button type="button" @click=${() => void publishing.considerUndo()}>
      ${editor.words.texts.history.undo}
    </button>
  </p>`;
}

function undoView({ editor }: Forms, publishing: Publishing): TemplateResult {
  const { history, review } = editor.words.texts;
  const { before } = publishing;
  const now = editor.published?.document;
  const changes = before && now && editor.compared(now, before);
  return html`<div
    id="undo"
    class="question"
    role="group"
    tabindex="-1"
    aria-labelledby="undo-title"
  >
    <p id="undo-title"><strong>${history.undoTitle}</strong></p>
    ${changes ? changesView(editor, changes) : html`<p>${review.noChange}</p>`}
    <p class="buttons">
      <button type="button" class="main" @click=${() => void publishing.undo()}>
        ${history.confirm}
      </button>
      <button type="button" @click=${() => publishing.keep()}>${history.cancel}</button>
    </p>
  </div>`;
}
