/** Shows hours written in the tag at an instant. */
import { fixtureCleanup } from '@open-wc/testing';
import type { SinonFakeTimers } from 'sinon';
import type { AtdOpeningHours } from '../../components/opening-hours/opening-hours.js';
import { freezeClock } from './frozen-clock.js';
import { show } from './opening-hours.js';
import { riga } from './riga.js';

let clock: SinonFakeTimers | undefined;

afterEach(() => {
  fixtureCleanup();
  clock?.restore();
  clock = undefined;
});

/** @param civil in Rīga */
export async function told(hours: string, civil: string, more = ''): Promise<AtdOpeningHours> {
  fixtureCleanup();
  clock?.restore();
  clock = freezeClock(riga(civil));
  const element = document.createElement('div');
  element.innerHTML = `<atd-opening-hours ${more}></atd-opening-hours>`;
  element.firstElementChild!.setAttribute('hours', hours);
  return show(element.innerHTML);
}
