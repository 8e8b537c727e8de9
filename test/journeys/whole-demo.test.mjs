import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import crypto from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { databaseFile } from '../receiver/harness.mjs';
import { openPage, untilLive } from './harness.mjs';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

describe('the demo', () => {
  const database = databaseFile();
  let demo;
  let origin;
  let page;
  let said = '';

  before(async () => {
    const port = await freePort();
    demo = spawn(process.execPath, ['demo/start.mjs', '--no-build'], {
      env: {
        ...process.env,
        ...{ PORT: String(port), HOST: '127.0.0.1', NODE_OPTIONS: '' },
        DATABASE_URL: database.url,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [demo.stdout, demo.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (said += text));
    }
    origin = await address();
    page = await openPage('chromium', undefined, { height: 900 });
  });

  after(async () => {
    if (demo.exitCode === null) {
      const ended = once(demo, 'exit');
      demo.kill();
      await ended;
    }
    database.remove();
  });

  /** The address that it prints, as one who started it would see it. */
  async function address() {
    const deadline = Date.now() + 20_000;
    for (;;) {
      const found = /http:\/\/\S+/.exec(said)?.[0];
      if (found) return found;
      if (demo.exitCode !== null || Date.now() > deadline) throw new Error(`It says: ${said}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  const open = async (path) => {
    await page.goto(origin + path);
    await page.waitFor(async () => {
      const tags = 'atd-opening-hours, atd-service-channels, atd-client-rights, atd-feedback-form';
      const all = [...document.querySelectorAll(tags)];
      await Promise.all(all.map(({ ready }) => ready));
      return all.length > 0 && all.every(({ hasUpdated }) => hasUpdated);
    });
  };
  const statusesOf = (selector) =>
    page.evaluate(
      (which) =>
        [...document.querySelectorAll(which)].map(({ shadowRoot }) =>
          shadowRoot.querySelector('[part~="status"]').innerText.trim(),
        ),
      selector,
    );

  it('says where it is, and there it is', async () => {
    assert.match(origin, /^http:\/\/127\.0\.0\.1:\d+\/$/);
    await page.goto(origin);
    await page.waitFor(() => location.pathname === '/demo/pages/');
    assert.match(await page.evaluate(() => document.title), /atd-widgets/);
    await page.click('a[href="iestade.html"]');
    await page.waitFor(() => location.pathname === '/demo/pages/iestade.html');
    await untilLive(page);
    assert.match(await page.evaluate(() => document.title), /Autotransporta direkcija/);
    const [badge, table, compact] = await statusesOf('atd-opening-hours');
    for (const status of [badge, table, compact]) assert.match(status, /plkst\. \d/);
  });

  it('takes feedback, and has it', async () => {
    const post = () =>
      fetch(`${origin}feedback`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ id, kind: 'praise', message: 'Paldies!' }),
      });
    const id = crypto.randomUUID();
    const [first, second] = [await post(), await post()];
    assert.equal(first.status, 201);
    assert.deepEqual(await second.json(), await first.json());
  });

  it('shows, driven to the short break of Friday by keyboard, that break and its end', async () => {
    await open('demo/pages/views.html');
    await page.evaluate(() => document.querySelector('main').focus());
    for (let tab = 0; tab < 30; tab++) {
      await page.press('Tab');
      if (await page.evaluate(() => document.activeElement.id === 'moment')) break;
    }
    const readout = () =>
      page.evaluate(() => document.querySelector('.player output').textContent.replace(/\s/g, ' '));
    const lv = '#views atd-opening-hours[lang="lv"]';
    const becomes = (text) =>
      page.waitFor(
        (which, wanted) =>
          [...document.querySelectorAll(which)].every(({ shadowRoot }) =>
            shadowRoot.querySelector('[part~="status"]').innerText.includes(wanted),
          ),
        lv,
        text,
      );

    // It opens at half past eleven on that Friday, and a key is a quarter of an hour.
    assert.equal(await readout(), 'piektdiena, 27. novembris, plkst. 11.30');
    await becomes('drīz slēgs – plkst. 12.00');
    for (let quarter = 0; quarter < 3; quarter++) await page.press('ArrowRight');
    assert.equal(await readout(), 'piektdiena, 27. novembris, plkst. 12.15');
    await becomes('Pārtraukums līdz plkst. 12.30');
    await page.press('ArrowRight');
    await becomes('Atvērts līdz plkst. 15.30');
    assert.equal(
      await page.evaluate(() => document.querySelector('#moment').getAttribute('aria-valuetext')),
      await page.evaluate(() => document.querySelector('.player output').textContent),
    );
    await page.press('PageUp');
    assert.equal(await readout(), 'sestdiena, 28. novembris, plkst. 12.30');
    await becomes('Slēgts, atvērs pirmdien');
  });

  const pages = [
    '',
    'iestade.html',
    'en.html',
    'views.html',
    'standarts.html',
    'pakalpojumi.html',
    'atsauksmes.html',
    'novads.html',
    'bootstrap.html',
    'govuk.html',
    'dark.html',
    'drupal.html',
  ];
  for (const path of pages.map((name) => `demo/pages/${name}`)) {
    for (const scheme of ['light', 'dark']) {
      it(`${path} is without fault to axe, ${scheme}`, async () => {
        await page.puppeteer.emulateMediaFeatures([
          { name: 'prefers-color-scheme', value: scheme },
        ]);
        await open(path);
        await page.puppeteer.evaluate(axe);
        const faults = await page.evaluate(async () => {
          const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
          return violations.flatMap(({ id, nodes }) =>
            nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
          );
        });
        assert.deepEqual(faults, []);
      });
    }
  }

  it('logs nothing that is wrong, but for a language and for holidays that are not known', () => {
    const meant = /the language "uk" is not supported|the public holidays in Asia\/Tokyo/;
    const wrong = page
      .consoleMessages()
      .filter(({ type }) => ['error', 'warning', 'warn', 'pageerror'].includes(type))
      .map(({ text }) => text)
      .filter((text) => !meant.test(text));
    assert.deepEqual(wrong, []);
  });
});

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
