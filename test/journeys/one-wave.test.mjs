// What a page asks for, and in how many turns: behind the loader everything is asked for at once. The server
// holds its answers back until the whole wave is there, so a file that waited for another would never come.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import {
  atd,
  chunkPath,
  document as feed,
  engines,
  hostPage,
  openPage,
  serve,
} from './harness.mjs';

const { filesAtOnce } = JSON.parse(readFileSync('test/build/sizes.json', 'utf8'));
const beside = '/cdn/standard.json';
const elsewhere = '/own/standard.json';

const files = {
  'atd-opening-hours': ['base', 'hours', 'opening-hours'],
  'atd-service-channels': ['base', 'hours', 'services', 'service-channels'],
  'atd-client-rights': ['base', 'client-rights'],
  'atd-feedback-form': ['base', 'feedback-form'],
};

/** Without it the form has something to tell its integrator. */
const privacy = '<p slot="privacy">Datus apstrādā iestāde.</p>';

/** How a tag is written, and what it needs for that besides. */
const variants = {
  'in Latvian': { wave: [beside] },
  'in English': { attributes: 'lang="en"', lazy: ['en'], wave: [beside] },
  'with a document of its own': {
    attributes: `src="${elsewhere}"`,
    lazy: ['documents'],
    wave: [elsewhere],
  },
  'by a nonce': {
    nonce: 'r4nd0m',
    csp: "default-src 'none'; script-src 'nonce-r4nd0m' 'strict-dynamic'; style-src 'unsafe-inline'; connect-src 'self'",
    wave: [beside],
  },
};

describe('a page asks for all at once', { concurrency: true }, () => {
  for (const engine of engines()) {
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let page;
      before(async () => (page = await openPage(engine)));

      for (const [tag, own] of Object.entries(files)) {
        for (const [how, variant] of Object.entries(variants)) {
          it(`for ${tag} ${how}`, () => opens(tag, own, variant));
        }
      }

      it('asks for nothing twice where a page names files beforehand; one of another version is missed alone', async () => {
        const { preload } = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'));
        const paths = [...preload['opening-hours'], '0.0.1/base-00000000.js'];
        const lines = paths.map((path) => `<link rel="modulepreload" href="/cdn/${path}">`);
        const server = await serve({
          routes: {
            '/': hostPage({
              head: `<script type="module" src="/cdn/atd-widgets.js"></script>${lines.join('')}`,
              body: '<atd-opening-hours></atd-opening-hours>',
            }),
          },
        });
        await page.goto(server.url('/'));
        await page.waitFor(() =>
          document.querySelector('atd-opening-hours').ready?.then(() => true),
        );
        const asked = server.requests.map(({ path }) => path);
        for (const path of paths) {
          const count = asked.filter((each) => each === `/cdn/${path}`).length;
          assert.equal(count, 1, path);
        }
        await server.close();
      });

      async function opens(tag, own, { attributes = '', lazy = [], nonce, csp, wave }) {
        const scripts = [...own, ...lazy].map(chunkPath);
        const expected = [...scripts, ...wave];
        assert.ok(own.length <= filesAtOnce);

        let open;
        const all = new Promise((resolve) => (open = resolve));
        const asked = new Set();
        const held = (path) => async () => {
          asked.add(path);
          if (expected.every((each) => asked.has(each))) open();
          await all;
          return path === elsewhere ? feed(atd)({ headers: {} }) : {};
        };
        const script = `<script type="module" src="/cdn/atd-widgets.js" nonce="${nonce}"></script>`;
        const body = hostPage({
          head: script,
          body: `<${tag} ${attributes} endpoint="/feedback">${privacy}</${tag}>`,
        });
        const server = await serve({
          routes: {
            '/': csp ? { body, csp } : body,
            ...Object.fromEntries(expected.map((path) => [path, held(path)])),
          },
        });
        await page.goto(server.url('/'));
        await page.waitFor((name) => document.querySelector(name).ready?.then(() => true), tag);
        const requests = server.requests.map(({ path }) => path);
        const others = ['/', '/cdn/atd-widgets.js', '/favicon.ico'];
        assert.deepEqual(
          requests.filter((path) => !others.includes(path)).sort(),
          [...expected].sort(),
        );
        await server.close();
      }
    });
  }
});
