// The documents as pages of the demo: each is there, each link leads somewhere, and axe finds nothing.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { documentPaths } from '../../.scripts/documents.mjs';
import { startDemo } from '../receiver/start-demo.mjs';
import { openPage } from './harness.mjs';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
/** Documents with everything that the renderer knows: lists, tables, code, a picture, Latvian. */
const EXAMINED = ['README.md', 'README.lv.md', 'components/frameworks/README.md'];

describe('the documents of the demo', () => {
  let demo;
  before(async () => (demo = await startDemo()));
  after(async () => {
    await demo.stop();
    demo.database.remove();
  });

  it('begin at the README, to which the overview links', async () => {
    const { url, status } = await fetch(`${demo.origin}/docs/`);
    assert.deepEqual([new URL(url).pathname, status], ['/docs/README.md', 200]);
    const overview = await (await fetch(`${demo.origin}/demo/pages/`)).text();
    assert.ok(overview.includes('href="/docs/"'));
  });

  it('are all there, and so is each page, picture and heading that they link to', async () => {
    const pages = new Map();
    const load = async (address) => {
      const known = pages.get(address);
      if (known) return known;
      const response = await fetch(address);
      const page = { status: response.status, text: await response.text() };
      pages.set(address, page);
      return page;
    };
    let checked = 0;
    for (const path of documentPaths()) {
      const address = `${demo.origin}/docs/${path}`;
      const { status, text } = await load(address);
      assert.equal(status, 200, path);
      const [, main] = text.split('<main>');
      for (const [, target] of main.matchAll(/(?:href|src)="([^"]+)"/g)) {
        const url = new URL(target.replaceAll('&amp;', '&'), address);
        if (url.origin !== demo.origin) continue;
        checked += 1;
        const { hash } = url;
        url.hash = '';
        const linked = await load(url.href);
        assert.equal(linked.status, 200, `${path}: ${target}`);
        const id = decodeURIComponent(hash.slice(1));
        if (id) assert.ok(linked.text.includes(` id="${id}"`), `${path}: ${target}`);
      }
    }
    assert.ok(checked > 100);
  });

  it('are the only files of the repository that are served there', async () => {
    for (const path of ['package.json', '.npmrc', 'src/lazy.ts', '..%2Fpackage.json']) {
      assert.equal((await fetch(`${demo.origin}/docs/${path}`)).status, 404, path);
    }
  });

  for (const scheme of ['light', 'dark']) {
    it(`are without a finding of axe, ${scheme}`, async () => {
      const page = await openPage('chromium');
      await page.puppeteer.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const path of EXAMINED) {
        await page.goto(`${demo.origin}/docs/${path}`);
        await page.puppeteer.evaluate(axe);
        const findings = await page.evaluate(async () => {
          const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
          return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
        });
        assert.deepEqual(findings, [], path);
      }
      assert.deepEqual(
        page.consoleMessages().filter(({ type }) => ['error', 'pageerror'].includes(type)),
        [],
      );
      await page.close();
    });
  }
});
