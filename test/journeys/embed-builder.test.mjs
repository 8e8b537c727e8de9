// The page of the embed builder itself: by keyboard, from its address, in a narrow window, by axe.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { engines, openBuilder, openPage, serve } from './harness.mjs';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

describe('the embed builder', { concurrency: true }, () => {
  for (const engine of engines()) {
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let page;
      let open;
      let codeOf;
      let focus;
      let focused;

      before(async () => ({ page, open, codeOf, focus, focused } = await openBuilder(engine)));

      it('keeps the choice in the address: a link that is shared, or opened anew, gives the same code', async () => {
        await open('?system=html&view=week&upcoming=30&color-link=%23004488&lang=en&ui=en');
        await focus('#upcoming');
        const before = { content: await codeOf('content'), colours: await codeOf('colours') };
        assert.match(before.content, /view="week" upcoming="30" lang="en"/);
        assert.match(before.colours, /--atd-color-link: #004488/);
        await page.reload();
        await page.waitFor(() => document.querySelector('#code-content')?.value.includes('Monday'));
        assert.deepEqual(
          { content: await codeOf('content'), colours: await codeOf('colours') },
          before,
        );
        assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
        assert.equal(
          await page.evaluate(() => document.querySelector('h1').textContent),
          'Embed code',
        );
      });

      it('shows the element as it will be at three widths and at the chosen moment', async () => {
        await open('?system=html&view=badge&at=2026-12-24T10:00');
        const seen = await page.waitFor(() => {
          const all = [...document.querySelectorAll('.sheet > atd-opening-hours')];
          const texts = all.map((each) => each.shadowRoot?.textContent ?? '');
          return (
            texts.every((each) => /Priekšskatījums/.test(each)) && [
              all.map(({ parentElement }) => parentElement.clientWidth),
              all.map((each) => each.getAttribute('now')),
            ]
          );
        });
        // Each sheet has twelve pixels of its own on either side.
        assert.deepEqual(seen, [[304, 624, 1224], Array(3).fill('2026-12-24T10:00')]);
        assert.doesNotMatch(await codeOf('content'), /now|2026-12-24/);
      });

      it('warns of a colour that cannot be read, and offers one that can', async () => {
        await open('?system=html');
        await focus('#color-link');
        await page.type('8af');
        await page.press('Tab');
        const fault = await page.waitFor(() =>
          document.querySelector('#color-link-contrast.issue')?.textContent.trim(),
        );
        assert.match(fault, /^Kontrasts \d,\d+:1 ir pārāk mazs; vajadzīgs vismaz 4,5:1\.$/);
        await focus('[data-set="color-link"]');
        await page.press('Enter');
        await page.waitFor(() => !document.querySelector('#color-link-contrast.issue'));
        assert.equal(await focused().then((each) => each.split(' ')[0]), 'color-link');
        assert.match(await codeOf('colours'), /--atd-color-link: #[0-9a-f]{6};/);
      });

      it('copies, and says so; or selects what is to be copied', async () => {
        await open('?system=html');
        await page.evaluate(() => {
          Object.defineProperty(navigator, 'clipboard', {
            configurable: true,
            value: { writeText: async (text) => void (document.taken = text) },
          });
        });
        const said = () =>
          page.evaluate(() => document.querySelector('.copying [role="status"]').textContent);
        await focus('[data-copy="content"]');
        await page.press('Enter');
        await page.waitFor(() => document.taken);
        assert.equal(await page.evaluate(() => document.taken), await codeOf('content'));
        assert.equal(await said(), 'Nokopēts');
        await page.evaluate(
          () => void Object.defineProperty(navigator, 'clipboard', { value: undefined }),
        );
        await page.press('Enter');
        await page.waitFor(() => document.activeElement.id === 'code-content');
        assert.match(await said(), /iezīmēts/);
        assert.equal(
          await page.evaluate(() => {
            const { selectionStart, selectionEnd, value } = document.activeElement;
            return value.slice(selectionStart, selectionEnd);
          }),
          await codeOf('content'),
        );
      });

      it('keeps within a window of 320 px, as at 400 % zoom', async () => {
        const { width } = await page.resize(320, 800);
        for (const widget of ['opening-hours', 'feedback-form']) {
          await open(`?widget=${widget}&system=html&color-link=%2388aaff`);
          await page.waitFor(() => Boolean(document.querySelector('.sheet > *')?.shadowRoot));
          const beyond = await page.evaluate(
            (edge) =>
              [...document.querySelectorAll('embed-builder *')]
                .filter((each) => each.checkVisibility() && !each.closest('.view > *, .skip'))
                .filter((each) => each.getBoundingClientRect().right > edge + 1)
                .map((each) => each.outerHTML.slice(0, 80)),
            width,
          );
          assert.deepEqual(beyond, []);
          const isScrolled = () => document.documentElement.scrollWidth > innerWidth;
          assert.equal(await page.evaluate(isScrolled), false);
        }
        await page.resize(1280, 900);
      });
    });
  }

  describe('by axe', { concurrency: 1 }, () => {
    let page;
    let server;
    // axe writes styles of its own, which the policy of the page does not allow.
    before(async () => {
      server = await serve({ folders: { '/cdn/': 'dist/cdn', '/tools/': 'dist/tools' } });
      page = await openPage('chromium');
    });

    for (const scheme of ['light', 'dark']) {
      for (const choice of [
        '?system=html&at=2026-12-23T10:00',
        '?widget=service-channels&method=iframe&ui=en',
        '?widget=client-rights&view=accordion&method=copy',
        '?widget=feedback-form&color-link=%2388aaff&scheme=auto',
      ]) {
        it(`is without fault, ${scheme}: ${choice}`, async () => {
          await page.puppeteer.emulateMediaFeatures([
            { name: 'prefers-color-scheme', value: scheme },
          ]);
          await page.goto(server.url(`/tools/embed-builder.html${choice}`));
          await page.waitFor(
            () =>
              document.querySelector('.code textarea') &&
              [...document.querySelectorAll('.sheet > *')].every((each) => each.shadowRoot),
          );
          await page.puppeteer.evaluate(axe);
          const faults = await page.evaluate(async () => {
            // What is in the frames is as an editor has coloured it, and has tests of its own.
            const { violations } = await window.axe.run(
              { exclude: ['.sheet'] },
              { resultTypes: ['violations'] },
            );
            return violations.flatMap(({ id, nodes }) =>
              nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
            );
          });
          assert.deepEqual(faults, []);
        });
      }
    }
  });
});
