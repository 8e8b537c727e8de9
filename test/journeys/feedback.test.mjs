// The form in real pages, with the real receiver: by keyboard, in a narrow window, under strict rules,
// and without a script.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { renderWidget } from 'atd-widgets/ssr';
import { startReceiver } from '../receiver/harness.mjs';
import {
  engines,
  hostPage,
  loader,
  openPage,
  serve,
  testimony,
  witness,
  witnessRoute,
} from './harness.mjs';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html atd-widgets 'allow-duplicates'";
const tag =
  '<atd-feedback-form endpoint="/feedback" kinds="praise complaint meeting"></atd-feedback-form>';

describe('feedback', { concurrency: true }, () => {
  for (const engine of engines()) {
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let page;
      let receiver;
      let server;

      before(async () => {
        receiver = await startReceiver({ limit: () => 0 });
        server = await serve({
          routes: {
            ...witnessRoute,
            '/feedback': pass,
            '/form': {
              csp: policy,
              body: hostPage({
                head: witness + loader,
                body: `<button id="before">Pirms</button>${tag}<button id="after">Pēc</button>`,
              }),
            },
          },
        });
        server.route('/empty', { body: '<!doctype html><title>Tukša</title>' });
        page = await openPage(engine);
      });
      after(() => receiver.stop());

      /** The receiver on the page's own server. */
      async function pass({ body, headers }) {
        const answer = await fetch(receiver.endpoint, {
          method: 'POST',
          headers: { 'content-type': headers['content-type'] },
          body,
        });
        const type = answer.headers.get('content-type');
        return { status: answer.status, type, body: await answer.text() };
      }

      const untilSeen = (selector) =>
        page.waitFor(
          (part) =>
            Boolean(document.querySelector('atd-feedback-form')?.shadowRoot?.querySelector(part)),
          selector,
        );
      /** The name by which one would be told where one is. */
      const focused = () =>
        page.evaluate(() => {
          const inner = document.activeElement.shadowRoot?.activeElement ?? document.activeElement;
          return (inner.labels?.[0] ?? inner).innerText.trim().split('\n')[0];
        });
      const open = async () => {
        // A page without a form: one that still sends would write again what is cleared.
        await page.goto(server.url('/empty'));
        await page.evaluate(() => sessionStorage.clear());
        await page.goto(server.url('/form'));
        await untilSeen('form');
        await page.evaluate(() => document.querySelector('#before').focus());
      };

      it('is written, mended and sent with the keyboard alone, under the strictest rules', async () => {
        await open();
        await page.press('Tab');
        assert.equal(await focused(), 'Uzslava');
        await page.press('ArrowDown');
        assert.equal(await focused(), 'Sūdzība');
        await page.press('Tab');
        assert.match(await focused(), /^Par kuru apkalpošanas vietu/);
        await page.press('Tab');
        assert.equal(await focused(), 'Jūsu ziņojums');
        await page.type('Divas stundas rindā');
        await page.press('Tab');
        assert.equal(await focused(), 'Vēlos saņemt atbildi');
        await page.press('Space');
        await page.waitFor(() =>
          document
            .querySelector('atd-feedback-form')
            .shadowRoot.querySelector('#_email')
            .checkVisibility(),
        );
        await page.press('Tab');
        assert.equal(await focused(), 'E-pasta adrese');
        await page.type('janis');
        await page.press('Enter');
        await untilSeen('[part="errors"]');
        await page.waitFor(
          () =>
            document.querySelector('atd-feedback-form').shadowRoot.activeElement?.part.value ===
            'errors',
        );
        await page.press('Tab');
        assert.match(await focused(), /^Ierakstiet pareizu e-pasta adresi/);
        await page.press('Enter');
        assert.equal(await focused(), 'E-pasta adrese');
        await page.press('End');
        await page.type('@piemers.lv');
        await page.press('Enter');
        await untilSeen('[part="receipt"]');
        await page.waitFor(
          () =>
            document.querySelector('atd-feedback-form').shadowRoot.activeElement?.id === '_panel',
        );
        assert.equal(await focused(), 'Paldies, ziņojums ir saņemts');
        const [{ submission, reference }] = await receiver.storage.all();
        assert.equal(submission.message, 'Divas stundas rindā');
        assert.equal(submission.email, 'janis@piemers.lv');
        const shown = await page.evaluate(
          () =>
            document
              .querySelector('atd-feedback-form')
              .shadowRoot.querySelector('[part="reference"]').innerText,
        );
        assert.equal(shown, reference);
        const { violations, errors } = await testimony(page);
        assert.deepEqual(
          violations.filter((each) => !each.includes('/favicon.ico')),
          [],
        );
        assert.deepEqual(errors, []);
      });

      it('keeps within a window of 320 px, as at 400 % zoom, whatever is shown', async () => {
        const { width } = await page.resize(320, 700);
        await open();
        const beyond = () =>
          page.evaluate((edge) => {
            const root = document.querySelector('atd-feedback-form').shadowRoot;
            return [...root.querySelectorAll('*')]
              .filter(
                (each) => each.checkVisibility() && !each.closest('.visually-hidden, .honeypot'),
              )
              .filter((each) => each.getBoundingClientRect().right > edge + 1)
              .map((each) => each.outerHTML.slice(0, 80));
          }, width);
        assert.deepEqual(await beyond(), []);
        const press = () =>
          page.evaluate(() =>
            document
              .querySelector('atd-feedback-form')
              .shadowRoot.querySelector('[part~="submit"]')
              .click(),
          );
        await press();
        await untilSeen('[part="errors"]');
        assert.deepEqual(await beyond(), []);
        await page.evaluate(() => {
          const root = document.querySelector('atd-feedback-form').shadowRoot;
          root.querySelector('#_kind-praise').click();
          const area = root.querySelector('#_message');
          area.value = 'Nebeidzamsvārds'.repeat(20);
          area.dispatchEvent(new Event('input', { bubbles: true }));
        });
        await press();
        await untilSeen('[part="receipt"]');
        assert.deepEqual(await beyond(), []);
        await page.resize(1024, 768);
      });

      it('is sent without a script, and two who post the same page make two records', async () => {
        await open();
        server.route('/printed', {
          csp: "script-src 'none'; form-action 'self'",
          body: await renderWidget(
            hostPage({ body: '<atd-feedback-form endpoint="/feedback"></atd-feedback-form>' }),
          ),
        });
        const before = (await receiver.storage.all()).length;
        for (const email of ['anna@piemers.lv', 'ilze@piemers.lv']) {
          await page.goto(server.url('/printed'));
          await page.evaluate((own) => {
            const root = document.querySelector('atd-feedback-form').shadowRoot;
            root.querySelector('#_kind-complaint').checked = true;
            root.querySelector('#_reply').checked = true;
            root.querySelector('#_message').value = 'Bez skripta';
            root.querySelector('#_email').value = own;
            setTimeout(() => root.querySelector('[part~="submit"]').click());
          }, email);
          await page.waitFor(() => document.body.innerText.includes('ziņojums ir saņemts'));
        }
        const added = (await receiver.storage.all()).slice(before);
        assert.deepEqual(
          added.map(({ submission: { message, email, institution } }) => [
            message,
            email,
            institution,
          ]),
          [
            ['Bez skripta', 'anna@piemers.lv', 'atd'],
            ['Bez skripta', 'ilze@piemers.lv', 'atd'],
          ],
        );
        assert.notEqual(added[0].reference, added[1].reference);
      });
    });
  }
});
