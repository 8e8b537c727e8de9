// The clerk's journey: the hours of 23 December are changed for all offices, by keyboard, on the built
// page; from static files, and where the receiver publishes. Things go wrong on the way.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { parseStandard } from 'atd-widgets/standard';
import { fakePublication } from './hours-editor/publication.mjs';
import { engines, openPage, serve, testimony, witness, witnessRoute } from './harness.mjs';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const policy =
  "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html atd-widgets 'allow-duplicates'";
const document_ = JSON.parse(readFileSync('dist/cdn/standard.json', 'utf8'));
const html = readFileSync('dist/tools/hours-editor.html', 'utf8');
/** What the test needs in the page: a fixed day, a witness, and what was saved. */
const scripts = `<script src="/clock.js"></script>${witness}<script src="/saved.js"></script><script src="/axe.js"></script>`;
/** The morning of 25 November in Riga. */
const clock = `{
  const { Date: Real } = window;
  const shift = Real.parse('2026-11-25T10:00:00+02:00') - Real.now();
  window.Date = class extends Real {
    constructor(...parts) {
      if (parts.length > 0) super(...parts);
      else super(Real.now() + shift);
    }
    static now() {
      return Real.now() + shift;
    }
  };
}`;
const saved = `{
  // A Firefox without a window shows its list of downloads all the same, and that takes the keys.
  HTMLAnchorElement.prototype.click = () => {};
  const original = URL.createObjectURL;
  window.saved = [];
  URL.createObjectURL = (blob) => (blob.text().then((text) => window.saved.push(text)), original(blob));
}`;
const LINE =
  '23. decembrī: 8.30–12.00 un 13.00–16.30 (pirmssvētku diena, darba laiks var būt īsāks) → slēgts (Personāla apmācība)';

describe('the hours editor', { concurrency: true }, () => {
  for (const engine of engines()) {
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let page;
      let server;
      let publication;

      before(async () => {
        publication = fakePublication(document_);
        server = await serve({
          folders: { '/cdn/': 'dist/cdn', '/tools/': 'dist/tools' },
          headers: { 'content-security-policy': policy },
          routes: {
            ...witnessRoute,
            ...publication.routes,
            '/clock.js': clock,
            '/saved.js': saved,
            '/axe.js': axe,
            '/blank': '<title>Cita lapa</title>',
            '/tools/editor.html': html.replace('<head>', `<head>${scripts}`),
            // As the receiver serves it.
            '/publication/': html
              .replace(
                '<head>',
                `<head>${scripts}<meta name="atd-publish" content="/publication/">`,
              )
              .replaceAll(/(href|src)="(?=[\w-]+\.(?:css|js)")/g, '$1="/tools/'),
          },
        });
        page = await openPage(engine);
      });

      const open = async (path) => {
        // Otherwise it may be only another place of the same page.
        await page.goto(server.url('/blank'));
        await page.goto(server.url(path));
        await page.waitFor(() => Boolean(document.querySelector('main h2')));
      };
      const text = (selector) =>
        page.evaluate(
          (which) => document.querySelector(which)?.textContent.replace(/\s+/g, ' ').trim() ?? '',
          selector,
        );
      const focused = () => page.evaluate(() => document.activeElement.id);
      const untilFocused = (id) =>
        page.waitFor((wanted) => document.activeElement.id === wanted, id);
      /** By the key alone, as far as it takes. */
      const tabTo = async (selector) => {
        for (let tab = 0; tab < 60; tab++) {
          if (await page.evaluate((which) => document.activeElement.matches(which), selector))
            return;
          await page.press('Tab');
        }
        assert.fail(`Tab does not lead to ${selector}, but to ${await focused()}`);
      };
      const goToStep = async (step) => {
        await page.evaluate(() => document.querySelector('nav a').focus());
        await tabTo(`nav a[href*="step=${step}"]`);
        await page.press('Enter');
        await page.waitFor(
          (which) =>
            document.querySelector(`nav a[href*="step=${which}"][aria-current]`) &&
            document.activeElement.localName === 'h2',
          step,
        );
      };
      const addException = async (date = '23.12.', reason = 'Personāla apmācība') => {
        await tabTo('#from');
        await page.type(date);
        await tabTo('#reason');
        await page.type(reason);
        await page.press('Enter');
        await untilFocused('added');
      };
      const publish = async (token = 'pareiza') => {
        await tabTo('#token');
        await page.type(token);
        await page.press('Enter');
      };
      const untilOutcome = (words) =>
        page.waitFor(
          (wanted) =>
            document.activeElement.id === 'outcome' &&
            document.activeElement.textContent.includes(wanted),
          words,
        );
      const faultless = async () => {
        const faults = await page.evaluate(async () => {
          const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
          return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
        });
        assert.deepEqual(faults, []);
      };
      const beyond = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('body *')]
            .filter((each) => each.checkVisibility() && !each.matches('.visually-hidden, .skip'))
            .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
            .map((each) => each.outerHTML.slice(0, 80)),
        );

      it('adds 23 December for all offices from static files, mistyped at first, and saves it', async () => {
        await open('/tools/editor.html');
        await tabTo('#from');
        await page.type('32.12.');
        await page.press('Enter');
        await untilFocused('errors');
        const fault = 'Tāda datuma nav: „32.12.”. Piemēram, 23.12.2026.';
        assert.ok((await text('#errors')).includes(fault));
        assert.equal(await text('#from-fault'), fault);
        await tabTo('#errors a');
        await page.press('Enter');
        assert.equal(await focused(), 'from');
        for (let letter = 0; letter < 6; letter++) await page.press('Backspace');
        await page.type('23.12.');
        assert.equal(await text('#from-echo'), 'Trešdiena, 2026. gada 23. decembris');
        await tabTo('#reason');
        await page.type('Personāla apmācība');
        assert.ok((await text('.effect')).includes(LINE));
        await page.press('Enter');
        await untilFocused('added');
        assert.equal(await page.evaluate(() => document.querySelector('#errors')), null);
        await tabTo('#added a');
        await page.press('Enter');
        await page.waitFor(() => document.activeElement.localName === 'h2');
        assert.ok((await text('.places')).includes(LINE));
        assert.ok((await text('.places')).includes('Rīga, Cēsis, Daugavpils un Liepāja'));
        assert.ok((await text('main')).includes(`iepriekšējās vietā: ${server.url('/cdn/')}`));
        await tabTo('button.main');
        await page.press('Enter');
        const file = JSON.parse(await page.waitFor(() => window.saved[0]));
        const exception = {
          kind: 'closed',
          from: '2026-12-23',
          reason: { lv: 'Personāla apmācība' },
        };
        assert.deepEqual(file, {
          ...document_,
          exceptions: [exception],
          dateModified: '2026-11-25',
        });
        assert.deepEqual(parseStandard(file).faults, []);
      });

      it('shows it in the preview, in the element itself', async () => {
        await goToStep('preview');
        await page.waitFor(() =>
          document
            .querySelector('atd-opening-hours')
            ?.shadowRoot?.querySelector('[part~="changes"]')
            ?.textContent.includes('Personāla apmācība'),
        );
        assert.match(
          await text('.weeks .changed'),
          /23\.12\. mainās slēgts \(Personāla apmācība\)/,
        );
      });

      it('shows the same to whoever opens the link, in English too', async () => {
        const { search, hash } = new URL(await page.evaluate(() => location.href));
        assert.equal(search, '');
        await open(`/tools/editor.html?lang=en${hash.replace('preview', 'review')}`);
        await page.waitFor(() => Boolean(document.querySelector('.places')));
        assert.match(
          await text('.places'),
          /on 23 December: 8:30–12:00 and 13:00–16:30 .* → closed \(Personāla apmācība\)/i,
        );
        assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
        const asked = server.requests.map((each) => each.path + each.search).join();
        assert.ok(!asked.includes('changes='));
      });

      it('publishes it, though the token is missing, and then wrong', async () => {
        await open('/publication/');
        await addException();
        await tabTo('#added a');
        await page.press('Enter');
        await page.waitFor(() => document.activeElement.localName === 'h2');
        await tabTo('#token');
        await page.press('Enter');
        await untilFocused('token-errors');
        assert.ok((await text('#token-errors')).includes('Ierakstiet piekļuves atslēgu'));
        await tabTo('#token-errors a');
        await page.press('Enter');
        assert.equal(await focused(), 'token');
        await page.type('nav');
        await page.press('Enter');
        await page.waitFor(() =>
          document.querySelector('#token-fault')?.textContent.includes('nav'),
        );
        await untilFocused('token-errors');
        assert.equal(publication.version, 1);
        await tabTo('#token');
        for (let letter = 0; letter < 3; letter++) await page.press('Backspace');
        await page.type('pareiza');
        await page.press('Enter');
        await untilOutcome('Publicēts.');
        assert.equal(publication.document.exceptions[0].from, '2026-12-23');
        assert.deepEqual({ ...publication.document, exceptions: [] }, publication.first);
        assert.ok(!(await page.evaluate(() => location.hash)).includes('changes'));
      });

      it('does not overwrite what another clerk has published meanwhile', async () => {
        await open('/publication/');
        await addException('28.12.', 'Inventarizācija');
        publication.publish((old) => ({
          ...old,
          exceptions: [
            ...old.exceptions,
            { kind: 'closed', from: '2026-12-29', offices: ['riga'] },
          ],
        }));
        await goToStep('review');
        await publish();
        await untilOutcome('Kāds cits pa to laiku ir publicējis citas izmaiņas');
        assert.ok((await text('#outcome')).includes('29. decembrī'));
        const days = () => publication.document.exceptions.map(({ from }) => from);
        assert.deepEqual(days(), ['2026-12-23', '2026-12-29']);
        await tabTo('button.main');
        await page.press('Enter');
        await untilOutcome('Publicēts.');
        assert.deepEqual(days(), ['2026-12-23', '2026-12-29', '2026-12-28']);
      });

      it('knows what became of a change whose answer was lost', async () => {
        await open('/publication/');
        await addException('4.01.', 'Remonts');
        await goToStep('review');
        publication.loses('answer');
        await publish();
        await untilOutcome('Publicēts.');
        assert.equal(publication.document.exceptions.at(-1).from, '2027-01-04');
      });

      it('says so where nobody knows, keeps the change, and asks again', async () => {
        await open('/publication/');
        await addException('5.01.', 'Remonts');
        await goToStep('review');
        publication.loses('line');
        await publish();
        await untilOutcome('nav zināms, vai izmaiņas ir publicētas');
        await tabTo('#outcome button');
        await page.press('Enter');
        await untilOutcome('nav zināms, vai izmaiņas ir publicētas');
        publication.loses('');
        await tabTo('#outcome button');
        await page.press('Enter');
        await untilOutcome('nekas nav publicēts');
        // The laptop is closed, and opened again.
        await page.reload();
        await page.waitFor(() =>
          document.querySelector('.places')?.textContent.includes('Remonts'),
        );
      });

      it('keeps what is half written when the page is left', async () => {
        await open('/publication/');
        await tabTo('#from');
        await page.type('23.1');
        await page.reload();
        await page.waitFor(() => document.querySelector('#from')?.value === '23.1');
      });

      it('goes back to the version before, once it was said what that changes', async () => {
        await open('/publication/#step=review');
        await page.waitFor(() => Boolean(document.querySelector('#token')));
        await publish();
        await untilFocused('history');
        const before = publication.document;
        await page.waitFor(() => Boolean(document.querySelector('ol.list li')));
        await page.evaluate(() => document.querySelector('#history').focus());
        await tabTo('section[aria-labelledby="history"] .buttons button');
        await page.press('Enter');
        await untilFocused('undo');
        assert.match(await text('#undo'), /4\. janvārī.*slēgts \(Remonts\) → 8\.30–12\.00/);
        await tabTo('#undo .main');
        await page.press('Enter');
        await untilOutcome('Iepriekšējā versija ir atjaunota.');
        assert.equal(publication.document.exceptions.length, before.exceptions.length - 1);
      });

      it('is without fault to axe in each step, and within 320 px', async () => {
        await open('/publication/');
        const faulty = async () => {
          await page.evaluate(() => document.querySelector('#from').focus());
          await page.type('32.12.');
          await page.press('Enter');
          await untilFocused('errors');
        };
        await addException();
        await faulty();
        const { width } = await page.resize(320, 700);
        for (const step of ['exceptions', 'week', 'policy', 'preview', 'files', 'review']) {
          if (step !== 'exceptions') await goToStep(step);
          await faultless();
          if (width <= 400) assert.deepEqual(await beyond(), [], step);
        }
        await page.resize(1024, 768);
      });

      it('has broken no rule of the page on the way', async () => {
        const { violations, errors } = await testimony(page);
        assert.deepEqual(violations, []);
        assert.deepEqual(errors, []);
      });
    });
  }
});
