/** Shows the hours of a standard with exceptions at an instant, and reads the notes on its days. */
import { fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { SinonFakeTimers } from 'sinon';
import type { AtdOpeningHours } from '../../components/opening-hours/opening-hours.js';
import type { Span } from '../../src/schedule/model.js';
import { atd } from '../../src/standard/atd/complete.js';
import type { DatedException, Office, Standard } from '../../src/standard/model.js';
import { freezeClock } from './frozen-clock.js';
import { seen } from './opening-hours.js';
import { riga } from './riga.js';

/** The office in Rīga, which is shown unless others are given. */
export const [office] = atd.offices as [Office];
export const training = { lv: 'Personāla apmācība', en: 'Staff training' };

/** Part of a day closed, in minutes, for a reason; without spans the whole day, for none. */
export function closed(from: string, spans?: readonly Span[], more: object = {}): DatedException {
  return { kind: 'closed', from, ...(spans && { spans, reason: training }), ...more };
}

interface Shown extends Partial<Standard> {
  readonly view?: AtdOpeningHours['view'];
  readonly lang?: string;
  readonly upcoming?: number;
}

let clock: SinonFakeTimers | undefined;

afterEach(() => {
  fixtureCleanup();
  clock?.restore();
  clock = undefined;
});

/** @param civil in Rīga, where the clock stands still from then on */
export async function showAt(
  civil: string,
  { view = 'table', lang = 'lv', upcoming = 14, ...standard }: Shown = {},
): Promise<AtdOpeningHours> {
  fixtureCleanup();
  clock?.restore();
  clock = freezeClock(riga(civil));
  const element = await fixture<AtdOpeningHours>(
    html`<atd-opening-hours
      lang=${lang}
      view=${view}
      upcoming=${upcoming}
      .standard=${{ ...atd, offices: [office], ...standard }}
    ></atd-opening-hours>`,
  );
  await element.ready;
  return element;
}

/** Sets the clock, as a page sees it that comes back to the front. */
export async function goOnAt(civil: string, element: LitElement): Promise<void> {
  clock?.setSystemTime(riga(civil));
  window.dispatchEvent(new Event('focus'));
  await element.updateComplete;
}

/** The list of coming changes, as it is seen. */
export function listed(element: Element): string[] {
  return [...element.shadowRoot!.querySelectorAll('[part="changes"] li')].map((item) => {
    const copy = item.cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
    return copy.textContent.replace(/\s+/g, ' ').trim();
  });
}

/** Of the week, today's hours and note. */
export function todayInWeek(element: Element): string {
  return seen(element, 'tr[aria-current] [part="hours"]');
}

/** Today's hours in the compact view, without the date, which depends on the visitor's own. */
export function todays(element: Element): string {
  return seen(element, '.todays').replace(/^[^:]*: /, '');
}
