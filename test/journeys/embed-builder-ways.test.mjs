// The code for each embedding, pasted unchanged into a page under a strict policy, shows the same hours.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import {
  engines,
  hostPage,
  openBuilder,
  read,
  readHost,
  serve,
  testimony,
  trusted,
  untilLive,
  witness,
  witnessRoute,
} from './harness.mjs';

const run = promisify(execFile);
const { bin } = JSON.parse(readFileSync('package.json', 'utf8'));
const strict = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; ${trusted}`;
const rows = [
  [/^Pirmdiena/, /8\.30–12\.00, 13\.00–17\.30/],
  [/^Otrdiena–ceturtdiena/, /8\.30–12\.00, 13\.00–16\.30/],
  [/^Piektdiena/, /8\.30–12\.00, 12\.30–15\.30/],
  [/^Sestdiena un svētdiena/, /slēgts/i],
];

describe('what the embed builder gives', { concurrency: true }, () => {
  for (const engine of engines()) {
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let page;
      let server;
      let open;
      let codeOf;
      let focus;
      let focused;

      before(async () => {
        ({ page, server, open, codeOf, focus, focused } = await openBuilder(engine));
      });

      /** Presses Tab until what is wanted has the focus. */
      const tabTo = async (wanted, most = 40) => {
        for (let nth = 0; nth < most; nth++) {
          await page.press('Tab');
          if ((await focused()).startsWith(wanted)) return;
        }
        assert.fail(`${wanted} is not reached by Tab`);
      };
      /** A page of the host with exactly what was given. */
      const paste = async (head, body, csp = strict) => {
        server.route('/pasted', { csp, body: hostPage({ head: witness + head, body }) });
        await page.goto(server.url('/pasted'));
      };
      const assertRows = (shown) => {
        assert.equal(shown.length, rows.length);
        rows.forEach((row, nth) => row.forEach((text) => assert.match(shown[nth], text)));
      };
      const assertLawful = async () => {
        const { violations, errors } = await testimony(page);
        assert.deepEqual(
          violations.filter((each) => !each.includes('/favicon.ico')),
          [],
        );
        assert.deepEqual(errors, []);
      };

      it('a tag that was chosen by keyboard alone', async () => {
        await open('', 'div');
        // Firefox and WebKit begin at the window; from here on there is only the keyboard.
        await focus('[name="widget"]:checked');
        assert.equal(await focused(), 'widget opening-hours');
        await tabTo('system');
        assert.equal(await focused(), 'system drupal-text');
        for (let nth = 0; nth < 4; nth++) await page.press('ArrowDown');
        assert.equal(await focused(), 'system html');
        await tabTo('method');
        assert.equal(await focused(), 'method tag');
        await tabTo('office');
        assert.equal(await focused(), 'office riga');
        await page.press('Space');
        await tabTo('view');
        await page.press('ArrowDown');
        await page.press('ArrowUp');
        assert.equal(await page.evaluate(() => location.search), '?system=html&office=riga');

        const [tag, head] = [await codeOf('content'), await codeOf('head')];
        assert.match(tag, /^<atd-opening-hours office="riga" lang="lv">\n/);
        await paste(head, tag);
        await untilLive(page);
        const shown = await read(page);
        assert.match(shown.offices, /Klientu apkalpošanas centrs: Rīga/);
        assertRows(shown.rows);
        await assertLawful();
      });

      it('a placeholder that shows the same hours in a strict page', async () => {
        await open('?system=drupal-text&office=riga', 'div');
        const [div, head] = [await codeOf('div'), await codeOf('head')];
        await paste(head, div);
        await untilLive(page);
        const shown = await read(page, 'div.atd-opening-hours > atd-opening-hours');
        assert.match(shown.offices, /Klientu apkalpošanas centrs: Rīga/);
        assertRows(shown.rows);
        const fallback = await page.evaluate(() =>
          [...document.querySelectorAll('.atd-opening-hours p')]
            .map((each) => each.textContent)
            .filter((text) => /^\p{L}+diena: /u.test(text)),
        );
        assert.equal(fallback.length, 7);
        assert.equal(fallback[4], 'Piektdiena: 8.30–12.00, 12.30–15.30');
        await assertLawful();
      });

      it('a link that becomes the same hours', async () => {
        await open(
          '?system=wordpress&office=riga&page=https://example.lv/kontakti',
          'link',
          'Rīga',
        );
        const [link, head] = [await codeOf('link'), await codeOf('head')];
        await paste(head, `<p>${link}</p>`);
        await untilLive(page);
        assertRows((await read(page)).rows);
        const href = () => document.querySelector('atd-opening-hours > a').href;
        assert.equal(await page.evaluate(href), 'https://example.lv/kontakti');
        await assertLawful();
      });

      it('a frame that is as high as the same hours', async () => {
        await open(
          '?system=joomla&method=iframe&office=riga&color-link=%23004488',
          'content',
          'Rīga',
        );
        const [frame, script] = [await codeOf('content'), await codeOf('parent')];
        await paste(script, frame, `${strict}; frame-src 'self'`);
        const shown = await page.waitFor(() => {
          const element = document.querySelector('iframe').contentDocument.body.firstElementChild;
          const texts = [...(element?.shadowRoot?.querySelectorAll('[part="row"]') ?? [])];
          const isFitted = document.querySelector('iframe').style.height !== '';
          return isFitted && texts[0] && texts.map((each) => each.innerText.replace(/\s+/g, ' '));
        });
        assertRows(shown);
        await assertLawful();
      });

      it('a pinned script with its checksum, and the tag whose hours it shows', async () => {
        await open('?system=html&method=pinned&office=riga', 'script', 'sha384-');
        await page.waitFor(() =>
          document.querySelector('#code-content').value.includes('Pirmdiena'),
        );
        const [tag, script] = [await codeOf('content'), await codeOf('script')];
        assert.match(script, /\/\d+\.\d+\.\d+\/atd-widgets\.all\.js" integrity="sha384-/);
        await paste(script, tag);
        await untilLive(page);
        assertRows((await read(page)).rows);
        await assertLawful();
        // With another checksum nothing runs, and what is in the tag stays.
        await paste(script.replace(/sha384-.{8}/, 'sha384-AAAAAAAA'), tag);
        assert.match(await readHost(page, 'atd-opening-hours'), /Pirmdiena: 8\.30–12\.00/);
      });

      for (const [method, head] of [
        ['tag', 'head'],
        ['pinned', 'script'],
      ]) {
        it(`a policy that is enough on another site, for ${method}`, async () => {
          await open(`?system=html&method=${method}&office=riga`, head, 'atd-widgets');
          await page.waitFor(() =>
            document.querySelector('#code-content').value.includes('Pirmdiena'),
          );
          const [tag, script, policy] = [
            await codeOf('content'),
            await codeOf(head),
            await codeOf('policy'),
          ];
          const csp = `default-src 'none'; require-trusted-types-for 'script'; ${policy.replaceAll('\n', ' ')}`;
          const portal = await serve({
            routes: {
              ...witnessRoute,
              // The witness is the test's own.
              '/': {
                csp: csp.replace('script-src', "script-src 'self'"),
                body: hostPage({ head: witness + script, body: tag }),
              },
            },
          });
          await page.goto(portal.url('/'));
          await untilLive(page);
          assertRows((await read(page)).rows);
          await assertLawful();
          await portal.close();
        });
      }

      it('a page that the command prints, which shows the same hours without a script', async () => {
        await open('?system=html&method=prerendered&office=riga', 'command', 'render');
        await page.waitFor(() =>
          document.querySelector('#code-content').value.includes('Pirmdiena'),
        );
        const [tag, head, command] = [
          await codeOf('content'),
          await codeOf('head'),
          await codeOf('command'),
        ];
        const folder = mkdtempSync(join(tmpdir(), 'atd-'));
        const file = join(folder, 'page.html');
        writeFileSync(file, hostPage({ head, body: tag }));
        const [, styles] = /\nnpx atd-widgets render page\.html --styles (\S+) > out\.html$/.exec(
          command,
        );
        const words = ['render', file, '--styles', styles];
        const { stdout } = await run(process.execPath, [bin['atd-widgets'], ...words]);
        server.route('/printed', {
          csp: strict.replace("script-src 'self'", "script-src 'none'"),
          body: stdout,
        });
        await page.goto(server.url('/printed'));
        assertRows((await read(page)).rows);
        server.route('/printed', {
          csp: strict,
          body: stdout.replace('<head>', `<head>${witness}`),
        });
        await page.goto(server.url('/printed'));
        await untilLive(page);
        assertRows((await read(page)).rows);
        await assertLawful();
      });

      it('a copy that needs no script, with its date', async () => {
        await open('?system=html&method=copy&office=riga', 'copy', '<table>');
        await paste('', await codeOf('copy'));
        assertRows(
          await page.evaluate(() =>
            [...document.querySelectorAll('tbody tr')].map((each) => each.innerText),
          ),
        );
        assert.match(await readHost(page, 'body'), /Šī kopija pati neatjaunojas/);
        await assertLawful();
      });
    });
  }
});
