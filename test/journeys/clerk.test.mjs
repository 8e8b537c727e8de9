// A clerk closes the offices for a day, once, and it is on a partner's open page, in a frame and on a printed
// page, none of which anybody edits; then the clerk takes it back. With all that is real: `npm start` and its
// database, and the editor's own page.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { renderWidget } from 'atd-widgets/ssr';
import { startDemo } from '../receiver/start-demo.mjs';
import {
  engines,
  hostPage,
  loader,
  movable,
  movableRoute,
  openPage,
  serve,
  shown,
  untilShown,
} from './harness.mjs';
import { formsOn, PUBLISHING } from './hours-editor/forms.mjs';

const TOKEN = 'ierednes-atslega';
const MINUTE = 60_000;
const reason = 'Personāla apmācība';

/** The next 23 December, or the last working day before it where that is a weekend. */
function closedDay() {
  const now = new Date();
  const year = now.getUTCFullYear() + (now.getUTCMonth() === 11 && now.getUTCDate() > 19 ? 1 : 0);
  const day = new Date(Date.UTC(year, 11, 23));
  while ([0, 6].includes(day.getUTCDay())) day.setUTCDate(day.getUTCDate() - 1);
  return {
    written: `${day.getUTCDate()}.12.`,
    spoken: `${day.getUTCDate()}. decembrī`,
    year: day.getUTCFullYear(),
  };
}

describe('a day that the clerk closes', { concurrency: true }, () => {
  for (const engine of engines()) {
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      const { written, spoken, year } = closedDay();
      let demo;
      let partner;
      let forms;
      let clerk;
      let reader;
      let address;

      before(async () => {
        demo = await startDemo({ EDITOR_TOKEN: TOKEN });
        address = `${demo.origin}/dist/cdn/standard.json`;
        partner = await serve({
          routes: {
            ...movableRoute,
            '/': hostPage({
              head: movable + loader,
              body: `<atd-opening-hours src="${address}" upcoming="366"></atd-opening-hours>`,
            }),
          },
        });
        [clerk, reader] = await Promise.all([openPage(engine), openPage(engine)]);
        forms = formsOn(clerk, (path) => demo.origin + path);
      });
      after(async () => {
        await demo.stop();
        demo.database.remove();
      });

      const printed = () =>
        renderWidget(`<atd-opening-hours src="${address}"></atd-opening-hours>`);
      const framed = async () => {
        const page = await openPage(engine);
        await page.goto(`${demo.origin}/dist/cdn/embed.html?widget=opening-hours&upcoming=366`);
        await untilShown(page, 'atd-opening-hours', 'Autotransporta direkcija');
        const text = await shown(page, 'atd-opening-hours');
        await page.close();
        return text;
      };
      const wait = (ms) => reader.evaluate((by) => document.advance(by), ms);

      it('is as always before', async () => {
        await reader.goto(partner.url('/'));
        await untilShown(reader, 'atd-opening-hours', 'Autotransporta direkcija');
        assert.ok(!(await shown(reader, 'atd-opening-hours')).includes(reason));
        assert.ok(!(await framed()).includes(reason));
        assert.ok(!(await printed()).includes(reason));
      });

      it('is closed wherever it is shown once it is published', async () => {
        await forms.open('/publication/');
        await forms.addException(written, reason);
        await forms.goToStep('review');
        await forms.publish(TOKEN);
        await forms.untilOutcome('Publicēts.');

        await wait(16 * MINUTE);
        await untilShown(reader, 'atd-opening-hours', reason);
        assert.ok((await shown(reader, 'atd-opening-hours')).includes(spoken));
        const inFrame = await framed();
        assert.ok(inFrame.includes(spoken) && inFrame.includes(reason));
        const onPaper = (await printed()).replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
        assert.ok(onPaper.includes(`${year}. gada ${spoken}: slēgts – ${reason}`), onPaper);
      });

      it('is open again wherever it is shown once that is taken back', async () => {
        await forms.open(`${PUBLISHING}#step=review`);
        await clerk.waitFor(() => Boolean(document.querySelector('#token')));
        await forms.publish(TOKEN);
        await forms.untilFocused('history');
        await clerk.waitFor(() => Boolean(document.querySelector('ol.list li')));
        await forms.tabTo('section[aria-labelledby="history"] .buttons button');
        await clerk.press('Enter');
        await forms.untilFocused('undo');
        await forms.tabTo('#undo .main');
        await clerk.press('Enter');
        await forms.untilOutcome('Iepriekšējā versija ir atjaunota.');

        await wait(16 * MINUTE);
        await reader.waitFor((words) => {
          const { shadowRoot } = window.document.querySelector('atd-opening-hours');
          return !shadowRoot.textContent.includes(words);
        }, reason);
        assert.ok(!(await framed()).includes(reason));
        assert.ok(!(await printed()).includes(reason));
      });
    });
  }
});
