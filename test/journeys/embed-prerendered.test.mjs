// Embedding by server rendering: pages that can be read before any script and without any.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { renderWidget } from 'atd-widgets/ssr';
import {
  engines,
  fourTags,
  hostPage,
  openPage,
  read,
  serve,
  servePrinted,
  strict,
  testimony,
  untilLive,
  witness,
  witnessRoute,
} from './harness.mjs';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const scriptless = strict.replace("script-src 'self'", "script-src 'none'");

describe('a page that was printed', { concurrency: true }, () => {
  for (const engine of engines()) {
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let page;
      before(async () => (page = await openPage(engine)));

      for (const lang of ['lv', 'en']) {
        it(`is complete where no script runs, in ${lang}, and axe finds nothing`, async () => {
          const server = await servePrinted(`<main><h1>ATD</h1>${fourTags}</main>`, {
            csp: scriptless,
            lang,
          });
          await page.goto(server.url('/'));
          const { heading, rows, status } = await read(page);
          assert.match(heading, lang === 'en' ? /Road Transport/ : /Autotransporta direkcija/);
          assert.equal(rows.length, 4);
          assert.match(rows[0], /8[.:]30–12[.:]00, 13[.:]00–17[.:]30/);
          assert.equal(status, '');
          const counts = await page.evaluate(() =>
            [
              ['atd-service-channels', '[part~="channel"]'],
              ['atd-client-rights', '[part="item"]'],
            ].map(
              ([tag, part]) => document.querySelector(tag).shadowRoot.querySelectorAll(part).length,
            ),
          );
          assert.deepEqual(counts, [8, 28]);
          if (engine === 'chromium') {
            await page.evaluate(axe);
            const faults = await page.evaluate(async () => {
              const { violations } = await window.axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              });
              return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
            });
            assert.deepEqual(faults, []);
          }
          await server.close();
        });
      }

      it('has its styles where the page allows them by a nonce, and breaks no rule', async () => {
        const csp = "default-src 'none'; script-src 'nonce-abc'; style-src 'nonce-abc'";
        const head = witness.replace('<script', '<script nonce="abc"');
        const html = await renderWidget(hostPage({ head, body: fourTags }));
        const server = await serve({ routes: { ...witnessRoute, '/': { body: html, csp } } });
        await page.goto(server.url('/'));
        const displays = await page.evaluate(() =>
          [...document.querySelectorAll('[lang] > body > *')].map(({ shadowRoot }) => {
            const base = shadowRoot?.querySelector('[part="base"]');
            return base && getComputedStyle(base).display;
          }),
        );
        assert.deepEqual(displays, ['grid', 'grid', 'grid', 'grid']);
        const { violations } = await testimony(page);
        assert.deepEqual(
          violations.filter((each) => !each.includes('/favicon.ico')),
          [],
        );
        await server.close();
      });

      it('leads to a point of the charter without a script', async () => {
        const server = await servePrinted(
          `<div style="height: 3000px"></div>${fourTags}`.replace(' style="height: 3000px"', ''),
          {
            csp: scriptless,
          },
        );
        await page.goto(server.url('/#tiesibas-3'));
        const place = () => {
          const { shadowRoot } = document.querySelector('atd-client-rights');
          const { top } = shadowRoot.querySelector('[id="tiesibas-3"]').getBoundingClientRect();
          return { top, height: window.innerHeight, scrolled: window.scrollY };
        };
        await page.waitFor(() => window.scrollY > 0);
        const { top, height } = await page.evaluate(place);
        assert.ok(top >= -40 && top < height, `${top} of ${height}`);
        await server.close();
      });

      it('becomes live where a script runs, under the strictest policy, and nothing is there twice', async () => {
        const server = await servePrinted(fourTags);
        await page.goto(server.url('/'));
        await untilLive(page);
        const { rows, status } = await read(page);
        assert.equal(rows.length, 4);
        assert.notEqual(status, '');
        const { violations, errors } = await testimony(page);
        // A browser asks for the icon of a page by itself.
        const ours = violations.filter((each) => !each.includes('/favicon.ico'));
        assert.deepEqual(ours, []);
        assert.deepEqual(errors, []);
        const bases = () =>
          [...document.querySelectorAll('[lang] atd-opening-hours, atd-client-rights')].map(
            ({ shadowRoot }) => shadowRoot.querySelectorAll('[part="base"]').length,
          );
        assert.deepEqual(await page.evaluate(bases), [1, 1]);
        await server.close();
      });
    });
  }
});
