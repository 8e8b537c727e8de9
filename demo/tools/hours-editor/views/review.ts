/** The last step: what was changed, what it means for the citizen, and publishing or saving it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Edit, ExceptionJson } from '../document.js';
import { isBegun } from '../exception-form.js';
import { copyText } from './browser.js';
import { changesView } from './changes.js';
import type { Forms } from './editor-state.js';
import { issuesView } from './issues.js';
import { publishView } from './publish.js';
import { saveView } from './save.js';

export function reviewView(forms: Forms): TemplateResult {
  const { editor, publishing } = forms;
  const { texts } = editor.words;
  const changes = editor.changesWith();
  return html`${warningsView(forms)} ${editsView(forms)}
    <section aria-labelledby="citizen">
      <h3 id="citizen">${texts.review.citizen}</h3>
      ${
        changes
          ? changesView(editor, changes)
          : html`<p>${editor.isChanged ? texts.review.noChange : texts.review.noEdits}</p>`
      }
    </section>
    ${publishing ? publishView(forms, publishing) : saveView(forms)}`;
}

function warningsView(forms: Forms): TemplateResult {
  const { editor, exceptions, week } = forms;
  const { words, issues } = editor;
  const { review } = words.texts;
  const { unanswered } = week;
  const begun = isBegun(exceptions.draft);
  return html`${
    issues.length > 0
      ? html`<div id="issues" class="errors" tabindex="-1">
          <p><strong>${review.issues}</strong></p>
          ${issuesView(words, issues)}
        </div>`
      : nothing
  }
  ${
    begun
      ? html`<p class="warning">
          ${review.unadded} <a href=${editor.hash({ step: 'exceptions' })}>${review.unaddedLink}</a>
        </p>`
      : nothing
  }
  ${
    unanswered.length > 0
      ? html`<p class="warning">
          ${review.unanswered(words.list(unanswered.map((id) => editor.nameOf(id))))}
          <a href=${editor.hash({ step: 'week', office: unanswered[0] ?? '' })}
            >${review.unansweredLink}</a
          >
        </p>`
      : nothing
  }`;
}

function editsView(forms: Forms): TemplateResult | typeof nothing {
  const { editor } = forms;
  const { texts } = editor.words;
  if (!editor.isChanged) return nothing;
  return html`<section aria-labelledby="edits">
    <h3 id="edits" tabindex="-1">${texts.review.edits}</h3>
    <ul class="list" role="list">
      ${
        editor.imported
          ? html`<li>
              <p>${texts.review.imported(editor.institution)}</p>
              <p class="buttons">
                <button type="button" @click=${() => editor.open(undefined)}>
                  ${texts.review.closeImported}
                </button>
              </p>
            </li>`
          : nothing
      }
      ${editor.edits.map((edit) => editView(forms, edit))}
    </ul>
    ${
      editor.edits.length > 0
        ? html`<p class="buttons">
            <button type="button" @click=${() => void copyLink(forms)}>${texts.copyLink}</button>
          </p>`
        : nothing
    }
  </section>`;
}

function editView(forms: Forms, edit: Edit): TemplateResult {
  const { editor } = forms;
  const { review } = editor.words.texts;
  const told = editInWords(forms, edit);
  return html`<li>
    <p>${told} <span class="mark">${editor.words.texts.exceptions.isNew}</span></p>
    <p class="buttons">
      <button
        type="button"
        aria-label="${review.withdraw}: ${told}"
        @click=${() => {
          editor.say(review.withdrawn);
          editor.focus = editor.edits.length > 1 ? '#edits' : 'h2';
          editor.withdraw(edit);
        }}
      >
        ${review.withdraw}
      </button>
    </p>
  </li>`;
}

function editInWords({ editor, exceptions }: Forms, edit: Edit): string {
  const { words } = editor;
  const { review, policy } = words.texts;
  const told = (exception: ExceptionJson) => words.within(exceptions.inWords(exception));
  switch (edit.kind) {
    case 'add':
      return review.editAdd(told(edit.exception));
    case 'remove':
      return review.editRemove(told(edit.exception));
    case 'hours':
      return review.editHours(editor.nameOf(edit.office));
    case 'policy':
      return review.editPolicy(
        edit.office === undefined ? policy.institution : editor.nameOf(edit.office),
      );
    case 'confirm-holidays':
      return review.editConfirm;
  }
}

async function copyLink({ editor }: Forms): Promise<void> {
  const { copied, notCopied } = editor.words.texts;
  editor.say((await copyText(location.href)) ? copied : notCopied);
  editor.changed();
}
