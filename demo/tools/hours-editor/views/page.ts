/** The page around the steps. */
import { html, nothing, type TemplateResult } from 'lit';
import { STEPS, type Step } from '../address.js';
import type { Forms } from './editor-state.js';
import { exceptionsView } from './exceptions.js';
import { leadTo } from './fields.js';
import { filesView, openView } from './files.js';
import { keptView } from './kept.js';
import { policyView } from './policy.js';
import { previewView } from './preview.js';
import { reviewView } from './review.js';
import { weekView } from './week.js';

const views: Readonly<Record<Step, (forms: Forms) => TemplateResult>> = {
  exceptions: exceptionsView,
  week: weekView,
  policy: policyView,
  preview: previewView,
  files: filesView,
  review: reviewView,
};

export function pageView(forms: Forms): TemplateResult {
  const { editor } = forms;
  const { texts } = editor.words;
  return html`<header class="wrap">
      <a class="skip" href="#main" @click=${(event: Event) => leadTo(event, 'main')}
        >${texts.skip}</a
      >
      <div>
        <h1>${texts.title}</h1>
        <p class="institution">${editor.institution}</p>
      </div>
      ${otherLanguage(forms)}
    </header>
    <nav class="wrap" aria-label=${texts.stepsLabel}>
      <ul role="list">
        ${STEPS.map((step) => stepLink(forms, step))}
      </ul>
    </nav>
    <main class="wrap" id="main" tabindex="-1">${content(forms)}</main>
    <p class="visually-hidden" role="status">${editor.said}</p>`;
}

function stepName({ editor, publishing }: Forms, step: Step): string {
  const { steps } = editor.words.texts;
  return step === 'review' && !publishing ? steps.save : steps[step];
}

function stepLink(forms: Forms, step: Step): TemplateResult {
  const { editor } = forms;
  const count = editor.edits.length;
  return html`<li>
    <a href=${editor.hash({ step })} aria-current=${editor.step === step ? 'page' : nothing}
      >${stepName(forms, step)}${
        step === 'review' && count > 0
          ? html` <span class="count" aria-label=${editor.words.texts.pending(count)}
              >${count}</span
            >`
          : nothing
      }</a
    >
  </li>`;
}

function otherLanguage({ editor }: Forms): TemplateResult {
  const { language, texts } = editor.words;
  const other = language === 'lv' ? 'en' : 'lv';
  const query = new URLSearchParams(location.search);
  query.set('lang', other);
  return html`<p>
    <a href="?${query}${editor.hash()}" lang=${other} hreflang=${other}>${texts.otherLanguage}</a>
  </p>`;
}

function content(forms: Forms): TemplateResult {
  const { editor } = forms;
  const { texts } = editor.words;
  if (editor.loading === 'loading' && !editor.published) return html`<p>${texts.loading}</p>`;
  if (editor.loading === 'failed') {
    return html`<h2 tabindex="-1">${texts.notLoaded}</h2>
      <p>${texts.notLoadedHint}</p>
      <p>${texts.notLoadedFrom} <code>${editor.circumstances.address}</code></p>
      <p>
        <button type="button" class="main" @click=${() => editor.load()}>${texts.tryAgain}</button>
      </p>
      ${openView(forms)}`;
  }
  return html`<h2 tabindex="-1">${stepName(forms, editor.step)}</h2>
    ${editor.isLinkBroken ? html`<p class="warning">${texts.brokenLink}</p>` : nothing}
    ${editor.isLinkTooLong ? html`<p class="warning">${texts.tooLong}</p>` : nothing}
    ${keptView(forms)} ${views[editor.step](forms)}`;
}
