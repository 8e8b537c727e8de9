/** A button that copies what stands beside it, and what is said of that. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Copied } from '../state.js';
import type { ViewContext } from './context.js';

/** Its own text says what it does, and the contact beside it, by its id, to what. */
export function copyButton(
  id: string,
  text: string,
  hasOwner: boolean,
  { handlers, copied }: ViewContext,
): TemplateResult {
  const mine = copied?.from === id ? copied : undefined;
  const names = [`${id}.copy`, ...(hasOwner ? [`${id}.whose`] : []), id];
  return html`<button
      type="button"
      part="copy"
      id="${id}.copy"
      aria-labelledby=${names.join(' ')}
      name=${id}
      value=${text}
      @click=${handlers.copy}
    >
      ${mine?.isCopied ? copiedText() : msg('Kopēt', { desc: 'A button that copies an address or a number' })}</button
    >${mine && !mine.isCopied ? html`<span class="by-hand">${notCopied()}</span>` : nothing}`;
}

/** For a screen reader: what has just come about. */
export function saidOf(copied: Copied | undefined): string {
  if (!copied?.isSaid) return '';
  return copied.isCopied ? copiedText() : notCopied();
}

function copiedText(): string {
  return msg('Nokopēts', { desc: 'After an address or a number was copied' });
}

function notCopied(): string {
  return msg('Pārlūks neļāva kopēt. Nokopējiet iezīmēto tekstu.', {
    desc: 'Beside an address that the browser did not let be copied; it is selected now',
  });
}
