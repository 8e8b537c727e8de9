// Where a parent is only as wide as its content, the elements give it a width, and no more than the window has.

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { engines, hostPage, loader, openPage, serve } from './harness.mjs';

const elements = [
  ...['table', 'week', 'compact', 'badge'].map(
    (view) => `<atd-opening-hours view="${view}"></atd-opening-hours>`,
  ),
  '<atd-service-channels></atd-service-channels>',
  '<atd-client-rights></atd-client-rights>',
  '<atd-feedback-form endpoint="/feedback" draft="off"></atd-feedback-form>',
];

/** With # for the element. */
const parents = [
  '<table><tr><td class="parent">#</td></tr></table>',
  '<div class="parent" style="float: left">#</div>',
  '<div class="parent" style="display: inline-grid">#</div>',
  '<div class="parent" style="display: inline-block">#</div>',
];

const body = parents
  .flatMap((parent) => elements.map((element) => parent.replace('#', element)))
  .map((each) => `<div style="clear: both">${each}</div>`)
  .join('');

describe('parents as wide as their content', { concurrency: true }, () => {
  for (const engine of engines()) {
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let page;
      before(async () => {
        const server = await serve({ routes: { '/': hostPage({ head: loader, body }) } });
        page = await openPage(engine);
        await page.goto(server.url('/'));
        await page.waitFor(async () => {
          const all = [...document.querySelectorAll('.parent > *')];
          await Promise.all(all.map(({ ready }) => ready));
          return all.every(({ shadowRoot }) => shadowRoot?.querySelector('[part="base"]'));
        });
      });

      for (const width of [320, 1024]) {
        for (const size of [16, 32]) {
          it(`are wide enough, and no wider than a window of ${width} px with text of ${size} px`, async () => {
            await page.resize(width, 700);
            const { least, narrow, tooWide } = await page.evaluate(measure, size);
            assert.ok(least > 0);
            assert.deepEqual(narrow, []);
            assert.deepEqual(tooWide, []);
          });
        }
      }
    });
  }
});

/** In the page: which elements have less than 14 letters or three quarters of the window, and which more than it all. */
function measure(size) {
  document.body.style.fontSize = `${size}px`;
  const least = Math.min(14 * size, 0.75 * innerWidth);
  const all = [...document.querySelectorAll('.parent > *')].map((element) => ({
    name: `${element.parentElement.localName} ${element.localName}`,
    box: element.getBoundingClientRect(),
  }));
  const names = (some) => some.map(({ name, box }) => `${name} ${box.width}`);
  return {
    least,
    narrow: names(all.filter(({ box }) => box.width < least - 1)),
    tooWide: names(all.filter(({ box }) => box.right > innerWidth + 1)),
  };
}
