/** A button that copies the text beside it, and its notices. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Copied } from '../state.js';
import type { ViewContext } from './context.js';

/**
 * The name of the button is its own text and that of the contact beside it, which it refers to by id.
 * @param whose the id of the name of the contact's owner, where the card has contacts of several
 */
export function copyButton(
  id: string,
  text: string,
  whose: string | undefined,
  { handlers, copied }: ViewContext,
): TemplateResult {
  const ownNotice = copied?.from === id ? copied : undefined;
  const names = [`${id}.copy`, ...(whose === undefined ? [] : [whose]), id];
  return html`<button
      type="button"
      part="button copy"
      id="${id}.copy"
      aria-labelledby=${names.join(' ')}
      name=${id}
      value=${text}
      @click=${handlers.copy}
    >
      ${ownNotice?.isCopied ? copiedText() : msg('Kopēt', { desc: 'Button beside an address or a number: copies it' })}</button
    >${ownNotice && !ownNotice.isCopied ? html`<span class="by-hand">${notCopied()}</span>` : nothing}`;
}

/** Returns the announcement for a screen reader. */
export function announcementOf(copied: Copied | undefined): string {
  if (!copied?.isAnnounced) return '';
  return copied.isCopied ? copiedText() : notCopied();
}

function copiedText(): string {
  return msg('Nokopēts', { desc: 'Notice after an address or a number was copied' });
}

function notCopied(): string {
  return msg('Pārlūks neļāva kopēt. Nokopējiet iezīmēto tekstu.', {
    desc: 'Notice beside an address that the browser did not allow to be copied; the address is selected now',
  });
}
