// From a point of the charter to the form about it: on another page, and on the same one, by keyboard.

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { engines, hostPage, loader, openPage, serve } from './harness.mjs';

const rights = '<atd-client-rights sections="rights"></atd-client-rights>';
const form = '<atd-feedback-form endpoint="/feedback"></atd-feedback-form>';

describe('a point of the charter', { concurrency: true }, () => {
  for (const engine of engines()) {
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let page;
      let server;
      before(async () => {
        server = await serve({
          routes: {
            '/rights': hostPage({
              head: `<meta name="atd-feedback-page" content="/form?from=menu" />${loader}`,
              body: rights,
            }),
            '/form': hostPage({ head: loader, body: form }),
            '/both': hostPage({ head: loader, body: rights + form }),
          },
        });
        page = await openPage(engine);
      });

      /** Presses the control of the sixth right, which is about refusals. */
      async function press() {
        await page.waitFor(() => {
          const { shadowRoot } = document.querySelector('atd-client-rights');
          const control = shadowRoot?.querySelectorAll('[part~="report"]')[5];
          control?.focus();
          return control !== undefined;
        });
        await page.press('Enter');
      }

      const topic = () =>
        page.waitFor(() => {
          const { shadowRoot } = document.querySelector('atd-feedback-form') ?? {};
          const text = shadowRoot?.textContent ?? '';
          return text.includes('pakalpojuma sniegšanas atteikuma gadījumā') ? 'shown' : undefined;
        });

      it('leads to the page with the form, which says what it is about', async () => {
        await page.goto(server.url('/rights'));
        await press();
        assert.equal(await topic(), 'shown');
        const address = await page.evaluate(() => location.pathname + location.search);
        assert.equal(address, '/form?from=menu&atd-topic=tiesibas-6');
      });

      it('leads to the form on the same page, and to its first field', async () => {
        await page.goto(server.url('/both'));
        await press();
        assert.equal(await topic(), 'shown');
        const focused = await page.waitFor(() => {
          const { shadowRoot } = document.querySelector('atd-feedback-form');
          return shadowRoot.activeElement?.type;
        });
        assert.equal(focused, 'radio');
      });
    });
  }
});
