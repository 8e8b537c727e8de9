import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import {
  engines,
  filesOfVersion,
  hostPage,
  openPage,
  read,
  serve,
  testimony,
  untilLive,
  witness,
  witnessRoute,
} from './harness.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const otherVersion = '9.8.7';

const script = (src) => `<script type="module" src="${src}"></script>`;
const tags = ['table', 'week', 'compact', 'badge']
  .map((view) => `<atd-opening-hours view="${view}" id="${view}"></atd-opening-hours>`)
  .join('');

const pairs = [
  ['the same version twice', '/cdn/atd-widgets.js', '/copy/atd-widgets.js', version],
  ['two versions', '/cdn/atd-widgets.js', '/other-version/atd-widgets.js', otherVersion],
  [
    'two versions in one file each',
    '/cdn/atd-widgets.all.js',
    '/other-version/atd-widgets.all.js',
    otherVersion,
  ],
  [
    'the loader and one file',
    '/cdn/atd-widgets.js',
    '/other-version/atd-widgets.all.js',
    otherVersion,
  ],
];

describe('the script linked twice', { concurrency: true }, () => {
  for (const engine of engines()) {
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let page;
      let server;

      before(async () => {
        server = await serve({
          routes: { ...witnessRoute, ...filesOfVersion(otherVersion, '/other-version/') },
          folders: { '/cdn/': 'dist/cdn', '/copy/': 'dist/cdn' },
        });
        page = await openPage(engine);
      });

      for (const [what, one, two, secondVersion] of pairs) {
        for (const [order, scripts] of [
          ['', [one, two]],
          [', the other way round', [two, one]],
        ]) {
          it(`breaks nothing and is told once, ${what}${order}`, async () => {
            const head = witness + scripts.map(script).join('');
            server.route('/', hostPage({ head, body: tags }));
            await page.goto(server.url('/'));
            await assertHarmless([version, secondVersion]);
          });
        }

        it(`breaks nothing and is told once, ${what}, the second long after the first`, async () => {
          server.route('/', hostPage({ head: witness + script(one), body: tags }));
          await page.goto(server.url('/'));
          await untilLive(page);
          await page.evaluate((src) => {
            const late = document.createElement('script');
            const arrived = new Promise((resolve, reject) => {
              late.onload = resolve;
              late.onerror = reject;
            });
            late.type = 'module';
            late.src = src;
            document.head.append(late);
            return arrived;
          }, two);
          await page.evaluate(() => {
            const later = document.createElement('atd-opening-hours');
            later.id = 'later';
            document.body.append(later);
          });
          await assertHarmless([version, secondVersion]);
        });
      }

      async function assertHarmless(versions) {
        await untilLive(page);
        // What a page still waits for has come when the network has been still for a while.
        await page.waitFor(async () => {
          const count = () => performance.getEntriesByType('resource').length;
          const before = count();
          await new Promise((resolve) => setTimeout(resolve, 200));
          return count() === before;
        });
        const { console: said, errors } = await testimony(page);
        assert.deepEqual(errors, []);
        assert.deepEqual(
          said.filter(({ type }) => type !== 'info'),
          [],
        );
        assert.equal((await read(page, '#table')).rows.length, 4);
        assert.equal((await read(page, '#week')).rows.length, 7);
        assert.match((await read(page, '#compact')).status, /plkst\. \d/);
        assert.match((await read(page, '#badge')).status, /plkst\. \d/);
        assert.equal(said.length, 1, `said ${said.length} times`);
        for (const each of versions) assert.ok(said[0].text.includes(each), said[0].text);
      }
    });
  }
});
