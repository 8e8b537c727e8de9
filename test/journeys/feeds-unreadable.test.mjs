// A source that answers, and whose document the page cannot read for now: it is asked again all the same.

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  chunkPath,
  document as feed,
  engines,
  hostPage,
  loader,
  movable,
  movableRoute,
  municipality,
  openPage,
  serve,
  shown,
  testimony,
  untilShown,
  witness,
  witnessRoute,
} from './harness.mjs';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
const tags = ['atd-opening-hours', 'atd-service-channels'];

describe('a document that the page cannot read for now', { concurrency: true }, () => {
  for (const engine of engines()) {
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let page;
      before(async () => (page = await openPage(engine)));

      async function serveFeed({ head = '' } = {}) {
        const server = await serve({ routes: { ...movableRoute, ...witnessRoute } });
        const src = server.url('/standards.json');
        const elements = tags.map((tag) => `<${tag} src="${src}">own</${tag}>`).join('');
        server.route('/standards.json', feed(municipality));
        server.route('/', hostPage({ head: witness + movable + head, body: elements + loader }));
        const asked = () => server.requests.filter(({ path }) => path === '/standards.json').length;
        return { server, src, asked };
      }

      const advance = (ms) => page.evaluate((by) => window.document.advance(by), ms);
      const untilReady = () =>
        page.waitFor((names) => {
          const all = window.document.testimony().events.filter((each) => each === 'atd-ready');
          return all.length >= names.length;
        }, tags);

      for (const [what, isKept] of [
        ['with a copy of an earlier visit', true],
        ['without any copy', false],
      ]) {
        it(`is asked for until its reader can be had, ${what}`, async () => {
          const { server, src, asked } = await serveFeed();
          const copy = JSON.stringify({ text: JSON.stringify(municipality()), receivedAt: 1 });
          server.route('/empty', hostPage({}));
          if (isKept) {
            await page.goto(server.url('/empty'));
            await page.evaluate(
              (key, text) => localStorage.setItem(key, text),
              `atd-widgets:${src}`,
              copy,
            );
          }
          server.route(chunkPath('notation'), { status: 503 });
          await page.goto(server.url('/'));
          await untilReady();
          assert.equal(await shown(page, tags[0]), 'own');
          assert.equal(asked(), 1);
          assert.deepEqual((await testimony(page)).errors, []);

          server.route(chunkPath('notation'), undefined);
          await advance(HOUR);
          for (const tag of tags) await untilShown(page, tag, 'Novada dome');
          assert.ok(asked() > 1);
          await server.close();
        });
      }

      it('is read on a page that has added to what all objects inherit', async () => {
        const { server } = await serveFeed({ head: '<script src="/pollution.js"></script>' });
        server.route('/pollution.js', 'Object.prototype.x = 1');
        await page.goto(server.url('/'));
        await untilReady();
        for (const tag of tags) await untilShown(page, tag, 'Novada dome');
        const { console, errors } = await testimony(page);
        assert.deepEqual([console, errors], [[], []]);
        await server.close();
      });

      for (const copy of ['{"text":"{}","receivedAt":"x"}', '{"text":5,"receivedAt":1}', 'null']) {
        it(`is nothing where something else has written in its place: ${copy}`, async () => {
          const { server, src } = await serveFeed();
          server.route('/empty', hostPage({}));
          await page.goto(server.url('/empty'));
          const text = copy.replace('"{}"', () => JSON.stringify(JSON.stringify(municipality())));
          await page.evaluate(
            (key, value) => localStorage.setItem(key, value),
            `atd-widgets:${src}`,
            text,
          );
          server.route('/standards.json', { status: 503 });
          await page.goto(server.url('/'));
          await untilReady();
          await advance(DAY);
          assert.equal(await shown(page, tags[0]), 'own');
          assert.deepEqual((await testimony(page)).errors, []);
          await server.close();
        });
      }
    });
  }
});
