// An application with its own lit, its own luxon and its own languages, and our elements beside it or in it:
// neither changes what the other has set.

import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { before, describe, it } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { createConsumer, manifest } from '../package/consumer.mjs';
import {
  allInOne,
  engines,
  filesOfVersion,
  hostPage,
  loader,
  openPage,
  read,
  serve,
  testimony,
  untilLive,
  witness,
  witnessRoute,
} from './harness.mjs';

const application = `
  import { configureLocalization, msg, updateWhenLocaleChanges } from '@lit/localize';
  import { html, LitElement } from 'lit';
  import { DateTime, Settings } from 'luxon';

  Settings.defaultZone = 'America/New_York';
  Settings.defaultLocale = 'fr';
  Settings.now = () => 0;

  const { getLocale, setLocale } = configureLocalization({
    sourceLocale: 'fr',
    targetLocales: ['en', 'lv'],
    loadLocale: async (locale) => ({
      templates: { greeting: { en: 'Hello', lv: 'Sveiki' }[locale] },
    }),
  });

  class AppGreeting extends LitElement {
    constructor() {
      super();
      updateWhenLocaleChanges(this);
    }
    render() {
      return html\`<p>\${msg('Bonjour', { id: 'greeting' })} \${DateTime.now().toFormat('cccc HH:mm')}</p>\`;
    }
  }
  customElements.define('app-greeting', AppGreeting);

  const events = [];
  addEventListener('lit-localize-status', ({ detail }) => {
    if (detail.status === 'ready') events.push(detail.readyLocale);
  });
  document.application = {
    setLocale,
    says: () => ({
      greeting: document.querySelector('app-greeting').shadowRoot.textContent.trim(),
      locale: getLocale(),
      events,
      settings: [Settings.defaultZone.name, Settings.defaultLocale, Settings.now()],
    }),
  };`;

const inBundle = `import 'atd-widgets/opening-hours';`;
/** Of the files that the page links, where the application has a copy too. */
const otherVersion = '9.8.7';
const app = (name) => `<script type="module" src="/${name}/app.js"></script>`;
const pages = {
  'beside the loader, linked before it': [loader + app('apart')],
  'beside the loader, linked after it': [app('apart') + loader],
  'beside the one file, linked before it': [allInOne + app('apart')],
  'with an element in its bundle': [app('within')],
  'with an element in its bundle, and the loader of another version before it': [
    loader + app('within'),
    'both',
  ],
  'with an element in its bundle, and the loader of another version after it': [
    app('within') + loader,
    'both',
  ],
};

const hours = (more) =>
  `<atd-opening-hours view="compact" now="2026-11-17T16:10" ${more}></atd-opening-hours>`;
const body =
  hours('id="lv"') +
  hours('id="en" lang="en"') +
  '<atd-client-rights id="rights" lang="en"></atd-client-rights><app-greeting></app-greeting>';

/** What each says in a language. */
const closing = { lv: /līdz plkst\. 16\.30/, en: /until 16:30/ };

describe('an application with languages and times of its own', { concurrency: true }, () => {
  let bundles;
  before(async () => {
    const consumer = createConsumer(['luxon']);
    mkdirSync(join(consumer.root, 'node_modules/@lit'));
    symlinkSync(
      resolve('node_modules/@lit/localize'),
      join(consumer.root, 'node_modules/@lit/localize'),
      'junction',
    );
    const parts = [
      await bundled(consumer, 'apart', application),
      await bundled(consumer, 'within', inBundle + application),
    ];
    bundles = Object.assign({}, ...parts);
  });

  for (const engine of engines()) {
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let page;
      let server;
      before(async () => {
        server = await serve({
          routes: { ...witnessRoute, ...filesOfVersion(otherVersion, '/cdn/'), ...bundles },
        });
        page = await openPage(engine);
      });

      for (const [where, [scripts, copies]] of Object.entries(pages)) {
        it(`${where}: both work, each in its own language`, async () => {
          server.route('/', hostPage({ head: witness + scripts, body }));
          await page.goto(server.url('/'));
          await untilLive(page);
          const isComplete = scripts.includes('/cdn/');
          if (isComplete) await untilSays('#rights', 'Customers have the right');

          await assertStates('Bonjour mercredi 19:00', 'fr', []);
          await assertHours({ lv: 'lv', en: 'en' });

          await page.evaluate(() => document.application.setLocale('en'));
          await assertStates('Hello mercredi 19:00', 'en', ['en']);
          await assertHours({ lv: 'lv', en: 'en' });

          // The page turns round, and so do the elements; the application does not.
          await page.evaluate(() => {
            document.documentElement.lang = 'en';
            document.querySelector('#en').lang = 'lv';
          });
          await page.waitFor(
            (ids) =>
              ids.every(([id, lang]) =>
                document
                  .querySelector(id)
                  .shadowRoot.querySelector(`[part="base"][lang="${lang}"]`),
              ),
            [
              ['#lv', 'en'],
              ['#en', 'lv'],
            ],
          );
          await assertHours({ lv: 'en', en: 'lv' });
          await assertStates('Hello mercredi 19:00', 'en', ['en']);

          await page.evaluate(() => document.application.setLocale('lv'));
          await assertStates('Sveiki mercredi 19:00', 'lv', ['en', 'lv']);
          await assertHours({ lv: 'en', en: 'lv' });
          if (isComplete) await untilSays('#rights', 'Customers have the right');

          const { console: said, errors } = await testimony(page);
          assert.deepEqual(errors, []);
          assert.deepEqual(
            said.filter(({ type }) => type !== 'info'),
            [],
          );
          assert.equal(said.length, copies ? 1 : 0, JSON.stringify(said));
          for (const version of copies ? [manifest.version, otherVersion] : []) {
            assert.ok(said[0].text.includes(version), said[0].text);
          }
        });
      }

      async function assertStates(greeting, locale, events) {
        const says = () => page.evaluate(() => document.application.says());
        await page.waitFor((text) => document.application?.says().greeting === text, greeting);
        assert.deepEqual(await says(), {
          greeting,
          locale,
          events,
          settings: ['America/New_York', 'fr', 0],
        });
      }

      async function assertHours(languages) {
        for (const [id, language] of Object.entries(languages)) {
          assert.match((await read(page, `#${id}`)).status, closing[language]);
        }
      }

      const untilSays = (selector, text) =>
        page.waitFor(
          (which, wanted) => document.querySelector(which).shadowRoot?.textContent.includes(wanted),
          selector,
          text,
        );
    });
  }
});

/** What the bundler of the application makes of it, by the addresses where it is served. */
async function bundled(consumer, name, code) {
  consumer.write(`${name}.js`, code);
  const bundle = await rollup({
    input: { app: join(consumer.root, `${name}.js`) },
    plugins: [nodeResolve({ browser: true })],
    onwarn: (warning) => {
      throw new Error(warning.message);
    },
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return Object.fromEntries(
    output.map(({ fileName, code: body }) => [`/${name}/${fileName}`, { body }]),
  );
}
