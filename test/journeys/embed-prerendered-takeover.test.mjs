// A server-rendered page keeps the state of everything that was typed, chosen or unfolded before the script
// came.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { renderWidget } from 'atd-widgets/ssr';
import {
  chunkPath,
  engines,
  fourTags,
  hostPage,
  linked,
  loader,
  openPage,
  read,
  serve,
  servePrinted,
  strict,
  untilLive,
  witness,
  witnessRoute,
} from './harness.mjs';

describe('a printed page that the script takes over', { concurrency: true }, () => {
  for (const engine of engines()) {
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let page;
      before(async () => (page = await openPage(engine)));

      it('keeps what was typed and chosen in it, the focus and the place in the text', async () => {
        let give;
        const held = new Promise((resolve) => (give = () => resolve({})));
        const server = await servePrinted(fourTags, {
          routes: { '/cdn/atd-widgets.js': () => held },
        });
        await page.goto(server.url('/'), 'interactive');
        await page.evaluate(() => {
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
        await page.evaluate(() => {
          document
            .querySelector('atd-feedback-form')
            .shadowRoot.querySelector('textarea')
            .setSelectionRange(3, 5);
        });
        give();
        await page.waitFor(() => document.querySelector('atd-feedback-form').hasUpdated);
        await page.waitFor(() => document.querySelector('atd-service-channels').hasUpdated);
        // The element hears of the restored fields by their events; the update that follows shows it.
        await page.waitFor(
          () =>
            document.querySelector('atd-feedback-form').shadowRoot.querySelector('form')
              .className !== '',
        );
        const kept = await page.evaluate(() => {
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
        const server = await servePrinted('');
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
                ? {
                    body: readFileSync('dist/schemas/standard.example.json'),
                    type: 'application/json',
                  }
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
        const server = await servePrinted(fourTags);
        server.route(chunkPath('restore-state'), { status: 503 });
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
