import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  allInOne,
  cdnFiles,
  chunkPath,
  engines,
  hostPage,
  loader,
  openPage,
  serve,
  testimony,
  untilLive,
  witness,
  witnessRoute,
} from './harness.mjs';

/** The documented policies, from the strictest on. */
const policies = {
  "only the page's own scripts, styles and data, Trusted Types for all":
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html atd-widgets 'allow-duplicates'",
  'the policy of the README':
    "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html atd-widgets 'allow-duplicates'",
};

const NONCE = 'r4nd0m';
const others = "style-src 'self'; connect-src 'self'";
/** Policies that name no host of scripts: what the loader imports inherits its nonce. */
const policiesByNonce = {
  'a nonce alone': `default-src 'none'; script-src 'nonce-${NONCE}'; ${others}`,
  'a nonce and strict-dynamic': `default-src 'none'; script-src 'nonce-${NONCE}' 'strict-dynamic'; ${others}`,
  'a nonce, strict-dynamic and Trusted Types': `default-src 'none'; script-src 'nonce-${NONCE}' 'strict-dynamic'; ${others}; require-trusted-types-for 'script'; trusted-types lit-html atd-widgets 'allow-duplicates'`,
};

/** Everything the elements can do, on one page. */
const body = ['table', 'week', 'compact', 'badge']
  .flatMap((view) => [
    `<atd-opening-hours view="${view}"></atd-opening-hours>`,
    `<atd-opening-hours view="${view}" lang="en" now="2026-06-19T15:10"></atd-opening-hours>`,
    `<atd-opening-hours view="${view}" office="riga nowhere" now="never"></atd-opening-hours>`,
  ])
  .concat(
    '<atd-client-rights></atd-client-rights>',
    '<atd-client-rights lang="en" view="accordion"></atd-client-rights>',
    '<atd-service-channels json-ld></atd-service-channels>',
    '<atd-service-channels lang="en" json-ld></atd-service-channels>',
    '<atd-feedback-form endpoint="/feedback"></atd-feedback-form>',
    '<atd-feedback-form lang="en" rating-only endpoint="/feedback"></atd-feedback-form>',
  )
  .join('');
/** In these Lit, as it is published, counts the copies of itself on a page. */
const ofLit = [
  ...['litPropertyMetadata', 'reactiveElementVersions'],
  ...['litHtmlVersions', 'litElementVersions'],
];
const style = '<link rel="stylesheet" href="/cdn/atd-widgets.css">';

describe('on a page with strict rules', { concurrency: true }, () => {
  for (const engine of engines()) {
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let page;
      before(async () => (page = await openPage(engine)));

      for (const [scripts, what] of [
        [loader, 'the loader'],
        [allInOne, 'the one file'],
      ]) {
        for (const [title, csp] of Object.entries(policies)) {
          it(`${what} breaks no rule: ${title}`, async () => {
            const server = await open(scripts, csp);
            const { violations, errors } = await testimony(page);
            // A browser asks for the icon of a page by itself.
            const ours = violations.filter((each) => !each.includes('/favicon.ico'));
            assert.deepEqual(ours, []);
            assert.deepEqual(errors, []);
            await server.close();
          });
        }

        it(`${what} asks for its own files and nothing else, each at most once`, async () => {
          const server = await open(scripts, Object.values(policies)[0]);
          const names = () => performance.getEntriesByType('resource').map(({ name }) => name);
          const foreign = (await page.evaluate(names)).filter(
            (name) => !name.startsWith(server.origin),
          );
          assert.deepEqual(foreign, []);

          const files = cdnFiles.map((path) => `/cdn/${path}`);
          const paths = server.requests
            .filter(({ path }) => !['/', '/witness.js', '/favicon.ico'].includes(path))
            .map(({ path, search }) => path + search);
          assert.ok(paths.length > 0);
          const unknown = paths.filter((path) => !files.includes(path));
          assert.deepEqual(unknown, []);
          assert.deepEqual(paths, [...new Set(paths)]);
          await server.close();
        });

        it(`${what} leaves no cookie, nothing in any store and no global of its own`, async () => {
          const server = await open(scripts, Object.values(policies)[0]);
          const kept = await page.evaluate(async () => ({
            cookie: document.cookie,
            local: Object.keys(localStorage),
            session: Object.keys(sessionStorage),
            databases: (await window.indexedDB.databases?.()) ?? [],
            caches: (await window.caches?.keys()) ?? [],
            workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
          }));
          assert.deepEqual(kept, {
            cookie: '',
            local: [],
            session: [],
            databases: [],
            caches: [],
            workers: 0,
          });
          const { globals } = await testimony(page);
          assert.deepEqual(
            globals.filter((name) => !ofLit.includes(name)),
            [],
          );
          const cookies = server.requests.filter(({ headers }) => headers.cookie);
          assert.deepEqual(cookies, []);
          await server.close();
        });
      }

      for (const [title, csp] of Object.entries(policiesByNonce)) {
        for (const lost of ['base', 'hours', 'opening-hours']) {
          it(`the loader does without ${lost}, which is lost, under ${title}`, async () => {
            const nonced = loader.replace('<script', `<script nonce="${NONCE}"`);
            const server = await open(nonced, csp, { [chunkPath(lost)]: { status: 503 } });
            assert.ok(server.requests.some(({ path }) => path === chunkPath(lost)));
            const { violations, errors } = await testimony(page);
            const ours = violations.filter((each) => !each.includes('/favicon.ico'));
            assert.deepEqual(ours, []);
            assert.deepEqual(errors, []);
            await server.close();
          });
        }
      }

      async function open(scripts, csp, routes = {}) {
        const server = await serve({
          routes: {
            ...witnessRoute,
            ...routes,
            '/': {
              body: hostPage({
                head: witness.replace('<script', `<script nonce="${NONCE}"`) + style + scripts,
                body,
              }),
              csp,
            },
          },
        });
        await page.goto(server.url('/'));
        await untilLive(page);
        await page.waitFor(() =>
          [...document.querySelectorAll('atd-client-rights, atd-service-channels')].every(
            ({ shadowRoot }) => shadowRoot?.querySelector('[part="item"], [part~="channel"]'),
          ),
        );
        // Data for machines is part of what the page allows, and is written last.
        await page.waitFor(
          () => document.querySelector('script[type="application/ld+json"]') !== null,
        );
        return server;
      }
    });
  }
});
