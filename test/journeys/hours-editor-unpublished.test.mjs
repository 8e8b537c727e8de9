// A clerk closes one office for the afternoon, leaves before it is published, and comes back to it; and removes
// exceptions that are over.

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { engines, testimony } from './harness.mjs';
import { openDesk, published, PUBLISHING } from './hours-editor/forms.mjs';
import { fakePublication } from './hours-editor/publication.mjs';

const over = (from) => ({ kind: 'closed', from });

describe('the hours editor keeps what is not published', { concurrency: true }, () => {
  for (const engine of engines()) {
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let forms;
      let publication;
      before(async () => {
        const exceptions = [over('2025-03-03'), over('2025-05-02'), over('2026-01-02')];
        publication = fakePublication({ ...published, exceptions });
        forms = await openDesk(engine, publication);
      });
      const until = (selector, words) =>
        forms.page.waitFor(
          (which, wanted) =>
            document.querySelector(which)?.textContent.replace(/\s+/g, ' ').includes(wanted),
          selector,
          words,
        );
      /** Whether the browser would ask before the page is left. */
      const asks = () =>
        forms.page.evaluate(() => {
          const leaving = new Event('beforeunload', { cancelable: true });
          window.dispatchEvent(leaving);
          return leaving.defaultPrevented;
        });

      it('answers a closure from 12.00 on at once, and says what is not understood', async () => {
        await forms.open(PUBLISHING);
        await forms.tabTo('#from');
        await forms.page.type('23.12.');
        await forms.tabTo('[name="scope"]:checked');
        await forms.page.press('ArrowDown');
        await forms.tabTo('#offices');
        await forms.page.press('Space');
        await forms.tabTo('[name="deed"]:checked');
        await forms.page.press('ArrowDown');
        await forms.page.press('ArrowDown');
        await forms.tabTo('#part-0-from');
        await forms.page.type('pusdienās');
        await forms.page.press('Tab');
        await until('#part-0-from-issue', 'Laiks „pusdienās” nav saprotams. Piemēram, 12.00');
        await forms.page.press('Shift+Tab');
        for (let letter = 0; letter < 9; letter++) await forms.page.press('Backspace');
        await forms.page.type('no plkst. 12.00');
        await until('#open-then', 'Tajā dienā atvērts: 8.30–12.00');
        assert.ok((await forms.text('.effect')).includes('no 12.00 slēgts'));
        await forms.faultless();
      });

      it('keeps it half written over a reload', async () => {
        await forms.page.waitFor(() => history.state?.draft.parts[0].from === 'no plkst. 12.00');
        await forms.page.reload();
        await until('#open-then', 'Tajā dienā atvērts: 8.30–12.00');
        assert.equal(await forms.page.evaluate(() => document.querySelector('#kept')), null);
      });

      it('offers it to whoever closed the tab, with its date, and goes on', async () => {
        await forms.tabTo('#reason');
        await forms.page.press('Enter');
        await forms.untilFocused('done');
        await until('section[aria-labelledby="coming"] .mark', 'vēl nav publicēts');
        assert.equal(await asks(), false);
        // Another tab, with nothing in its address.
        await forms.open(PUBLISHING);
        await until('.question', 'Saglabāts 2026. gada 25. novembrī plkst.');
        await until('.question', ': 1 izmaiņa.');
        await forms.faultless();
        await forms.tabTo('.question button');
        await forms.page.press('Enter');
        await until('section[aria-labelledby="coming"]', 'no 12.00 slēgts, Rīga');
        await forms.page.waitFor(() => !document.querySelector('.question'));
        assert.equal(publication.document.exceptions.length, 3);
      });

      it('opens what it has written in the same fields, and says that there is one already', async () => {
        await forms.tabTo('section[aria-labelledby="coming"] .buttons button');
        await forms.page.press('Enter');
        await forms.untilFocused('from');
        assert.equal(
          await forms.page.evaluate(() => document.querySelector('#part-0-from').value),
          '12.00',
        );
        assert.equal(await forms.page.evaluate(() => document.querySelector('#notes')), null);
        await forms.tabTo('form .buttons [type="button"]');
        await forms.page.press('Enter');
        await forms.tabTo('#from');
        await forms.page.type('23.12.');
        await until('#notes', 'Jau ir izņēmums: trešdien, 23. decembrī: no 12.00 slēgts, Rīga.');
        await forms.faultless();
        for (let letter = 0; letter < 6; letter++) await forms.page.press('Backspace');
        await forms.page.type('25.12.');
        await until('#notes', 'Tajā dienā slēgts jau tagad (Ziemassvētki).');
        for (let letter = 0; letter < 6; letter++) await forms.page.press('Backspace');
      });

      it('removes what is over, by the year and all together', async () => {
        await until('section[aria-labelledby="past"]', '2025. gads: 2 izņēmumi');
        await forms.tabTo('section[aria-labelledby="past"] details:nth-of-type(2) summary');
        await forms.page.press('Enter');
        await forms.tabTo('details[open] li button');
        await forms.page.press('Enter');
        await forms.untilFocused('past');
        await forms.tabTo('section[aria-labelledby="past"] > p > button');
        await forms.page.press('Enter');
        await forms.untilFocused('coming');
        assert.equal(await forms.page.evaluate(() => document.querySelector('#past')), null);
      });

      it('asks before hours that are half written are left', async () => {
        await forms.goToStep('week');
        assert.equal(await asks(), false);
        await forms.tabTo('#day-1');
        await forms.page.type('1');
        await forms.page.waitFor(() => document.querySelector('#day-1').value.endsWith('1'));
        assert.equal(await asks(), true);
      });

      it('says when the pages will tell what is published, and keeps nothing of it', async () => {
        await forms.goToStep('review');
        await until('section[aria-labelledby="edits"] .mark', 'vēl nav publicēts');
        await forms.publish();
        await forms.untilOutcome('Publicēts.');
        await until('#outcome', 'no 12.00 slēgts, Rīga – lapās ziņos no 9. decembra');
        assert.deepEqual(publication.document.exceptions, [
          {
            kind: 'closed',
            from: '2026-12-23',
            times: [['12:00', '24:00']],
            offices: ['riga'],
          },
        ]);
        await forms.faultless();
        await forms.open(PUBLISHING);
        await until('section[aria-labelledby="coming"]', 'no 12.00 slēgts');
        assert.equal(await forms.page.evaluate(() => document.querySelector('.question')), null);
      });

      it('has broken no rule of the page on the way', async () => {
        const { violations, errors } = await testimony(forms.page);
        assert.deepEqual(violations, []);
        assert.deepEqual(errors, []);
      });
    });
  }
});
