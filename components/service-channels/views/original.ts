/** Renders parts that other elements share, in the language of the original if `isOriginal`. */
import { html, type TemplateResult } from 'lit';
import { SOURCE_LANGUAGE, withLanguage } from '../../../locales/localization.js';

export function inOriginal<T>(isOriginal: boolean, renderText: () => T): T | TemplateResult {
  if (!isOriginal) return renderText();
  return html`<div lang=${SOURCE_LANGUAGE}>${withLanguage(SOURCE_LANGUAGE, renderText)}</div>`;
}
