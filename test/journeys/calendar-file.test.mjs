// A visitor downloads the changes for a calendar, on a page with a strict policy. Only Chromium tells its driver
// where downloads go.

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { after, before, describe, it } from 'node:test';
import { engines, hostPage, loader, openPage, serve, untilLive } from './harness.mjs';

/** Only a download that never comes needs it. */
const MAX_WAIT_MS = 60_000;

const csp =
  "default-src 'self'; base-uri 'none'; object-src 'none'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html atd-widgets 'allow-duplicates'";

for (const engine of engines().filter((each) => each === 'chromium')) {
  describe(`the file for calendars, in ${engine}`, { concurrency: 1 }, () => {
    let folder;
    let page;
    let server;
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'atd-calendar-'));
      server = await serve({
        routes: {
          '/': {
            body: hostPage({
              head: loader,
              body: '<atd-opening-hours office="riga" ics></atd-opening-hours>',
            }),
            csp,
          },
        },
      });
      page = await openPage(engine, server.url('/'));
      const client = await page.puppeteer.createCDPSession();
      await client.send('Browser.setDownloadBehavior', {
        behavior: 'allow',
        downloadPath: folder,
      });
      await untilLive(page);
    });
    after(async () => {
      await server.close();
      await rm(folder, { recursive: true });
    });

    /** Clicks, and returns the text of the file; the next one has the same name. */
    const download = async () => {
      const path = join(folder, 'atd-riga.ics');
      await page.click('atd-opening-hours >>> [part~="ics"]');
      for (const deadline = Date.now() + MAX_WAIT_MS; Date.now() < deadline; await sleep(25)) {
        const text = await readFile(path, 'utf8').catch(() => '');
        if (!text.endsWith('END:VCALENDAR\r\n')) continue;
        await rm(path);
        return text;
      }
      throw new Error(`Not there: ${path}`);
    };
    const uids = (text) => text.match(/^UID:.*(?:\r\n .*)*/gm);

    it('is had with a click, and has the same events with the next one', async () => {
      const text = await download();
      assert.match(text, /^BEGIN:VCALENDAR\r\n[^]*SUMMARY:slēgts/);
      assert.ok(uids(text).length > 5);
      assert.deepEqual(uids(await download()), uids(text));
    });

    it('needs no permission of the page', () => {
      const refused = page.consoleMessages().filter(({ text }) => /policy|trusted/i.test(text));
      assert.deepEqual(refused, []);
    });
  });
}
