import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  allInOne,
  chunkPath,
  engines,
  hostPage,
  loader,
  openPage,
  read,
  readHost,
  serve,
  untilLive,
} from './harness.mjs';

const own = '<p id="own">Pirmdienās 8.30–12.00 un 13.00–17.30</p>';
const tag = `<atd-opening-hours>${own}</atd-opening-hours>`;
const firstChunk = chunkPath('opening-hours');

const languages = {
  lv: {
    heading: 'Autotransporta direkcija',
    offices: /Klientu apkalpošanas centri: Rīga, Cēsis, Daugavpils, Liepāja/,
    status: /^(Atvērts|Slēgts|Pārtraukums|Parasti)[ ,].*plkst\. \d{1,2}\.\d\d/,
    rows: [
      [/^Pirmdiena /, /8\.30–12\.00, 13\.00–17\.30/],
      [/^Otrdiena–ceturtdiena/, /8\.30–12\.00, 13\.00–16\.30/],
      [/^Piektdiena /, /8\.30–12\.00, 12\.30–15\.30/],
      [/^Sestdiena un svētdiena/, / Slēgts/],
    ],
  },
  en: {
    heading: 'Road Transport Administration',
    offices: /Customer service centres: Riga, Cēsis, Daugavpils, Liepāja/,
    status: /^(Open|Closed|Break|Usually)[ ,].*\d{1,2}:\d\d/,
    rows: [
      [/^Monday /, /8:30–12:00, 13:00–17:30/],
      [/^Tuesday–Thursday/, /8:30–12:00, 13:00–16:30/],
      [/^Friday /, /8:30–12:00, 12:30–15:30/],
      [/^Saturday and Sunday/, / Closed/],
    ],
  },
};

/** All that the standard says of the hours, and what is true now. */
async function assertShown(page, { lang = 'lv', selector } = {}) {
  const { heading, offices, status, rows } = languages[lang];
  const shown = await read(page, selector);
  assert.equal(shown.heading, heading);
  assert.match(shown.offices, offices);
  assert.match(shown.status, status);
  assert.equal(shown.rows.length, rows.length);
  rows.forEach((row, index) => row.forEach((text) => assert.match(shown.rows[index], text)));
}

describe('one pasted tag and one script', { concurrency: true }, () => {
  for (const engine of engines()) {
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let page;
      let server;
      let giveChunk;

      before(async () => {
        const held = new Promise((resolve) => (giveChunk = () => resolve({})));
        server = await serve({
          routes: {
            '/': hostPage({ body: loader + tag }),
            '/script-last': hostPage({ body: tag + loader }),
            '/all': hostPage({ head: allInOne, body: tag }),
            '/en': hostPage({ lang: 'en', head: loader, body: tag }),
            '/none-yet': hostPage({ head: loader, body: '<main></main>' }),
            '/slow': hostPage({ head: loader.replace('/cdn/', '/slow-cdn/'), body: tag }),
            [firstChunk.replace('/cdn/', '/slow-cdn/')]: () => held,
          },
          folders: { '/cdn/': 'dist/cdn', '/slow-cdn/': 'dist/cdn' },
        });
        page = await openPage(engine);
      });

      for (const [path, what] of [
        ['/', 'the script above the tag'],
        ['/script-last', 'the script below the tag'],
        ['/all', 'everything in one file'],
      ]) {
        it(`show the four offices, their hours and what is true now: ${what}`, async () => {
          await page.goto(server.url(path));
          await untilLive(page);
          await assertShown(page);
        });
      }

      it('leave the content of the tag in sight until the hours are there, then no more', async () => {
        // Firefox and WebKit take a page for complete only when what it imports has come.
        await page.goto(server.url('/slow'), 'interactive');
        assert.equal(await readHost(page, '#own'), 'Pirmdienās 8.30–12.00 un 13.00–17.30');
        giveChunk();
        await untilLive(page);
        assert.equal(await readHost(page, '#own'), '');
        await assertShown(page);
      });

      it('speak English on an English page', async () => {
        await page.goto(server.url('/en'));
        await untilLive(page);
        await assertShown(page, { lang: 'en' });
      });

      it('serve a tag that a script adds later, however deep', async () => {
        await page.goto(server.url('/none-yet'));
        await page.evaluate(() => {
          const article = document.createElement('article');
          article.innerHTML = '<section><atd-opening-hours></atd-opening-hours></section>';
          document.querySelector('main').append(article);
        });
        await untilLive(page);
        await assertShown(page);
      });

      it('serve a second tag that comes after the first is live', async () => {
        await page.goto(server.url('/'));
        await untilLive(page);
        await page.evaluate(() => {
          const second = document.createElement('atd-opening-hours');
          second.id = 'second';
          second.lang = 'en';
          document.body.append(second);
        });
        await untilLive(page);
        await assertShown(page);
        await assertShown(page, { lang: 'en', selector: '#second' });
      });
    });
  }
});
