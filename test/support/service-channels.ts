import { fixture, html } from '@open-wc/testing';
import '../../components/service-channels/define.js';
import { sampleDocument } from '../../components/testing/index.js';
import type { AtdServiceChannels } from '../../components/service-channels/service-channels.js';
import type { StandardDocument } from '../../src/standard/document/schema.js';
import { parseStandard, type Standard } from '../../src/standard/index.js';

export type WrittenChannel = NonNullable<StandardDocument['services']>['availableChannel'][number];

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

/** The same of another institution alone, from the start. */
export async function showStandard(
  standard: Standard,
  { lang = 'lv', purpose = '', channels = '', office = '' } = {},
): Promise<AtdServiceChannels> {
  const element = await fixture<AtdServiceChannels>(
    html`<atd-service-channels
      lang=${lang}
      purpose=${purpose}
      channels=${channels}
      office=${office}
      .standard=${standard}
    ></atd-service-channels>`,
  );
  await element.ready;
  await element.updateComplete;
  return element;
}

/** The municipality of the demo, from its document, or from what a change makes of that. */
export function municipality(change?: (document: StandardDocument) => void): Standard {
  const document = sampleDocument('municipality');
  change?.(document);
  dropLostChannels(document);
  const { standard, issues } = parseStandard(document);
  if (!standard || issues[0]) throw new Error(JSON.stringify(issues));
  return standard;
}

/** A change that takes channels away takes them from the points of the charter that name them, too. */
function dropLostChannels({ charter, services }: StandardDocument): void {
  const ids = services?.availableChannel.map(({ identifier }) => identifier) ?? [];
  const sections = [charter?.values, charter?.rights, charter?.expectations, charter?.restrictions];
  for (const point of sections.flatMap((section) => section?.items ?? [])) {
    if (point.channel !== undefined && !ids.includes(point.channel)) delete point.channel;
  }
}

/** The municipality with other channels than its own. */
export function withChannels(...channels: WrittenChannel[]): Standard {
  return municipality(({ services }) => (services!.availableChannel = channels));
}

export function all(element: Element, selector: string): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
}

/** What is read of parts of the element, without what is for the ear alone. */
export function texts(element: Element, selector: string): string[] {
  return all(element, selector).map(visibleText);
}

/**
 * The names of the channels of a section, in the order shown, with those of their places where they have several:
 * "Klātienē – Novada dome". Sections count from 0.
 */
export function names(element: Element, section: number): string[] {
  return all(element, '[part~="section"]')
    .slice(section, section + 1)
    .flatMap((part) => [...part.querySelectorAll('[part~="channel"]')])
    .flatMap((part) => {
      const places = placesIn(part);
      return places[0] ? places.map((place) => placeName(part, place)) : headingOf(part);
    });
}

/** The first card, or place of a card, under a name, or under one that begins so. */
export function card(element: Element, name: string): HTMLElement {
  const found = all(element, '[part~="channel"]')
    .flatMap((each) => {
      const places = placesIn(each).map((place) => [placeName(each, place), place] as const);
      return [[headingOf(each), each] as const, ...places];
    })
    .find(([own]) => own.startsWith(name))?.[1];
  if (!found) throw new Error(`No card is called ${name}.`);
  return found;
}

const placesIn = (part: Element) => [...part.querySelectorAll<HTMLElement>('[part="place"]')];
const headingOf = (part: Element) => visibleText(part.querySelector('[part="heading"]')!);
const placeName = (part: Element, place: Element) => `${headingOf(part)} – ${headingOf(place)}`;

/** What is read of a card, or of a part of it; empty where there is no such part. */
export function cardText(element: Element, name: string, selector = ':scope'): string {
  const parts = [...card(element, name).querySelectorAll(selector)];
  return (selector === ':scope' ? [card(element, name)] : parts).map(visibleText).join(' ');
}

/** Where the links of a card lead, as written. */
export function linksOf(element: Element, name: string): (string | null)[] {
  const links = card(element, name).querySelectorAll('.contacts a');
  return [...links].map((link) => link.getAttribute('href'));
}

/** The name of a control as assistive technology hears it: by what it refers to, else by its text. */
export function nameOf(control: HTMLElement): string {
  const ids = control.getAttribute('aria-labelledby')?.split(' ');
  const parts = ids?.map((id) => (control.getRootNode() as ShadowRoot).getElementById(id));
  return (
    control.ariaLabel ??
    (parts ?? [control]).map((part) => part!.textContent.replace(/\s+/g, ' ').trim()).join(' ')
  );
}

function visibleText(part: Element): string {
  const copy = part.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll('.visually-hidden, .icon')) hidden.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}
