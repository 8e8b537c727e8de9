import { fixture } from '@open-wc/testing';
import '../../components/opening-hours/define.js';
import type { AtdOpeningHours } from '../../components/opening-hours/opening-hours.js';

/** Puts markup on the page and waits until its first element shows all it can. */
export async function show(markup: string): Promise<AtdOpeningHours> {
  const root = await fixture<HTMLElement>(`<div>${markup}</div>`);
  const element = root.querySelector('atd-opening-hours')!;
  await element.ready;
  return element;
}

/** What the eye reads of a part of the element, or of all of it. */
export function seen(element: Element, selector = '[part="base"]'): string {
  return textOf(
    element,
    selector,
    '.visually-hidden, .print-only, .sentence:not(:empty) + .regular',
  );
}

/** What a screen reader reads. */
export function heard(element: Element, selector = '[part="base"]'): string {
  return textOf(element, selector, '[aria-hidden="true"], .print-only');
}

export function status(element: Element): string {
  return seen(element, '[part="status"]');
}

/** The titles of the tables, without the words for screen readers. */
export function captions(element: Element): string[] {
  return [...element.shadowRoot!.querySelectorAll('caption')].map((caption) =>
    visibleText(caption, '.visually-hidden'),
  );
}

/** The rows of the table: day, hours. */
export function rows(element: Element): string[] {
  return [...element.shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => visibleText(cell, '.visually-hidden')).join(' | '),
  );
}

function textOf(element: Element, selector: string, without: string): string {
  return [...element.shadowRoot!.querySelectorAll(selector)]
    .map((part) => visibleText(part, without))
    .join(' ');
}

function visibleText(part: Element, without: string): string {
  const copy = part.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll(without)) hidden.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}
