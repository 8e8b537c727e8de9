/** The step of import and export. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { FORMATS } from '../files.js';
import { copyText, save } from './browser.js';
import type { Forms } from './editor-state.js';
import { doneView } from './done.js';
import { issuesView } from './issues.js';
import { select, summary, valueOf } from './fields.js';
import { officeField } from './week.js';

export function filesView(forms: Forms): TemplateResult {
  return html`${openView(forms)} ${exportView(forms)}`;
}

export function openView(forms: Forms): TemplateResult {
  const { editor, files } = forms;
  const { texts } = editor.words;
  const { problem, correction } = files;
  const hasDocument = editor.standard !== undefined;
  return html`<section aria-labelledby="import">
    <h3 id="import">${texts.files.importTitle}</h3>
    <p>${texts.files.importLead}</p>
    ${doneView(forms)}
    <form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        const form = event.target as HTMLFormElement;
        const input = form.querySelector<HTMLInputElement>('input[type="file"]');
        void files.import(input?.files?.[0]).then(() => {
          if (input) input.value = '';
        });
      }}
    >
      ${summary(texts.errorsTitle, problem ? [{ id: 'import-text', text: problem }] : [])}
      ${files.issues.length > 0 ? issuesView(editor.words, files.issues) : nothing}
      <div class="field">
        <label for="import-file">${texts.files.file}</label>
        <input
          id="import-file"
          type="file"
          accept=".json,.txt,.jsonld,application/json,text/plain"
        />
      </div>
      <div class="field">
        <label for="import-text">${texts.files.text}</label>
        ${problem ? html`<p class="issue" id="import-issue">${problem}</p>` : nothing}
        <textarea
          id="import-text"
          rows="4"
          spellcheck="false"
          aria-describedby=${problem ? 'import-issue' : nothing}
          aria-invalid=${problem ? 'true' : nothing}
          .value=${live(files.text)}
          @input=${(event: InputEvent) => files.setText(valueOf(event))}
        ></textarea>
      </div>
      ${
        correction
          ? html`<p>
              <button type="button" @click=${() => files.setText(correction)}>
                ${texts.week.correction(correction)}
              </button>
            </p>`
          : nothing
      }
      ${hasDocument ? officeField(forms, { id: 'import-office', label: texts.files.office }) : nothing}
      <p class="buttons"><button class="main">${texts.files.read}</button></p>
    </form>
  </section>`;
}

function exportView(forms: Forms): TemplateResult {
  const { editor, files } = forms;
  const { texts } = editor.words;
  const exported = files.exported();
  const lost = files.format === 'notation' ? texts.files.notationLost : texts.files.lost;
  return html`<section aria-labelledby="export">
    <h3 id="export">${texts.files.exportTitle}</h3>
    ${select({
      id: 'format',
      label: texts.files.format,
      value: files.format,
      choices: FORMATS.map((value) => ({ value, label: texts.files.formats[value] })),
      onChoose: (format) => files.setFormat(format),
    })}
    ${files.format === 'document' ? nothing : officeField(forms, { id: 'export-office' })}
    ${
      exported
        ? html`<div class="field">
              <label for="exported">${texts.files.result}</label>
              <textarea
                id="exported"
                rows="8"
                readonly
                spellcheck="false"
                .value=${exported.text}
              ></textarea>
            </div>
            ${exported.isLossy ? html`<p class="hint">${lost}</p>` : nothing}
            <p class="buttons">
              <button type="button" @click=${() => void copy(forms, exported.text)}>
                ${texts.files.copy}
              </button>
              <button type="button" @click=${() => save(exported.text, exported.fileName)}>
                ${texts.files.save}
              </button>
            </p>`
        : nothing
    }
  </section>`;
}

async function copy({ editor }: Forms, text: string): Promise<void> {
  const { copied, notCopied } = editor.words.texts.files;
  editor.say((await copyText(text)) ? copied : notCopied);
  editor.changed();
}
