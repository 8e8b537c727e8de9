// The overview: it connects the time slider, the box for opening hours and the meter with the elements of the page.

import { startHoursBox } from './hours-box.mjs';
import { startMeter } from './meter.mjs';
import { momentsFrom } from './moments.mjs';
import { TimeBar } from './time-bar.mjs';

/** Long enough for a visitor to have stopped moving or typing. */
const REST_MS = 1200;
const CALENDAR = '/dist/src/calendar/index.js';

const region = document.querySelector('#announcement');
const badge = document.querySelector('.time atd-opening-hours');
const table = document.querySelector('.hours atd-opening-hours');
let resting;

startMeter(document.querySelector('.meter'));
const bar = new TimeBar(document.querySelector('.times'), {
  elements: document.querySelectorAll('atd-opening-hours'),
  onMove: () => announce(statusText),
});
const { latvia: calendar } = await import(CALENDAR);
const box = startHoursBox(document.querySelector('.hours-box'), { calendar, announce });
await customElements.whenDefined('atd-opening-hours');
await badge.ready;
bar.offer(momentsFrom(Date.now(), badge.schedule, calendar));
// The engine comes last, so that the elements do not wait for it.
await box.loadEngine();

function statusText() {
  return table.shadowRoot?.querySelector('[part~="status"]')?.innerText ?? '';
}

/**
 * One region speaks for the whole page, and only once the visitor rests.
 * @param {() => string} text
 */
function announce(text) {
  clearTimeout(resting);
  resting = setTimeout(() => (region.textContent = text()), REST_MS);
}
