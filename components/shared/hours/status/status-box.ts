/** Renders the box around a status. */
import { html, nothing, type TemplateResult } from 'lit';
import type { OfficeGroup } from '../../../../src/standard/groups.js';

/** Renders the current status of a group of offices, with or without their names. */
export type StatusTemplate = (group: OfficeGroup, named: boolean) => Status;

interface Status {
  /** The kind for styling; absent on a server, which does not know when its page is read. */
  readonly kind: string | undefined;
  readonly content: TemplateResult | typeof nothing;
}

/** @param instead the content that replaces the status on a server and on paper */
export function statusBox(
  { kind, content }: Status,
  instead: TemplateResult | typeof nothing = nothing,
): TemplateResult | typeof nothing {
  const sentence = content === nothing ? nothing : html`<span class="sentence">${content}</span>`;
  if (sentence === nothing && instead === nothing) return nothing;
  return html`<div class="status" part="status" data-kind=${kind ?? nothing}>
    <p>${sentence}${instead}</p>
  </div>`;
}
