// Embedding by placeholder, where editors remove tags that they do not know.

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  allInOne,
  engines,
  hostPage,
  loader,
  openPage,
  read,
  serve,
  testimony,
  untilLive,
  witness,
  witnessRoute,
} from './harness.mjs';

describe('a placeholder', { concurrency: true }, () => {
  for (const engine of engines()) {
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let page;
      before(async () => (page = await openPage(engine)));

      const open = async (body, { head = '', script = loader, lang = 'lv' } = {}) => {
        const server = await serve({
          routes: { ...witnessRoute, '/': hostPage({ lang, head: witness + head + script, body }) },
        });
        await page.goto(server.url('/'));
        return server;
      };
      const attributes = (selector) =>
        page.evaluate(
          (which) =>
            Object.fromEntries(
              [...document.querySelector(which).attributes].map(({ name, value }) => [name, value]),
            ),
          selector,
        );

      for (const [what, script] of [
        ['the loader', loader],
        ['the one file', allInOne],
      ]) {
        it(`of classes becomes the tag that they describe, by ${what}`, async () => {
          const server = await open(
            '<div class="box atd-opening-hours atd-office-riga atd-lang-en atd-heading-level-3"><p>Hours</p></div>',
            { script },
          );
          await untilLive(page);
          const { heading, rows } = await read(page, '.box > atd-opening-hours');
          assert.equal(heading, 'Road Transport Administration');
          assert.match(rows[0], /^Monday/);
          assert.deepEqual(await attributes('atd-opening-hours'), {
            office: 'riga',
            lang: 'en',
            'heading-level': '3',
          });
          const inside = () => document.querySelector('atd-opening-hours > p')?.textContent;
          assert.equal(await page.evaluate(inside), 'Hours');
          await server.close();
        });
      }

      it('that is a link becomes the content of the tag', async () => {
        const server = await open(
          '<p><a class="atd-opening-hours atd-view-badge" href="/darba-laiks">Darba laiks</a></p>',
        );
        await untilLive(page);
        const link = () => document.querySelector('p > atd-opening-hours > a').pathname;
        assert.equal(await page.evaluate(link), '/darba-laiks');
        assert.equal(
          await page.evaluate(() => document.querySelectorAll('atd-opening-hours').length),
          1,
        );
        await server.close();
      });

      it('takes lists, switches, negative numbers and data', async () => {
        const server = await open(`
          <div class="atd-service-channels atd-purpose-request atd-purpose-receive"></div>
          <div class="atd-feedback-form atd-rating-only" data-endpoint="/feedback"></div>
          <div class="atd-opening-hours atd-pre-holiday--60" data-office="riga cesis"></div>`);
        await page.waitFor(
          () => document.querySelectorAll('atd-feedback-form, atd-opening-hours').length === 2,
        );
        assert.deepEqual(await attributes('atd-service-channels'), { purpose: 'request receive' });
        assert.deepEqual(await attributes('atd-feedback-form'), {
          'rating-only': '',
          endpoint: '/feedback',
        });
        assert.deepEqual(await attributes('atd-opening-hours'), {
          'pre-holiday': '-60',
          office: 'riga cesis',
        });
        await server.close();
      });

      it('that a script adds later is served too, each one', async () => {
        const server = await open('<main></main>');
        for (const nth of [1, 2]) {
          await page.evaluate(() => {
            const div = document.createElement('div');
            div.className = 'atd-client-rights';
            document.querySelector('main').append(div);
          });
          await page.waitFor(
            (count) => document.querySelectorAll('div > atd-client-rights').length === count,
            nth,
          );
        }
        await server.close();
      });

      it('can do nothing but what a tag can: no handler, no style, no address in a class', async () => {
        const server = await open(`
          <div class="atd-opening-hours atd-onclick-alert(1) atd-style-color:red atd-src-//evil.example/x atd-id-x atd-now-2026-01-01" onclick="" data-onfocus="x" data-style="x"></div>`);
        await untilLive(page);
        assert.deepEqual(await attributes('atd-opening-hours'), {});
        await server.close();
      });

      it('finds in the head what a filter strips: where the form sends, and where the reader may write', async () => {
        const server = await open('<div class="atd-feedback-form"></div>', {
          head: '<meta name="atd-endpoint" content="/feedback"><meta name="atd-email" content="info@example.lv">',
        });
        await page.waitFor(() =>
          Boolean(document.querySelector('atd-feedback-form')?.shadowRoot?.querySelector('form')),
        );
        const action = () =>
          document.querySelector('atd-feedback-form').shadowRoot.querySelector('form').action;
        assert.equal(await page.evaluate(action), server.url('/feedback'));
        const { errors } = await testimony(page);
        assert.deepEqual(errors, []);
        await server.close();
      });
    });
  }
});
