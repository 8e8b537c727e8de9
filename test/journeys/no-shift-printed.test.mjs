// A server-rendered page does not move when the script takes over.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { renderWidget } from 'atd-widgets/ssr';
import {
  hostPage,
  linked,
  loader,
  openAt,
  openWatched,
  painted,
  serve,
  shifts,
} from './harness.mjs';

/** What Chromium's measure of moving content may come to; above 0.1 a page counts as unsteady. */
const MAX_SHIFT = 0.05;

describe('a printed page hardly moves when it becomes live', { concurrency: 1 }, () => {
  const weeks = {
    'in an ordinary week': '2026-03-04T10:00:00+02:00',
    'before a holiday': '2026-11-16T10:00:00+02:00',
  };
  let page;
  let server;
  before(async () => {
    page = await openWatched('Europe/Riga');
    server = await serve({ routes: { '/cdn/atd-widgets.js': { delay: 150 } } });
  });
  after(() => server.close());

  for (const [when, now] of Object.entries(weeks)) {
    for (const width of [375, 1200]) {
      for (const [name, tag] of [
        ['the table', '<atd-opening-hours></atd-opening-hours>'],
        ['the badge', '<atd-opening-hours view="badge"></atd-opening-hours>'],
        ['the compact view', '<atd-opening-hours view="compact"></atd-opening-hours>'],
        ['the week', '<atd-opening-hours view="week"></atd-opening-hours>'],
        ['service channels', '<atd-service-channels></atd-service-channels>'],
        ['client rights', '<atd-client-rights></atd-client-rights>'],
        ['the form', '<atd-feedback-form endpoint="/feedback"></atd-feedback-form>'],
      ]) {
        it(`${when}, ${width} px wide: ${name}`, async (t) => {
          t.mock.timers.enable({ apis: ['Date'], now: Date.parse(now) });
          const html = await renderWidget(
            hostPage({ head: loader, body: `${tag}<p id="below">Below</p>` }),
            linked,
          );
          t.mock.timers.reset();
          server.route('/', html);
          await openAt(page, server.url('/'), { width, height: 800, now });
          await page.waitFor(() => document.body.firstElementChild.hasUpdated);
          await page.evaluate(() => document.body.firstElementChild.ready);
          await painted(page);
          const moved = await shifts(page);
          const sum = moved.reduce((total, { value }) => total + value, 0);
          assert.ok(sum < MAX_SHIFT, `${sum.toFixed(3)}: ${JSON.stringify(moved)}`);
        });
      }
    }
  }
});
