import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import {
  chunkPath,
  engines,
  hostPage,
  loader,
  openPage,
  read,
  readHost,
  serve,
  testimony,
  untilLive,
  untilPrinted,
  witness,
  witnessRoute,
} from './harness.mjs';

const broken = { status: 503 };
const once = (asked, nth) => (nth === 0 ? broken : {});
const own = 'Par darba laiku jautājiet pa tālruni 67280485';
const tag = `<atd-opening-hours><p id="own">${own}</p></atd-opening-hours>`;

/** Each trouble has a folder of its own, with the CDN files as they are but for those named. */
const troubles = {
  '/no-loader/': { 'atd-widgets.js': { status: 404 } },
  '/no-first/': { [nameOf('opening-hours')]: broken },
  '/first-once/': { [nameOf('opening-hours')]: once },
  '/nothing-more/': Object.fromEntries(
    readdirSync('dist/cdn')
      .filter((name) => name.endsWith('.js') && name !== 'atd-widgets.js')
      .map((name) => [name, broken]),
  ),
  '/no-live/': { [nameOf('opening-hours-live')]: broken },
  '/live-once/': { [nameOf('opening-hours-live')]: once },
  '/no-views/': { [nameOf('opening-hours-views-others')]: broken },
  '/no-english/': { [nameOf('en')]: broken },
};

function nameOf(chunk) {
  return chunkPath(chunk).replace('/cdn/', '');
}

describe('on a bad day', { concurrency: true }, () => {
  for (const engine of engines()) {
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let page;
      let server;

      before(async () => {
        const folders = ['/cdn/', ...Object.keys(troubles)];
        server = await serve({
          folders: Object.fromEntries(folders.map((path) => [path, 'dist/cdn'])),
          routes: {
            ...witnessRoute,
            '/forbidden': { body: hostPage({ head: loader, body: tag }), csp: "script-src 'none'" },
          },
        });
        for (const [folder, files] of Object.entries(troubles)) {
          for (const [name, answer] of Object.entries(files)) server.route(folder + name, answer);
        }
        page = await openPage(engine);
      });

      const inTrouble = async (trouble, { lang = 'lv', markup = tag } = {}) => {
        const head = witness + loader.replace('/cdn/', trouble);
        server.route('/page', hostPage({ lang, head, body: markup }));
        await page.goto(server.url('/page'));
      };
      const warnings = async () =>
        (await testimony(page)).console
          .filter(({ type }) => type !== 'info')
          .map(({ text }) => text);
      const eventsOf = async () => (await testimony(page)).events;
      const ready = () =>
        page.waitFor(() => {
          const { ready: promise } = document.querySelector('atd-opening-hours');
          const late = new Promise((resolve) => setTimeout(resolve, 5000, 'late'));
          return promise && Promise.race([promise.then(() => 'ready'), late]);
        });

      it('what is inside the tag can be read where scripts are forbidden', async () => {
        await page.goto(server.url('/forbidden'));
        assert.equal(await readHost(page, '#own'), own);
      });

      it('what is inside the tag can be read where the script is not to be had', async () => {
        await inTrouble('/no-loader/');
        assert.equal(await readHost(page, '#own'), own);
      });

      it('what is inside the tag stays where nothing more comes, and the integrator hears why', async () => {
        await inTrouble('/nothing-more/');
        await page.waitFor(() => document.testimony().console.length > 0);
        const [warning, ...more] = await warnings();
        assert.match(warning, /atd-opening-hours/);
        assert.deepEqual(more, []);
        assert.equal(await readHost(page, '#own'), own);
        assert.deepEqual((await testimony(page)).errors, []);
      });

      it('a first file that comes at the second try is as good as one that came at once', async () => {
        await inTrouble('/first-once/');
        await untilLive(page);
        assert.equal((await read(page)).rows.length, 4);
        assert.deepEqual(await warnings(), []);
      });

      it('a first file that never comes is replaced by the one with everything in it', async () => {
        await inTrouble('/no-first/');
        await untilLive(page);
        assert.equal((await read(page)).rows.length, 4);
        const asked = server.requests.filter(({ path }) => path.startsWith('/no-first/'));
        assert.ok(asked.some(({ path }) => path.endsWith('/atd-widgets.all.js')));
        assert.deepEqual(await warnings(), []);
      });

      it('a live part that comes at the second try works', async () => {
        await inTrouble('/live-once/');
        await untilLive(page);
        assert.match((await read(page)).status, /plkst\. \d/);
        assert.deepEqual(await warnings(), []);
        assert.deepEqual(await eventsOf(), ['atd-ready']);
      });

      it('a live part that never comes leaves the regular hours, and the page is told', async () => {
        await inTrouble('/no-live/');
        await untilPrinted(page);
        assert.equal(await ready(), 'ready');
        const { status, rows } = await read(page);
        assert.equal(status, '');
        assert.equal(rows.length, 4);
        assert.match(rows[0], /8\.30–12\.00, 13\.00–17\.30/);
        assert.deepEqual(await eventsOf(), ['atd-error', 'atd-ready']);
        const [warning, ...more] = await warnings();
        assert.match(warning, /did not load/);
        assert.deepEqual(more, []);
        assert.deepEqual((await testimony(page)).errors, []);
      });

      it('a view that never comes is replaced by the table, and the page is told', async () => {
        const markup = '<atd-opening-hours view="week"></atd-opening-hours>';
        await inTrouble('/no-views/', { markup });
        assert.equal(await ready(), 'ready');
        const { status, rows } = await read(page);
        assert.match(status, /plkst\. \d/);
        assert.match(rows[0], /8\.30–12\.00, 13\.00–17\.30/);
        assert.deepEqual(await eventsOf(), ['atd-error', 'atd-ready']);
        assert.equal((await warnings()).length, 1);
      });

      it('English that never comes is replaced by Latvian, marked as such', async () => {
        const markup = '<atd-opening-hours></atd-opening-hours>';
        await inTrouble('/no-english/', { lang: 'en', markup });
        assert.equal(await ready(), 'ready');
        assert.match((await read(page)).status, /plkst\. \d/);
        const lang = () =>
          document.querySelector('atd-opening-hours').shadowRoot.querySelector('[part="base"]')
            .lang;
        assert.equal(await page.evaluate(lang), 'lv');
        assert.deepEqual(await eventsOf(), ['atd-error', 'atd-ready']);
        assert.equal((await warnings()).length, 1);
      });
    });
  }
});
