// Projects that use the package, each built by its own tools and opened in a browser. `npm test` runs those of
// CONSUMERS, `npm run consumers` all.

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { openPage } from '../journeys/harness.mjs';
import { inProject, installer, served, started } from './project.mjs';

/** How a project is shown: the folders it builds, or the server that it starts; `vitest` has tests of its own. */
const PROJECTS = {
  react: { folders: ['dist'] },
  vue: { folders: ['dist'] },
  'import-map': { folders: ['.'] },
  svelte: { folders: ['dist'] },
  angular: { folders: ['dist'] },
  next: { server: 'next' },
  bundlers: { folders: ['dist-webpack', 'dist-esbuild'] },
  vitest: {},
};

const { CONSUMERS = Object.keys(PROJECTS).join() } = process.env;

describe('the package', { concurrency: 1 }, () => {
  let install;
  before(() => (install = installer()));

  for (const name of CONSUMERS.split(',')) {
    const { folders = [], server } = PROJECTS[name];
    it(`works in ${name}`, async (context) => {
      const root = install(name);
      inProject(root, 'run', 'build', '--if-present');
      const sites = server
        ? [started(root, server)]
        : folders.map((each) => served(join(root, each)));
      for (const site of await Promise.all(sites)) {
        context.after(() => site.close());
        await showsHours(site.origin);
      }
    });
  }
});

/** While the office is unknown, all are shown; then the one that was chosen. The page hears of the status. */
async function showsHours(origin) {
  const page = await openPage('chromium', undefined, { timeZone: 'Europe/Riga' });
  await page.goto(origin);
  await page.waitFor(hasOffices, ['Rīga', 'Cēsis']);
  await page.waitFor(() => /^(open|closed|unknown)$/.test(document.querySelector('output').value));
  await page.click('button');
  await page.waitFor(hasOffices, ['Rīga']);
  assert.deepEqual(page.consoleMessages().filter(isComplaint), []);
  await page.close();
}

/** Svelte and Angular set `undefined` before there is an office, which is reported and does no harm. */
function isComplaint({ type, text }) {
  return !['info', 'log', 'debug'].includes(type) && !text.includes('property office is undefined');
}

/** Runs in the page. */
function hasOffices(expected) {
  const { shadowRoot } = document.querySelector('atd-opening-hours');
  const text = shadowRoot?.querySelector('[part="base"]')?.textContent ?? '';
  return ['Rīga', 'Cēsis'].every((name) => text.includes(name) === expected.includes(name));
}
