import { fixture } from '@open-wc/testing';
import '../../components/service-channels/define.js';
import type { AtdServiceChannels } from '../../components/service-channels/service-channels.js';
import { parseStandard, type Standard } from '../../src/standard/index.js';

/** Puts markup on the page and waits until its first element shows all it can. */
export async function showChannels(
  markup: string,
  standard?: Standard,
): Promise<AtdServiceChannels> {
  const root = await fixture<HTMLElement>(`<div>${markup}</div>`);
  const element = root.querySelector('atd-service-channels')!;
  if (standard) element.standard = standard;
  await element.ready;
  await element.updateComplete;
  return element;
}

/** The municipality of the demo, from its document. */
export async function municipality(): Promise<Standard> {
  const file = new URL('../../demo/documents/novads.json', import.meta.url);
  const { standard } = parseStandard(await (await fetch(file)).text());
  return standard!;
}

export function all(element: Element, selector: string): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
}

/** What is read of parts of the element, without what is for the ear alone. */
export function texts(element: Element, selector: string): string[] {
  return all(element, selector).map((part) => {
    const copy = part.cloneNode(true) as HTMLElement;
    for (const hidden of copy.querySelectorAll('.heard')) hidden.remove();
    return copy.textContent.replace(/\s+/g, ' ').trim();
  });
}

/** The names of the channels of a section, in the order shown; sections count from 0. */
export function names(element: Element, section: number): string[] {
  return all(element, '[part~="section"]')
    .slice(section, section + 1)
    .flatMap((part) => [...part.querySelectorAll('[part="channel"] > [part="heading"]')])
    .map((part) => part.textContent.replace(/\s+/g, ' ').trim());
}
