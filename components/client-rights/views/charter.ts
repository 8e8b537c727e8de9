/** The template of the charter: title, introduction, sections, source. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { language, shortDate, SOURCE_LANGUAGE } from '../../../locales/localization.js';
import { heading } from '../../shared/templates/heading.js';
import { localized } from '../../shared/templates/localized-text.js';
import { original, translationNote } from '../../shared/templates/translation-note.js';
import type { CharterModel } from '../charter-model.js';
import type { RenderText, ViewContext } from './context.js';
import { noticeText } from './point-notice.js';
import { sectionTemplate } from './section.js';

export function charterTemplate(view: CharterModel, context: ViewContext): TemplateResult {
  const { charter, sections } = view;
  const { name, levels, state, handlers } = context;
  const renderText: RenderText = state.isOriginal ? original : localized;
  return html`<header>
      ${heading(levels.title, renderText(charter.title))}
      <p class="institution">${renderText(name)}</p>
    </header>
    ${language() === SOURCE_LANGUAGE ? nothing : translationNote(state.isOriginal, handlers.turn)}
    <div part="introduction">
      ${charter.introduction.map((text) => html`<p>${renderText(text)}</p>`)}
    </div>
    ${sections.map((section) => sectionTemplate(section, context, renderText))}
    ${sourceNote(charter.source)}
    <p class="visually-hidden" role="status">
      ${state.notice?.isAnnounced ? noticeText(state.notice) : nothing}
    </p>`;
}

function sourceNote({ name, url, checked }: CharterModel['charter']['source']): TemplateResult {
  const [year = 0, month = 0, day = 0] = checked.split('-').map(Number);
  const date = shortDate({ year, month, day });
  const text = msg(str`Teksts pārbaudīts ${date}`, {
    desc: 'Line under the charter: the date on which its text was last compared with the source',
  });
  return html`<p part="source">
    ${url === undefined ? name && localized(name) : html`<a part="link" href=${url}>${name ? localized(name) : url}</a>`}
    ${text}
  </p>`;
}
