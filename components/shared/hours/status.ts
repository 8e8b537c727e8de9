import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { isServer } from '../build-facts.js';
import type { GroupView, HoursView } from './hours-view.js';
import type { OfficeGroup } from '../../../src/standard/groups.js';

/** Prints the status of a group once it is known; with the names of its offices or without. */
export type StatusTemplate = (group: OfficeGroup, named: boolean) => Status;

interface Status {
  /** For styling; absent until the status is known. */
  readonly kind: string | undefined;
  readonly content: TemplateResult | typeof nothing;
}

/**
 * The box in which the status appears. It is as high from the start as its longest sentence needs, so
 * that nothing below it ever moves; the sentence for that stands in generated content, unseen and
 * unheard.
 */
export function statusBox(
  { kind, content }: Status,
  longest: string,
  before: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<div class="status" part="status" data-kind=${kind ?? nothing}>
    <p class="sizer" data-longest=${longest}><span class="sentence">${content}</span>${before}</p>
  </div>`;
}

/** As long as the longest sentence there can be now: dates and the zone come only in their season. */
export function longestSentence({ sharesDate, sharesZone }: HoursView, view: GroupView): string {
  const sentence = msg('Atvērts, drīz slēgs – plkst. 00.00; atvērs ceturtdien plkst. 00.00', {
    desc: 'The longest sentence of status there can be in an ordinary week; never shown',
  });
  const date = view.hasChanges || !(isServer || sharesDate) ? ', 30. septembrī,' : '';
  return sentence + date + (sharesZone ? '' : ' (Rīgas laiks)');
}
