// The clerk's journey where the receiver publishes: a wrong token, two clerks, a lost line, a closed laptop.

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { engines, testimony } from './harness.mjs';
import { openDesk, published, PUBLISHING } from './hours-editor/forms.mjs';
import { fakePublication } from './hours-editor/publication.mjs';

describe('the hours editor where the receiver publishes', { concurrency: true }, () => {
  for (const engine of engines()) {
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let forms;
      let publication;
      before(async () => {
        publication = fakePublication(published);
        forms = await openDesk(engine, publication);
      });

      it('publishes it, though the token is missing, and then wrong', async () => {
        await forms.open(PUBLISHING);
        await forms.addException();
        await forms.tabTo('#done a');
        await forms.page.press('Enter');
        await forms.page.waitFor(() => document.activeElement.localName === 'h2');
        await forms.tabTo('#token');
        await forms.page.press('Enter');
        await forms.untilFocused('token-errors');
        assert.ok((await forms.text('#token-errors')).includes('Ierakstiet piekļuves atslēgu'));
        await forms.tabTo('#token-errors a');
        await forms.page.press('Enter');
        assert.equal(await forms.focused(), 'token');
        await forms.page.type('nav');
        await forms.page.press('Enter');
        await forms.page.waitFor(() =>
          document.querySelector('#token-issue')?.textContent.includes('nav'),
        );
        await forms.untilFocused('token-errors');
        assert.equal(publication.version, 1);
        await forms.tabTo('#token');
        for (let letter = 0; letter < 3; letter++) await forms.page.press('Backspace');
        await forms.page.type('pareiza');
        await forms.page.press('Enter');
        await forms.untilOutcome('Publicēts.');
        assert.equal(publication.document.exceptions[0].from, '2026-12-23');
        assert.deepEqual({ ...publication.document, exceptions: [] }, publication.first);
        assert.ok(!(await forms.page.evaluate(() => location.hash)).includes('changes'));
      });

      it('does not overwrite what another clerk has published meanwhile', async () => {
        await forms.open(PUBLISHING);
        await forms.addException('28.12.', 'Inventarizācija');
        publication.publish((old) => ({
          ...old,
          exceptions: [
            ...old.exceptions,
            { kind: 'closed', from: '2026-12-29', offices: ['riga'] },
          ],
        }));
        await forms.goToStep('review');
        await forms.publish();
        await forms.untilOutcome('Kāds cits pa to laiku ir publicējis citas izmaiņas');
        assert.ok((await forms.text('#outcome')).includes('29. decembrī'));
        const days = () => publication.document.exceptions.map(({ from }) => from);
        assert.deepEqual(days(), ['2026-12-23', '2026-12-29']);
        await forms.tabTo('button.main');
        await forms.page.press('Enter');
        await forms.untilOutcome('Publicēts.');
        assert.deepEqual(days(), ['2026-12-23', '2026-12-29', '2026-12-28']);
      });

      it('knows what became of a change whose answer was lost', async () => {
        await forms.open(PUBLISHING);
        await forms.addException('4.01.', 'Remonts');
        await forms.goToStep('review');
        publication.loses('answer');
        await forms.publish();
        await forms.untilOutcome('Publicēts.');
        assert.equal(publication.document.exceptions.at(-1).from, '2027-01-04');
      });

      it('says so where nobody knows, keeps the change, and asks again', async () => {
        await forms.open(PUBLISHING);
        await forms.addException('5.01.', 'Remonts');
        await forms.goToStep('review');
        publication.loses('line');
        await forms.publish();
        await forms.untilOutcome('nav zināms, vai izmaiņas ir publicētas');
        await forms.tabTo('#outcome button');
        await forms.page.press('Enter');
        await forms.untilOutcome('nav zināms, vai izmaiņas ir publicētas');
        publication.loses('');
        await forms.tabTo('#outcome button');
        await forms.page.press('Enter');
        await forms.untilOutcome('nekas nav publicēts');
        // The laptop is closed, and opened again.
        await forms.page.reload();
        await forms.page.waitFor(() =>
          document.querySelector('.places')?.textContent.includes('Remonts'),
        );
      });

      it('keeps what is half written when the page is left', async () => {
        await forms.open(PUBLISHING);
        await forms.tabTo('#from');
        await forms.page.type('23.1');
        await forms.page.waitFor(() => history.state?.draft.from === '23.1');
        await forms.page.reload();
        await forms.page.waitFor(() => document.querySelector('#from')?.value === '23.1');
      });

      it('goes back to the version before, once it was said what that changes', async () => {
        await forms.open(`${PUBLISHING}#step=review`);
        await forms.page.waitFor(() => Boolean(document.querySelector('#token')));
        await forms.publish();
        await forms.untilFocused('history');
        const before = publication.document;
        await forms.page.waitFor(() => Boolean(document.querySelector('ol.list li')));
        await forms.page.evaluate(() => document.querySelector('#history').focus());
        await forms.tabTo('section[aria-labelledby="history"] .buttons button');
        await forms.page.press('Enter');
        await forms.untilFocused('undo');
        assert.match(await forms.text('#undo'), /4\. janvārī.*slēgts – Remonts → 8\.30–12\.00/);
        await forms.tabTo('#undo .main');
        await forms.page.press('Enter');
        await forms.untilOutcome('Iepriekšējā versija ir atjaunota.');
        assert.equal(publication.document.exceptions.length, before.exceptions.length - 1);
      });

      it('is without fault to axe with all that is said of publishing', async () => {
        await forms.faultless();
      });

      it('has broken no rule of the page on the way', async () => {
        const { violations, errors } = await testimony(forms.page);
        assert.deepEqual(violations, []);
        assert.deepEqual(errors, []);
      });
    });
  }
});
