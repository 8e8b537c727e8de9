// The clerk's journey where the receiver publishes: a wrong token, two clerks, a lost line, a closed laptop.

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { engines, testimony } from './harness.mjs';
import { openDesk, published, PUBLISHING } from './hours-editor/desk.mjs';
import { fakePublication } from './hours-editor/publication.mjs';

describe('the hours editor where the receiver publishes', { concurrency: true }, () => {
  for (const engine of engines()) {
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let desk;
      let publication;
      before(async () => {
        publication = fakePublication(published);
        desk = await openDesk(engine, publication);
      });

      it('publishes it, though the token is missing, and then wrong', async () => {
        await desk.open(PUBLISHING);
        await desk.addException();
        await desk.tabTo('#done a');
        await desk.page.press('Enter');
        await desk.page.waitFor(() => document.activeElement.localName === 'h2');
        await desk.tabTo('#token');
        await desk.page.press('Enter');
        await desk.untilFocused('token-errors');
        assert.ok((await desk.text('#token-errors')).includes('Ierakstiet piekļuves atslēgu'));
        await desk.tabTo('#token-errors a');
        await desk.page.press('Enter');
        assert.equal(await desk.focused(), 'token');
        await desk.page.type('nav');
        await desk.page.press('Enter');
        await desk.page.waitFor(() =>
          document.querySelector('#token-fault')?.textContent.includes('nav'),
        );
        await desk.untilFocused('token-errors');
        assert.equal(publication.version, 1);
        await desk.tabTo('#token');
        for (let letter = 0; letter < 3; letter++) await desk.page.press('Backspace');
        await desk.page.type('pareiza');
        await desk.page.press('Enter');
        await desk.untilOutcome('Publicēts.');
        assert.equal(publication.document.exceptions[0].from, '2026-12-23');
        assert.deepEqual({ ...publication.document, exceptions: [] }, publication.first);
        assert.ok(!(await desk.page.evaluate(() => location.hash)).includes('changes'));
      });

      it('does not overwrite what another clerk has published meanwhile', async () => {
        await desk.open(PUBLISHING);
        await desk.addException('28.12.', 'Inventarizācija');
        publication.publish((old) => ({
          ...old,
          exceptions: [
            ...old.exceptions,
            { kind: 'closed', from: '2026-12-29', offices: ['riga'] },
          ],
        }));
        await desk.goToStep('review');
        await desk.publish();
        await desk.untilOutcome('Kāds cits pa to laiku ir publicējis citas izmaiņas');
        assert.ok((await desk.text('#outcome')).includes('29. decembrī'));
        const days = () => publication.document.exceptions.map(({ from }) => from);
        assert.deepEqual(days(), ['2026-12-23', '2026-12-29']);
        await desk.tabTo('button.main');
        await desk.page.press('Enter');
        await desk.untilOutcome('Publicēts.');
        assert.deepEqual(days(), ['2026-12-23', '2026-12-29', '2026-12-28']);
      });

      it('knows what became of a change whose answer was lost', async () => {
        await desk.open(PUBLISHING);
        await desk.addException('4.01.', 'Remonts');
        await desk.goToStep('review');
        publication.loses('answer');
        await desk.publish();
        await desk.untilOutcome('Publicēts.');
        assert.equal(publication.document.exceptions.at(-1).from, '2027-01-04');
      });

      it('says so where nobody knows, keeps the change, and asks again', async () => {
        await desk.open(PUBLISHING);
        await desk.addException('5.01.', 'Remonts');
        await desk.goToStep('review');
        publication.loses('line');
        await desk.publish();
        await desk.untilOutcome('nav zināms, vai izmaiņas ir publicētas');
        await desk.tabTo('#outcome button');
        await desk.page.press('Enter');
        await desk.untilOutcome('nav zināms, vai izmaiņas ir publicētas');
        publication.loses('');
        await desk.tabTo('#outcome button');
        await desk.page.press('Enter');
        await desk.untilOutcome('nekas nav publicēts');
        // The laptop is closed, and opened again.
        await desk.page.reload();
        await desk.page.waitFor(() =>
          document.querySelector('.places')?.textContent.includes('Remonts'),
        );
      });

      it('keeps what is half written when the page is left', async () => {
        await desk.open(PUBLISHING);
        await desk.tabTo('#from');
        await desk.page.type('23.1');
        await desk.page.waitFor(() => history.state?.draft.from === '23.1');
        await desk.page.reload();
        await desk.page.waitFor(() => document.querySelector('#from')?.value === '23.1');
      });

      it('goes back to the version before, once it was said what that changes', async () => {
        await desk.open(`${PUBLISHING}#step=review`);
        await desk.page.waitFor(() => Boolean(document.querySelector('#token')));
        await desk.publish();
        await desk.untilFocused('history');
        const before = publication.document;
        await desk.page.waitFor(() => Boolean(document.querySelector('ol.list li')));
        await desk.page.evaluate(() => document.querySelector('#history').focus());
        await desk.tabTo('section[aria-labelledby="history"] .buttons button');
        await desk.page.press('Enter');
        await desk.untilFocused('undo');
        assert.match(await desk.text('#undo'), /4\. janvārī.*slēgts \(Remonts\) → 8\.30–12\.00/);
        await desk.tabTo('#undo .main');
        await desk.page.press('Enter');
        await desk.untilOutcome('Iepriekšējā versija ir atjaunota.');
        assert.equal(publication.document.exceptions.length, before.exceptions.length - 1);
      });

      it('is without fault to axe with all that is said of publishing', async () => {
        await desk.faultless();
      });

      it('has broken no rule of the page on the way', async () => {
        const { violations, errors } = await testimony(desk.page);
        assert.deepEqual(violations, []);
        assert.deepEqual(errors, []);
      });
    });
  }
});
