// Embedding by script, which finds the tags, and the document beside it, which is the institution's own.

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  atd,
  document as feed,
  engines,
  hostPage,
  loader,
  movable,
  movableRoute,
  municipality,
  namesAreFree,
  openPage,
  read,
  serve,
  shown,
  testimony,
  untilShown,
  witness,
  witnessRoute,
} from './harness.mjs';

const MINUTE = 60_000;
const own = 'Par darba laiku jautājiet pa tālruni';
const tag = `<atd-opening-hours>${own}</atd-opening-hours>`;
const beside = '/cdn/standard.json';

/** ATD's document with the offices closed today and for a month. */
function withClosure() {
  const day = (ms) => new Date(ms).toLocaleDateString('sv', { timeZone: 'Europe/Riga' });
  const [from, through] = [day(Date.now()), day(Date.now() + 30 * 24 * 60 * MINUTE)];
  const closure = { kind: 'closed', from, through, reason: { lv: 'Elektrības pārbaude' } };
  return { ...atd(), exceptions: [...(atd().exceptions ?? []), closure] };
}

describe('the script and the document beside it', { concurrency: true }, () => {
  for (const engine of engines()) {
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let page;
      before(async () => (page = await openPage(engine)));

      const open = async (routes, body = tag, head = '') => {
        const server = await serve({
          routes: {
            ...witnessRoute,
            ...movableRoute,
            ...routes,
            '/': hostPage({ head: movable + witness + head + loader, body }),
          },
        });
        await page.goto(server.url('/'));
        return server;
      };
      const asked = (server, path) => server.requests.filter((each) => each.path === path).length;
      const advance = (ms) => page.evaluate((by) => document.advance(by), ms);

      it('show what the institution says there, whatever the script has built in', async () => {
        const server = await open({ [beside]: feed(municipality) });
        await untilShown(page, 'atd-opening-hours', 'Novada dome');
        assert.doesNotMatch(await shown(page, 'atd-opening-hours'), /Autotransporta/);
        await server.close();
      });

      it('leave all names to the page, as a classic script that is linked twice too', async () => {
        const classic = loader.replace('type="module" ', '');
        const server = await open({}, tag + classic + classic.replace('.js', '.js?again'));
        await untilShown(page, 'atd-opening-hours', 'Autotransporta direkcija');
        assert.ok(await page.evaluate(namesAreFree));
        const { errors } = await testimony(page);
        assert.deepEqual(errors, []);
        await server.close();
      });

      it('need no reader where nothing was changed there', async () => {
        const server = await open({});
        await untilShown(page, 'atd-opening-hours', 'Autotransporta direkcija');
        assert.equal(asked(server, beside), 1);
        assert.ok(!server.requests.some(({ path }) => path.includes('documents')));
        await server.close();
      });

      it('take a change to an open page within a quarter of an hour', async () => {
        let current = atd;
        const server = await open({
          [beside]: () => ({ ...feed(() => current())({ headers: {} }) }),
        });
        await untilShown(page, 'atd-opening-hours', 'Autotransporta direkcija');
        await page.waitFor(() => document.querySelector('atd-opening-hours').status);
        current = withClosure;
        await advance(15 * MINUTE);
        await untilShown(page, 'atd-opening-hours', 'Elektrības pārbaude');
        await server.close();
      });

      it('take a change when the reader comes back', async () => {
        let isChanged = false;
        const server = await open({
          [beside]: () => (isChanged ? feed(withClosure)({ headers: {} }) : {}),
        });
        await page.waitFor(() => document.querySelector('atd-opening-hours').status);
        isChanged = true;
        await advance(2 * MINUTE);
        await page.evaluate(() => window.dispatchEvent(new Event('focus')));
        await untilShown(page, 'atd-opening-hours', 'Elektrības pārbaude');
        await server.close();
      });

      it('show what is built in where no document lies there', async () => {
        const server = await open({ [beside]: { status: 404 } });
        await untilShown(page, 'atd-opening-hours', 'Autotransporta direkcija');
        await server.close();
      });

      for (const [what, answer] of [
        ['the server is ill', { status: 503 }],
        ['the line is cut', { drop: true }],
        ['something else is there', { body: '<html>Ielogojieties</html>', type: 'text/html' }],
      ]) {
        it(`show the tag's own content, and nobody's hours, where ${what}`, async () => {
          const server = await open({ [beside]: answer });
          await page.waitFor(() => document.testimony().events.includes('atd-ready'));
          assert.equal(await shown(page, 'atd-opening-hours'), own);
          const { console: said, errors } = await testimony(page);
          assert.match(said.find(({ type }) => type === 'warn').text, /standard\.json/);
          assert.deepEqual(errors, []);
          await server.close();
        });
      }

      it('keep what was true when the line breaks while the page is open', async () => {
        let isLost = false;
        const server = await open({ [beside]: () => (isLost ? { drop: true } : {}) });
        await page.waitFor(() => document.querySelector('atd-opening-hours').status);
        isLost = true;
        await advance(15 * MINUTE);
        await page.waitFor(() => document.testimony().events.includes('atd-error'));
        assert.equal((await read(page)).rows.length, 4);
        await server.close();
      });

      it('are left alone where the tag or the page names another document', async () => {
        const meta = '<meta name="atd-src" content="/other.json">';
        const server = await open({ '/other.json': feed(municipality) }, tag, meta);
        await untilShown(page, 'atd-opening-hours', 'Novada dome');
        assert.equal(asked(server, beside), 0);
        await server.close();
      });

      it('serve a tag in the shadow root of a host that is defined later', async () => {
        const server = await open({}, '<portal-card></portal-card>');
        await page.evaluate((html) => {
          customElements.define(
            'portal-card',
            class extends HTMLElement {
              connectedCallback() {
                this.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>';
                setTimeout(() => this.shadowRoot.append(document.createElement('p')));
                setTimeout(() => (this.shadowRoot.querySelector('p').innerHTML = html), 50);
              }
            },
          );
        }, tag);
        await page.waitFor(() => {
          const { shadowRoot } = document.querySelector('portal-card');
          const element = shadowRoot.querySelector('atd-opening-hours');
          return Boolean(element?.shadowRoot?.querySelector('[part="row"]'));
        });
        await server.close();
      });
    });
  }
});
