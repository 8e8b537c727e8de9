/** All four elements on one page, with everything unfolded. */
import { fixture } from '@open-wc/testing';
import '../../components/index.js';
import type { AtdElement } from '../../components/shared/base/atd-element.js';

const ELEMENTS = [
  '<atd-opening-hours now="2026-06-19T15:10" ics></atd-opening-hours>',
  '<atd-opening-hours now="2026-12-15T10:00" view="week"></atd-opening-hours>',
  '<atd-opening-hours view="compact"></atd-opening-hours>',
  '<atd-opening-hours view="badge"></atd-opening-hours>',
  '<atd-service-channels></atd-service-channels>',
  '<atd-client-rights></atd-client-rights>',
  '<atd-client-rights view="accordion"></atd-client-rights>',
  '<atd-feedback-form endpoint="/x" draft="off"></atd-feedback-form>',
];

export async function showAll(lang: string, style = ''): Promise<AtdElement[]> {
  const root = await fixture<HTMLElement>(
    `<main lang="${lang}" style="font: 16px sans-serif; ${style}"><h1>Kontakti</h1>${ELEMENTS.join('')}</main>`,
  );
  const elements = [...root.querySelectorAll<AtdElement>(':scope > :not(h1)')];
  for (const element of elements) {
    await element.ready;
    await element.updateComplete;
    for (const each of element.shadowRoot!.querySelectorAll('details')) each.open = true;
  }
  await new Promise((resolve) => setTimeout(resolve, 100));
  return elements;
}
