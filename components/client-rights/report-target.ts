/** Finds where a visitor can write about a point of the charter: a form in the page, or a page with a form. */
import { isServer } from '../shared/base/build-facts.js';
import { pageMeta } from '../shared/source/page-meta.js';

/** A feedback form, limited to what leads to it; before its definition it is an element without properties. */
export interface ReportForm extends HTMLElement {
  readonly ready?: Promise<void>;
  /** The id of the institution about whose points visitors write in it. */
  readonly topicsOf?: string;
  about?(point: string): void;
}

/** Returns a form for an institution; if there is none, a form that is not ready yet and may be one. */
export function formFor(element: Element, institution: string): ReportForm | undefined {
  if (isServer) return undefined;
  const roots = new Set([element.getRootNode() as ParentNode, document]);
  const forms = [...roots].flatMap((root) => [
    ...root.querySelectorAll<ReportForm>('atd-feedback-form'),
  ]);
  const ofInstitution = (id: string | undefined) => forms.find(({ topicsOf }) => topicsOf === id);
  return ofInstitution(institution) ?? ofInstitution(undefined);
}

/**
 * Opens the sections around a form that a visitor could open.
 * @returns whether the form is then visible; it is not in the closed tab of a page, for example
 */
export function reveal(form: Element): boolean {
  for (let each: Node | null = form; each; each = parentOf(each)) {
    if (each instanceof HTMLDetailsElement) each.open = true;
  }
  return form.checkVisibility({ visibilityProperty: true });
}

function parentOf(node: Node): Node | null {
  const { assignedSlot } = node as Partial<Element>;
  const { host } = node as Partial<ShadowRoot>;
  return assignedSlot ?? node.parentNode ?? host ?? null;
}

/** Returns the page with a form that the tag names, or else the whole page; empty if none does. */
export function feedbackPage(named: string): string {
  return named || (pageMeta('feedback-page') ?? pageMeta('page') ?? '');
}

/** Whether an address is http or https, or relative to the page. */
export function isPageAddress(address: string): boolean {
  const base = 'https://page.invalid/';
  return URL.canParse(address, base) && /^https?:$/.test(new URL(address, base).protocol);
}
