// The clerk's journey on the built page: the hours of 23 December are changed for all offices, by keyboard,
// from a static server.

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { parseStandard } from 'atd-widgets/standard';
import { engines, testimony } from './harness.mjs';
import { openDesk, published } from './hours-editor/forms.mjs';

const LINE =
  '23. decembrī: 8.30–12.00, 13.00–16.30 – pirmssvētku diena, darba laiks var būt īsāks → slēgts – Personāla apmācība';

/** What is to be published, as it stands in a link. */
const encoded = (edits) => Buffer.from(JSON.stringify(edits)).toString('base64url');

describe('the hours editor from static files', { concurrency: true }, () => {
  for (const engine of engines()) {
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let forms;

      before(async () => {
        forms = await openDesk(engine);
      });

      it('adds 23 December for all offices from static files, mistyped at first, and saves it', async () => {
        await forms.open('/tools/editor.html');
        await forms.tabTo('#from');
        await forms.page.type('32.12.');
        await forms.page.press('Enter');
        await forms.untilFocused('errors');
        const fault = 'Tāda datuma nav: „32.12.”. Piemēram, 23.12.2026.';
        assert.ok((await forms.text('#errors')).includes(fault));
        assert.equal(await forms.text('#from-issue'), fault);
        await forms.tabTo('#errors a');
        await forms.page.press('Enter');
        assert.equal(await forms.focused(), 'from');
        for (let letter = 0; letter < 6; letter++) await forms.page.press('Backspace');
        await forms.page.type('23.12.');
        assert.equal(await forms.text('#from-echo'), 'Trešdiena, 2026. gada 23. decembris');
        await forms.tabTo('#reason');
        await forms.page.type('Personāla apmācība');
        assert.ok((await forms.text('.effect')).includes(LINE));
        await forms.page.press('Enter');
        await forms.untilFocused('done');
        assert.equal(await forms.page.evaluate(() => document.querySelector('#errors')), null);
        await forms.tabTo('#done a');
        await forms.page.press('Enter');
        await forms.page.waitFor(() => document.activeElement.localName === 'h2');
        assert.ok((await forms.text('.places')).includes(LINE));
        assert.ok((await forms.text('.places')).includes('Rīga, Cēsis, Daugavpils un Liepāja'));
        assert.ok(
          (await forms.text('main')).includes(`iepriekšējās vietā: ${forms.server.url('/cdn/')}`),
        );
        await forms.tabTo('button.main');
        await forms.page.press('Enter');
        const file = JSON.parse(await forms.page.waitFor(() => window.saved[0]));
        const exception = {
          kind: 'closed',
          from: '2026-12-23',
          reason: { lv: 'Personāla apmācība' },
        };
        assert.deepEqual(file, {
          ...published,
          exceptions: [exception],
          dateModified: '2026-11-25',
        });
        assert.deepEqual(parseStandard(file).issues, []);
      });

      it('shows it in the preview, in the element itself', async () => {
        await forms.goToStep('preview');
        await forms.page.waitFor(() =>
          document
            .querySelector('atd-opening-hours')
            ?.shadowRoot?.querySelector('[part~="changes"]')
            ?.textContent.includes('Personāla apmācība'),
        );
        assert.match(
          await forms.text('.weeks .changed'),
          /23\.12\. mainās slēgts – Personāla apmācība/,
        );
      });

      it('shows the parts of a day that are closed, in the list and in the weeks', async () => {
        const hash = await forms.page.evaluate(() => location.hash);
        const exception = {
          kind: 'closed',
          from: '2026-12-23',
          times: [
            ['09:00', '10:00'],
            ['12:00', '17:00'],
          ],
          reason: { lv: 'Personāla apmācība' },
          offices: ['riga'],
        };
        await forms.open(`/tools/editor.html#step=preview&changes=${encoded([['+', exception]])}`);
        // The words are those of the eye and of the ear.
        const told =
          '9.00–10.00, 12.00–17.00no pulksten 9.00 līdz 10.00, no pulksten 12.00 līdz 17.00 slēgts – Personāla apmācība';
        await forms.page.waitFor(
          (wanted) =>
            document
              .querySelector('atd-opening-hours')
              ?.shadowRoot?.querySelector('[part~="changes"]')
              ?.textContent.replace(/\s+/g, ' ')
              .includes(wanted),
          `Trešdien, 23. decembrī (Rīga): ${told}`,
        );
        assert.match(
          await forms.text('.weeks .changed'),
          /23\.12\. mainās 8\.30–9\.00, 10\.00–12\.00; 9\.00–10\.00, 12\.00–17\.00 slēgts – Personāla apmācība/,
        );
        await forms.open(`/tools/editor.html${hash}`);
      });

      it('shows the same to whoever opens the link, in English too', async () => {
        const { search, hash } = new URL(await forms.page.evaluate(() => location.href));
        assert.equal(search, '');
        await forms.open(`/tools/editor.html?lang=en${hash.replace('preview', 'review')}`);
        await forms.page.waitFor(() => Boolean(document.querySelector('.places')));
        assert.match(
          await forms.text('.places'),
          /on 23 December: 8:30–12:00, 13:00–16:30 .* → closed – Personāla apmācība/i,
        );
        assert.equal(await forms.page.evaluate(() => document.documentElement.lang), 'en');
        const asked = forms.server.requests.map((each) => each.path + each.search).join();
        assert.ok(!asked.includes('changes='));
      });

      it('says that hours have no week only where they have none', async () => {
        await forms.open('/tools/editor.html#step=week&office=riga');
        const wanting = 'nevar parādīt vienas nedēļas tabulā';
        await forms.tabTo('table.week + p button');
        await forms.page.press('Enter');
        await forms.page.waitFor(() => Boolean(document.querySelector('#text')));
        assert.ok(!(await forms.text('main')).includes(wanting));
        await forms.tabTo('#text');
        await forms.page.press('End');
        await forms.page.type('; Jun-Aug Fr off');
        await forms.page.waitFor((text) => document.body.textContent.includes(text), wanting);
      });

      it('is without fault to axe in each step, and within 320 px', async () => {
        await forms.open('/tools/editor.html');
        const faulty = async () => {
          await forms.page.evaluate(() => document.querySelector('#from').focus());
          await forms.page.type('32.12.');
          await forms.page.press('Enter');
          await forms.untilFocused('errors');
        };
        await forms.addException();
        await faulty();
        const { width } = await forms.page.resize(320, 700);
        for (const step of ['exceptions', 'week', 'policy', 'preview', 'files', 'review']) {
          if (step !== 'exceptions') await forms.goToStep(step);
          await forms.faultless();
          if (width <= 400) assert.deepEqual(await forms.beyond(), [], step);
        }
        await forms.page.resize(1024, 768);
      });

      it('has broken no rule of the page on the way', async () => {
        const { violations, errors } = await testimony(forms.page);
        assert.deepEqual(violations, []);
        assert.deepEqual(errors, []);
      });
    });
  }
});
