import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  cdnFiles,
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
  witness,
  witnessRoute,
} from './harness.mjs';

const own = 'Par darba laiku jautājiet pa tālruni 67280485';
const tag = `<atd-opening-hours><p id="own">${own}</p></atd-opening-hours>`;

const rights = '<atd-client-rights></atd-client-rights>';

const scripts = cdnFiles.filter((path) => path.endsWith('.js'));
const fileOf = (chunk) => chunkPath(chunk).replace('/cdn/', '');
/** What the loader asks for, and what that needs at once. */
const first = ['opening-hours', 'hours', 'base'].map(fileOf);
/** What comes on demand; the sentences to integrators can be done without. */
const later = ['en', 'notation', 'opening-hours-views'].map(fileOf);
const plainName = (file) => file.replace(/^.*\/|-[0-9a-f]+\.js$/g, '');

const week =
  'Mo 08:30-12:00,13:00-17:30; Tu-Th 08:30-12:00,13:00-16:30; Fr 08:30-12:00,12:30-15:30; PH off';

/** An element that asks for every file there is. */
const demanding = `<atd-opening-hours hours="${week}" moved-days="notice" lang="en" view="week"
  now="2026-12-21T10:00"></atd-opening-hours>`;

/** A holiday on which a guess from the regular week would be wrong. */
const holiday = '2026-11-18T10:00:00+02:00';
const clock = `
  const ahead = Date.parse('${holiday}') - Date.now();
  Date = class extends Date {
    constructor(...args) {
      super(...(args.length > 0 ? args : [Date.now()]));
    }
    static now() {
      return super.now() + ahead;
    }
  };
`;
const onHoliday = '<script src="/clock.js"></script>';

/** The bare tag, or the attribute for which the file is fetched. */
function asking(file) {
  const attributes = {
    en: 'lang="en"',
    'opening-hours-views': 'view="week"',
  };
  return `<atd-opening-hours ${attributes[plainName(file)] ?? ''}></atd-opening-hours>`;
}

describe('on a bad day', { concurrency: true }, () => {
  for (const engine of engines()) {
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let page;
      let folders;
      let server;

      before(async () => {
        folders = { '/cdn/': 'dist/cdn' };
        const forbidden = { body: hostPage({ head: loader, body: tag }), csp: "script-src 'none'" };
        server = await serve({
          folders,
          routes: { ...witnessRoute, '/clock.js': clock, '/forbidden': forbidden },
        });
        page = await openPage(engine);
      });

      /** Opens a page whose files are those of the CDN but for some, which answer with 503. */
      const openWithout = async (files, { times = Infinity, head = '', body = tag } = {}) => {
        const folder = `/cdn-${Object.keys(folders).length}/`;
        folders[folder] = 'dist/cdn';
        for (const name of files) {
          server.route(folder + name, (asked, nth) => (nth < times ? { status: 503 } : {}));
        }
        const script = loader.replace('/cdn/', folder);
        server.route('/page', hostPage({ head: witness + head + script, body }));
        await page.goto(server.url('/page'));
        return folder;
      };
      const warnings = async () => {
        const { console: said } = await testimony(page);
        return said.filter(({ type }) => type !== 'info').map(({ text }) => text);
      };
      const points = () =>
        page.evaluate(() => {
          const { shadowRoot } = document.querySelector('atd-client-rights');
          return [...shadowRoot.querySelectorAll('.text')].map((point) => [
            point.closest('[lang]').lang,
            point.textContent.trim(),
          ]);
        });
      const untilReady = () =>
        page.waitFor(() => document.testimony().events.includes('atd-ready'));
      const assertTroubleless = async () => {
        assert.deepEqual(await warnings(), []);
        const { errors, events } = await testimony(page);
        assert.deepEqual(errors, []);
        assert.deepEqual(events, ['atd-ready']);
      };
      /** The page and the integrator have been told, both of them once. */
      const assertTold = async () => {
        const { errors, events } = await testimony(page);
        assert.deepEqual(errors, []);
        assert.deepEqual(events, ['atd-error', 'atd-ready']);
        const [warning, ...more] = await warnings();
        assert.match(warning, /^<atd-opening-hours>: .* did not load/);
        assert.deepEqual(more, []);
      };

      it('what is inside the tag can be read where scripts are forbidden', async () => {
        await page.goto(server.url('/forbidden'));
        assert.equal(await readHost(page, '#own'), own);
      });

      it('what is inside the tag can be read where the script is not to be had', async () => {
        await openWithout(['atd-widgets.js']);
        assert.equal(await readHost(page, '#own'), own);
      });

      it('what is inside the tag stays where nothing more comes, and the integrator hears why', async () => {
        await openWithout(scripts.filter((name) => name !== 'atd-widgets.js'));
        await page.waitFor(() => document.testimony().console.length > 0);
        const [warning, ...more] = await warnings();
        assert.match(warning, /atd-opening-hours/);
        assert.deepEqual(more, []);
        assert.equal(await readHost(page, '#own'), own);
        assert.deepEqual((await testimony(page)).errors, []);
      });

      for (const file of first) {
        it(`a first file that never comes is replaced by the one with everything in it: ${plainName(file)}`, async () => {
          const folder = await openWithout([file]);
          await untilLive(page);
          assert.equal((await read(page)).rows.length, 4);
          const asked = server.requests.map(({ path }) => path);
          assert.ok(
            asked.includes(folder + cdnFiles.find((path) => path.endsWith('/atd-widgets.all.js'))),
          );
          await assertTroubleless();
        });
      }

      for (const file of [...first, ...later]) {
        it(`all is as it should be although ${plainName(file)} came only at the second try`, async () => {
          const folder = await openWithout([file], { times: 1, body: demanding });
          await untilReady();
          const { status, rows } = await read(page);
          assert.match(status, /^Open until 12:00/);
          assert.equal(rows.length, 7);
          const text = await page.evaluate(
            () => document.querySelector('atd-opening-hours').shadowRoot.textContent,
          );
          assert.match(text, /Preview/);
          assert.match(text, /24 December/);
          await assertTroubleless();
          // A third time would be a second copy of it, with a clock and a memory of its own.
          const asked = server.requests.filter(({ path }) => path === folder + file);
          assert.ok(asked.length <= 2, `${asked.length} times`);
        });
      }

      for (const file of later.filter((name) => !name.includes('notation'))) {
        it(`on a holiday nothing untrue is said although ${plainName(file)} never came`, async () => {
          await openWithout([file], { head: onHoliday, body: asking(file) });
          await untilReady();
          const { status, rows } = await read(page);
          assert.match(status, /^$|^Slēgts, atvērs/);
          assert.ok(rows.length === 4 || rows.length === 7, `${rows.length} rows`);
          assert.match(rows[0], /8\.30–12\.00, 13\.00–17\.30/);
          await assertTold();
        });
      }

      it('hours in the tag that cannot be read leave what is inside the tag, never other hours', async () => {
        const body = tag.replace('>', ` hours="${week}">`);
        await openWithout([fileOf('notation')], {
          body,
        });
        await untilReady();
        assert.deepEqual((await read(page)).rows, []);
        assert.equal(await readHost(page, '#own'), own);
        await assertTold();
      });

      it('what an address gives is not guessed where what reads it never comes', async () => {
        const body = tag.replace('>', ' src="/cdn/standard.json">');
        await openWithout([fileOf('documents')], { body });
        await untilReady();
        assert.deepEqual((await read(page)).rows, []);
        assert.equal(await readHost(page, '#own'), own);
        await assertTold();
      });

      it('service channels come in the file with everything where their own never comes', async () => {
        const body = '<atd-service-channels></atd-service-channels>';
        await openWithout([fileOf('service-channels')], { body });
        await untilReady();
        const channels = () =>
          document
            .querySelector('atd-service-channels')
            .shadowRoot.querySelectorAll('[part~="channel"]').length;
        assert.equal(await page.evaluate(channels), 8);
        await assertTroubleless();
      });

      it('client rights come in the file with everything where their own never comes', async () => {
        await openWithout([fileOf('client-rights')], { body: rights });
        await untilReady();
        assert.equal((await points()).length, 28);
        await assertTroubleless();
      });

      it('client rights stay Latvian, and say so, where the other language never comes', async () => {
        const body = rights.replace('>', ' lang="en">');
        await openWithout([fileOf('en')], { body });
        await untilReady();
        const [[lang, text]] = await points();
        assert.deepEqual([lang, text.slice(0, 15)], ['lv', 'Profesionalitāt']);
        const { events } = await testimony(page);
        assert.deepEqual(events, ['atd-error', 'atd-ready']);
        assert.match((await warnings())[0], /^<atd-client-rights>: .* did not load/);
      });

      it('a preview that never comes is not mistaken for the present', async () => {
        const file = fileOf('opening-hours-views');
        const body = '<atd-opening-hours now="2026-11-24T10:00"></atd-opening-hours>';
        await openWithout([file], { head: onHoliday, body });
        await untilReady();
        assert.match((await read(page)).status, /^$|^Slēgts, atvērs/);
        await assertTold();
      });
    });
  }
});
