// The fourth door: pages that a server has printed, which can be read before any script and without any.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { renderWidget } from 'atd-widgets/ssr';
import {
  chunkPath,
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

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html atd-widgets 'allow-duplicates'";
const scriptless = strict.replace("script-src 'self'", "script-src 'none'");
const linked = { styles: '/cdn/' };
const tags = `
  <atd-opening-hours></atd-opening-hours>
  <atd-service-channels></atd-service-channels>
  <atd-client-rights></atd-client-rights>
  <atd-feedback-form endpoint="/feedback"></atd-feedback-form>`;

describe('a page that was printed', { concurrency: true }, () => {
  for (const engine of engines()) {
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let page;
      before(async () => (page = await openPage(engine)));

      const open = async (
        body,
        { csp = strict, head = witness + loader, routes = {}, lang } = {},
      ) => {
        const html = await renderWidget(hostPage({ lang, head, body }), linked);
        const server = await serve({
          routes: { ...witnessRoute, ...routes, '/': { body: html, csp } },
        });
        return server;
      };
      const inForm = (task, ...args) => page.evaluate(task, ...args);

      for (const lang of ['lv', 'en']) {
        it(`is complete where no script runs, in ${lang}, and axe finds nothing`, async () => {
          const server = await open(`<main><h1>ATD</h1>${tags}</main>`, { csp: scriptless, lang });
          await page.goto(server.url('/'));
          const { heading, rows, status } = await read(page);
          assert.match(heading, lang === 'en' ? /Road Transport/ : /Autotransporta direkcija/);
          assert.equal(rows.length, 4);
          assert.match(rows[0], /8[.:]30–12[.:]00, 13[.:]00–17[.:]30/);
          assert.equal(status, '');
          const counts = await page.evaluate(() =>
            ['atd-service-channels', 'atd-client-rights'].map(
              (tag) =>
                document
                  .querySelector(tag)
                  .shadowRoot.querySelectorAll('[part="channel"], [part="item"]').length,
            ),
          );
          assert.deepEqual(counts, [10, 28]);
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

      it('leads to a point of the charter without a script', async () => {
        const server = await open(
          `<div style="height: 3000px"></div>${tags}`.replace(' style="height: 3000px"', ''),
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
        const server = await open(tags);
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

      it('keeps what was typed and chosen in it, the focus and the place in the text', async () => {
        let give;
        const held = new Promise((resolve) => (give = () => resolve({})));
        const server = await open(tags, { routes: { '/cdn/atd-widgets.js': () => held } });
        await page.goto(server.url('/'), 'interactive');
        await inForm(() => {
          const root = document.querySelector('atd-feedback-form').shadowRoot;
          root.querySelector('[value="complaint"]').checked = true;
          root.querySelector('[name="reply"]').checked = true;
          root.querySelector('[name="office"]').value = 'cesis';
          root.querySelector('[name="email"]').value = 'anna@piemers.lv';
          const details = document
            .querySelector('atd-service-channels')
            .shadowRoot.querySelector('details');
          details.open = true;
          root.querySelector('textarea').focus();
        });
        await page.type('Gaidīju stundu.');
        await inForm(() => {
          document
            .querySelector('atd-feedback-form')
            .shadowRoot.querySelector('textarea')
            .setSelectionRange(3, 5);
        });
        give();
        await page.waitFor(() => document.querySelector('atd-feedback-form').hasUpdated);
        await page.waitFor(() => document.querySelector('atd-service-channels').hasUpdated);
        const kept = await inForm(() => {
          const root = document.querySelector('atd-feedback-form').shadowRoot;
          const { selectionStart, selectionEnd, name } = root.activeElement ?? {};
          return {
            kind: root.querySelector('[name="kind"]:checked')?.value,
            reply: root.querySelector('[name="reply"]').checked,
            office: root.querySelector('[name="office"]').value,
            email: root.querySelector('[name="email"]').value,
            message: root.querySelector('textarea').value,
            focus: [name, selectionStart, selectionEnd],
            isOpen: document
              .querySelector('atd-service-channels')
              .shadowRoot.querySelector('details').open,
            isLive: root.querySelector('form').className,
          };
        });
        assert.deepEqual(kept, {
          kind: 'complaint',
          reply: true,
          office: 'cesis',
          email: 'anna@piemers.lv',
          message: 'Gaidīju stundu.',
          focus: ['message', 3, 5],
          isOpen: true,
          isLive: 'is-complaint is-answered',
        });
        await page.type('X');
        const text = () =>
          document.querySelector('atd-feedback-form').shadowRoot.querySelector('textarea').value;
        assert.equal(await page.evaluate(text), 'GaiXju stundu.');
        await server.close();
      });

      it('is taken over though an older version printed it', async () => {
        const server = await open('');
        const old = `<atd-feedback-form endpoint="/feedback"><template shadowrootmode="open">
            <style></style><section><form method="post" action="/feedback">
              <input name="email" id="old-email"><textarea name="message" id="old"></textarea><input name="gone">
            </form></section></template></atd-feedback-form>
          <atd-opening-hours><template shadowrootmode="open"><p>Old</p></template></atd-opening-hours>`;
        server.route('/old', { body: hostPage({ head: witness, body: old }), csp: strict });
        await page.goto(server.url('/old'));
        await page.evaluate(() => {
          const root = document.querySelector('atd-feedback-form').shadowRoot;
          root.querySelector('[name="gone"]').value = 'x';
          root.querySelector('textarea').value = 'Mans vārds';
          root.querySelector('textarea').focus();
          const script = document.createElement('script');
          script.type = 'module';
          const policy = window.trustedTypes?.createPolicy('atd-widgets', {
            createScriptURL: (url) => url,
          });
          script.src = policy
            ? policy.createScriptURL('/cdn/atd-widgets.js')
            : '/cdn/atd-widgets.js';
          document.head.append(script);
        });
        await page.waitFor(() => document.querySelector('atd-feedback-form').hasUpdated);
        await untilLive(page);
        const found = await page.evaluate(() => {
          const { shadowRoot } = document.querySelector('atd-feedback-form');
          return [shadowRoot.querySelector('textarea').value, shadowRoot.activeElement?.name];
        });
        assert.deepEqual(found, ['Mans vārds', 'message']);
        assert.doesNotMatch((await read(page)).rows.join(), /Old/);
        await server.close();
      });

      it('stays as it is where the document cannot be had by the time that the script runs', async () => {
        let isThere = true;
        const server = await serve({
          routes: {
            ...witnessRoute,
            '/hours.json': () =>
              isThere
                ? { body: readFileSync('demo/documents/novads.json'), type: 'application/json' }
                : { drop: true },
          },
        });
        const src = server.url('/hours.json');
        const html = await renderWidget(
          hostPage({
            head: witness + loader,
            body: `<atd-opening-hours src="${src}">own</atd-opening-hours>`,
          }),
          linked,
        );
        isThere = false;
        server.route('/', { body: html, csp: strict });
        await page.goto(server.url('/'));
        await page.waitFor(() => document.testimony().events.includes('atd-ready'));
        const { heading, rows } = await read(page);
        assert.match(heading, /novad/i);
        assert.ok(rows.length > 0);
        await server.close();
      });

      it('stays as it is where what takes over never comes, with all that was typed', async () => {
        const server = await open(tags);
        server.route(chunkPath('shared-take'), { status: 503 });
        await page.goto(server.url('/'));
        await page.waitFor(() => document.testimony().events.includes('atd-error'));
        assert.equal((await read(page)).rows.length, 4);
        await page.waitFor(() => document.testimony().events.includes('atd-ready'));
        const isUpdated = () => document.querySelector('atd-feedback-form').hasUpdated;
        assert.equal(await page.evaluate(isUpdated), false);
        await server.close();
      });
    });
  }
});
