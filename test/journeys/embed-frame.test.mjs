// Embedding by frame, for pages that allow nothing else.

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  document as feed,
  engines,
  hostPage,
  municipality,
  namesAreFree,
  openPage,
  serve,
} from './harness.mjs';

const csp =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'self'; require-trusted-types-for 'script'; trusted-types lit-html atd-widgets 'allow-duplicates'";

describe('a frame', { concurrency: true }, () => {
  for (const engine of engines()) {
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let page;
      before(async () => (page = await openPage(engine)));

      /** A page of a portal, and the frame's own host, which has the strictest rules. */
      const open = async (query, { script = 'type="module"', style = '', routes = {} } = {}) => {
        const widgets = await serve({
          routes: { '/cdn/embed.html': { csp }, ...routes },
          headers: { 'access-control-allow-origin': '*' },
        });
        const parent =
          script === null
            ? ''
            : `<script ${script} src="${widgets.url('/cdn/embed-parent.js')}"></script>`;
        const address = widgets.url(`/cdn/embed.html?${query}`).replaceAll('&', '&amp;');
        const portal = await serve({
          routes: {
            '/': hostPage({
              body: `<style>${style}</style><iframe id="frame" title="Darba laiks" src="${address}" width="100%" height="150"></iframe>${parent}`,
            }),
          },
        });
        await page.goto(portal.url('/'));
        return { widgets, portal, close: () => Promise.all([widgets.close(), portal.close()]) };
      };
      const height = () => page.evaluate(() => document.querySelector('#frame').offsetHeight);
      /** The page in the frame by itself: another origin's page cannot look into it. */
      const openAlone = async (query) => {
        const widgets = await serve({ routes: { '/cdn/embed.html': { csp } } });
        await page.goto(widgets.url(`/cdn/embed.html?${query}`));
        await page.waitFor(() => {
          const element = document.body.firstElementChild;
          return !element || Boolean(element.shadowRoot?.querySelector('[part="base"]'));
        });
        return widgets;
      };
      const widget = () =>
        page.evaluate(() => {
          const element = document.body.firstElementChild;
          const attributes = [...element.attributes].map(({ name, value }) => [name, value]);
          return {
            tag: element.localName,
            attributes: Object.fromEntries(attributes),
            text: element.shadowRoot.textContent.replace(/\s+/g, ' '),
            lang: document.documentElement.lang,
            colour: getComputedStyle(element).getPropertyValue('--atd-color-link'),
            page: document.querySelector('meta[name="atd-page"]').content,
          };
        });

      it('grows with what is in it, and shrinks', async () => {
        const { close } = await open('widget=opening-hours&office=riga&lang=en');
        await page.waitFor(() => document.querySelector('#frame').offsetHeight > 300);
        const wide = await height();
        await page.resize(320, 700);
        await page.waitFor((old) => document.querySelector('#frame').offsetHeight > old, wide);
        await page.resize(1024, 768);
        await page.waitFor((old) => document.querySelector('#frame').offsetHeight === old, wide);
        await close();
      });

      it('grows by a classic script too, on a page that counts borders as height', async () => {
        const style = '*{box-sizing:border-box} iframe{border:10px solid}';
        const { close } = await open('widget=opening-hours', { script: '', style });
        await page.waitFor(() => document.querySelector('#frame').offsetHeight > 300);
        assert.ok(await page.evaluate(namesAreFree));
        await close();
      });

      it('keeps its own height where the page around has no script', async () => {
        const { widgets, close } = await open('widget=client-rights', { script: null });
        await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
        assert.ok(widgets.requests.some(({ path }) => path.includes('client-rights')));
        assert.equal(await height(), 154);
        await close();
      });

      it('shows the widget that the address asks for, as it asks for it', async () => {
        const server = await openAlone(
          'widget=opening-hours&office=riga&lang=en&view=table&color-link=0B4F9E&page=https%3A%2F%2Fportal.example%2Fhours',
        );
        await page.waitFor(() => document.title === 'Road Transport Administration');
        const { tag, attributes, text, lang, colour, page: around } = await widget();
        assert.equal(tag, 'atd-opening-hours');
        assert.deepEqual(attributes, { lang: 'en', office: 'riga', view: 'table' });
        assert.match(text, /Road Transport Administration.*Monday/);
        assert.equal(lang, 'en');
        assert.equal(colour, '#0B4F9E');
        assert.equal(around, 'https://portal.example/hours');
        await server.close();
      });

      it('takes nothing else from the address: no markup, no handler, no other host', async () => {
        const hostile = [
          'widget=feedback-form&lang=lv"><img src=x onerror=alert(1)>',
          'onclick=alert(1)&style=color:red&id=x&hours=Mo+off&now=2026-01-01&email=evil@example.org',
          'endpoint=https://evil.example/&src=//evil.example/standard.json&survey-url=javascript:alert(1)',
          'color-link=red;background:url(//evil.example)&page=javascript:alert(1)&scheme=dark"x',
        ].join('&');
        const server = await openAlone(hostile);
        const { tag, attributes, colour } = await widget();
        assert.equal(tag, 'atd-feedback-form');
        assert.deepEqual(Object.keys(attributes), ['lang']);
        assert.equal(colour, '');
        assert.equal(await page.evaluate(() => document.querySelectorAll('img').length), 0);
        await server.close();
      });

      it('follows no address of its own host to another one', async () => {
        const foreign = await serve({
          routes: { '/standard.json': feed(municipality), '/feedback': { status: 201 } },
          headers: { 'access-control-allow-origin': '*' },
        });
        const redirect = (path) => ({ status: 307, headers: { location: foreign.url(path) } });
        const widgets = await serve({
          routes: { '/there.json': redirect('/standard.json'), '/there': redirect('/feedback') },
        });
        const frame = widgets.url('/cdn/embed.html?widget=feedback-form&src=/there.json');
        await page.goto(`${frame}&endpoint=/there`);
        await page.waitFor(
          () => document.querySelector('atd-feedback-form')?.shadowRoot?.textContent,
        );
        const answer = await page.evaluate(() =>
          fetch('/there', { method: 'POST' }).then(String, () => 'refused'),
        );
        assert.equal(answer, 'refused');
        assert.ok(widgets.requests.some(({ path }) => path === '/there.json'));
        assert.deepEqual(foreign.requests, []);
        await Promise.all([widgets.close(), foreign.close()]);
      });

      it('says something to the citizen where no such widget is known', async () => {
        const server = await openAlone('widget=constructor&lang=en');
        const text = () => document.body.textContent;
        assert.equal(await page.evaluate(text), 'This information is not available at the moment.');
        await server.close();
      });

      it('shows the document that lies beside it', async () => {
        const { widgets, close } = await open('widget=opening-hours', {
          routes: { '/cdn/standard.json': feed(municipality) },
        });
        await page.waitFor(() => document.querySelector('#frame').offsetHeight > 300);
        const asked = widgets.requests.filter(({ path }) => path === '/cdn/standard.json');
        assert.ok(asked.length > 0);
        await close();
      });

      it('hears only the frame itself, and no nonsense', async () => {
        const { close } = await open('widget=opening-hours');
        await page.waitFor(() => document.querySelector('#frame').offsetHeight > 300);
        const before = await height();
        for (const data of [
          { type: 'atd-widgets:height', height: 7777 },
          null,
          'x',
          { type: 'atd-widgets:height', height: 'x' },
        ]) {
          await page.evaluate((said) => window.postMessage(said, '*'), data);
        }
        await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
        assert.equal(await height(), before);
        await close();
      });

      it('leads out of itself with its links', async () => {
        const server = await openAlone('widget=service-channels');
        assert.equal(await page.evaluate(() => document.querySelector('base').target), '_top');
        await server.close();
      });
    });
  }
});
