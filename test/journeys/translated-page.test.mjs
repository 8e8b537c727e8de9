// A visitor uses a page that a translator watches: what the elements show anew is translated anew, a moment later.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import ts from 'typescript';
import {
  chunkPath,
  engines,
  hostPage,
  loader,
  openPage,
  serve,
  witness,
  witnessRoute,
} from './harness.mjs';

const translatorsModule = ts.transpileModule(readFileSync('test/support/translators.ts', 'utf8'), {
  compilerOptions: { target: 'es2022', module: 'esnext' },
}).outputText;

const receipt = { reference: 'ABCD-2345', receivedAt: '2026-11-30T10:05:00.000Z' };
const message = '#_message';

describe('a page that is being translated', { concurrency: true }, () => {
  for (const engine of engines()) {
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let page;
      before(async () => (page = await openPage(engine)));

      /** A page with an element, and a translator that has translated it and goes on doing so. */
      async function open(translator, body, routes = {}) {
        const server = await serve({
          routes: {
            ...witnessRoute,
            '/translators.js': translatorsModule,
            '/feedback': ({ method }) =>
              method === 'POST' ? { status: 201, body: receipt } : { status: 405 },
            ...routes,
            '/': hostPage({ head: witness, body: body + loader }),
          },
        });
        await page.goto(server.url('/'));
        await page.evaluate(watchAndTranslate, translator);
        return server;
      }

      /** All that has been shown is translated, and nobody renders any more. */
      const untilTranslated = () => page.waitFor(() => window.document.isTranslated());
      const field = (selector, name) =>
        page.evaluate(
          (which, property) => {
            const root = window.document.querySelector('atd-feedback-form').shadowRoot;
            return root.querySelector(which)?.[property];
          },
          selector,
          name,
        );
      /** What is shown anew may be of another height, and a click may miss. */
      async function clickInto(id) {
        const isThere = (wanted) =>
          window.document.querySelector('atd-feedback-form').shadowRoot.activeElement?.id ===
          wanted;
        for (let tries = 0; tries < 5; tries++) {
          await untilTranslated();
          await page.click(`atd-feedback-form >>> #${id}`);
          if (await page.evaluate(isThere, id)) return;
        }
        assert.fail(`The focus is not in ${id}.`);
      }
      const form =
        '<atd-feedback-form endpoint="/feedback"><p slot="privacy">Lasa darbinieki.</p></atd-feedback-form>';

      for (const translator of ['translateAsGoogle', 'translateAsFirefox']) {
        it(`takes every key, and sends and confirms, under ${translator}`, async () => {
          const server = await open(translator, form);
          await page.click('atd-feedback-form >>> [value="complaint"]');
          await untilTranslated();
          await clickInto('_message');
          for (const key of 'Mans garais teksts') {
            await page.type(key);
            if (key === ' ') await untilTranslated();
          }
          assert.equal(await field(message, 'value'), 'Mans garais teksts');
          for (let steps = 0; steps < 4; steps++) await page.press('ArrowLeft');
          await page.type('XY');
          await untilTranslated();
          await page.type('Z');
          assert.equal(await field(message, 'value'), 'Mans garais teXYZksts');
          await untilTranslated();
          await page.evaluate(() => {
            const { shadowRoot } = window.document.querySelector('atd-feedback-form');
            shadowRoot.querySelector('#_reply').click();
          });
          await untilTranslated();
          await clickInto('_email');
          await page.type('anna@piemers.lv');
          await untilTranslated();
          await page.type('.lv');
          assert.equal(await field('#_email', 'value'), 'anna@piemers.lv.lv');
          await untilTranslated();
          await page.press('Enter');
          await page.waitFor(() => {
            const { shadowRoot } = window.document.querySelector('atd-feedback-form');
            return shadowRoot.activeElement?.id === '_panel';
          });
          await untilTranslated();
          assert.match(await field('[part="receipt"]', 'innerText'), /ABCD/);
          const posts = server.requests.filter(({ method }) => method === 'POST');
          assert.equal(posts.length, 1);
          assert.equal(JSON.parse(posts[0].body).message, 'Mans garais teXYZksts');
          const { errors, console } = await page.evaluate(() => window.document.testimony());
          assert.deepEqual([errors, console], [[], []]);
          await server.close();
        });

        if (engine === 'webkit') continue; // its driver here clicks whole clicks alone

        it(`takes a click during which it would be shown anew, under ${translator}`, async () => {
          const server = await open(translator, '<atd-client-rights></atd-client-rights>');
          const place = await page.evaluate(() => {
            const { shadowRoot } = window.document.querySelector('atd-client-rights');
            const button = shadowRoot.querySelector('[part~="copy"]');
            button.scrollIntoView({ block: 'center' });
            const { left, top, width, height } = button.getBoundingClientRect();
            window.document.clicks = 0;
            shadowRoot.addEventListener('click', ({ target }) => {
              if (target.closest('[part~="copy"]')) window.document.clicks++;
            });
            return { x: left + width / 2, y: top + height / 2 };
          });
          const { mouse } = page.puppeteer;
          await mouse.move(place.x, place.y);
          await mouse.down();
          await page.evaluate(async () => {
            window.document.querySelector('atd-client-rights').headingLevel = 4;
            for (let frames = 0; frames < 5; frames++) await new Promise(requestAnimationFrame);
          });
          await mouse.up();
          await page.waitFor(() => window.document.clicks === 1);
          await page.waitFor(isLowered);
          await server.close();
        });

        it(`shows what is new although a press never ends, under ${translator}`, async () => {
          const server = await open(translator, '<atd-client-rights></atd-client-rights>');
          await untilTranslated();
          const place = await page.evaluate(() => {
            const { left, top } = window.document
              .querySelector('atd-client-rights')
              .getBoundingClientRect();
            return { x: left + 20, y: top + 20 };
          });
          const { mouse } = page.puppeteer;
          await mouse.move(place.x, place.y);
          await mouse.down();
          await page.evaluate(() => {
            window.document.querySelector('atd-client-rights').headingLevel = 4;
          });
          await page.waitFor(isLowered);
          await mouse.up();
          await server.close();
        });
      }

      it('shows what is new though what judges the changes cannot be had', async () => {
        const server = await open('translateAsGoogle', '<atd-client-rights></atd-client-rights>', {
          [chunkPath('restore-state')]: { status: 503 },
        });
        await page.evaluate(() => {
          window.document.querySelector('atd-client-rights').headingLevel = 4;
        });
        await page.waitFor(() => {
          const { shadowRoot } = window.document.querySelector('atd-client-rights');
          return [...shadowRoot.querySelectorAll('h4')].length === 1;
        });
        const { errors } = await page.evaluate(() => window.document.testimony());
        assert.deepEqual(errors, []);
        await server.close();
      });

      if (engine === 'chromium') {
        it('composes words with an input method', async () => {
          const server = await open('translateAsGoogle', form);
          await clickInto('_message');
          await untilTranslated();
          const session = await page.puppeteer.createCDPSession();
          for (const text of ['か', 'かん', 'かんじ']) {
            const [selectionStart, selectionEnd] = [text.length, text.length];
            await session.send('Input.imeSetComposition', { text, selectionStart, selectionEnd });
            await page.evaluate(() => new Promise(requestAnimationFrame));
          }
          await session.send('Input.insertText', { text: '漢字' });
          await untilTranslated();
          await page.type('!');
          assert.equal(await field(message, 'value'), '漢字!');
          await server.close();
        });
      }
    });
  }
});

// The rest runs in the page.

function isLowered() {
  const { shadowRoot } = document.querySelector('atd-client-rights');
  return shadowRoot.querySelector('h4') !== null;
}

/** As translators do, it waits for a moment after each change, and does not see its own. */
async function watchAndTranslate(translator) {
  const { [translator]: translate } = await import('/translators.js');
  const [host] = document.querySelectorAll('atd-feedback-form, atd-client-rights');
  await customElements.whenDefined(host.localName);
  await host.ready;
  const root = host.shadowRoot;
  const options = { childList: true, subtree: true, characterData: true };
  let isWaiting = false;
  const now = () => {
    isWaiting = false;
    translate(root);
    observer.takeRecords();
  };
  const observer = new MutationObserver(() => {
    if (!isWaiting) setTimeout(now, 30);
    isWaiting = true;
  });
  observer.observe(root, options);
  now();
  document.isTranslated = () => !isWaiting && !host.isUpdatePending;
}
