import { fixture } from '@open-wc/testing';
import '../../components/client-rights/define.js';
import type { AtdClientRights } from '../../components/client-rights/client-rights.js';

/** Puts markup on the page and waits until its first element shows all it can. */
export async function showRights(markup: string): Promise<AtdClientRights> {
  const root = await fixture<HTMLElement>(`<div>${markup}</div>`);
  const element = root.querySelector('atd-client-rights')!;
  await element.ready;
  return element;
}

export function all(element: Element, selector: string): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
}

export function texts(element: Element, selector: string): string[] {
  return all(element, selector).map((part) => part.textContent.replace(/\s+/g, ' ').trim());
}
