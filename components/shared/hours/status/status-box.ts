/** Renders the boxes around the current status of offices. */
import { html, nothing, type TemplateResult } from 'lit';
import type { OfficeGroup } from '../../../../src/standard/groups.js';

/**
 * Returns the current statuses of a group of offices, each with or without the names of its offices. Offices of a group
 * differ only where an exception concerns some of them. A server, which does not know when its page is read, has none.
 */
export type StatusTemplate = (group: OfficeGroup, named: boolean) => readonly ShownStatus[];

export interface ShownStatus {
  /** The kind for styling. */
  readonly kind: string;
  readonly content: TemplateResult;
}

/** @param instead the content that replaces the statuses on a server and on paper */
export function statusBoxes(
  statuses: readonly ShownStatus[],
  instead: TemplateResult | typeof nothing = nothing,
): unknown {
  const replaced = instead === nothing ? [] : [box(undefined, instead)];
  if (statuses.length === 0) return replaced;
  return statuses.map(({ kind, content }, index) => {
    const text = html`<span class="sentence">${content}</span>`;
    return box(kind, index === statuses.length - 1 ? html`${text}${instead}` : text);
  });
}

function box(kind: string | undefined, content: unknown): TemplateResult {
  return html`<div class="status" part="status" data-kind=${kind ?? nothing}>
    <p>${content}</p>
  </div>`;
}
