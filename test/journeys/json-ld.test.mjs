// The JSON-LD of a page: published once, consistent with the page, and removed with the last element.

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  document as feed,
  engines,
  hostPage,
  loader,
  municipality,
  openPage,
  serve,
  testimony,
  witness,
  witnessRoute,
} from './harness.mjs';

const published = () =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].map(({ text }) =>
    JSON.parse(text),
  );
const three =
  '<atd-opening-hours json-ld></atd-opening-hours>' +
  '<atd-opening-hours json-ld office="riga" view="badge"></atd-opening-hours>' +
  '<atd-service-channels json-ld lang="en"></atd-service-channels>';

describe('the institution, for machines', { concurrency: true }, () => {
  for (const engine of engines()) {
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let page;
      before(async () => (page = await openPage(engine)));

      async function open(body, { csp, routes = {} } = {}) {
        const server = await serve({
          routes: {
            '/': { body: hostPage({ head: witness, body: body + loader }), csp },
            ...witnessRoute,
            ...routes,
          },
        });
        await page.goto(server.url('/'));
        await page.waitFor(() => document.testimony().events.includes('atd-ready'));
        return server;
      }
      const untilPublished = (count) =>
        page.waitFor(
          (wanted) =>
            document.querySelectorAll('script[type="application/ld+json"]').length === wanted,
          count,
        );

      it('is published once, whichever and however many elements ask for it', async () => {
        await open(three);
        await untilPublished(1);
        const [{ '@context': context, '@graph': graph }] = await page.evaluate(published);
        assert.equal(context, 'https://schema.org');
        const [organization, service] = graph;
        assert.equal(organization.name, 'Autotransporta direkcija');
        // All offices, though one element shows one; all channels, though two show none.
        assert.equal(organization.department.length, 4);
        assert.ok(organization.department[0].openingHoursSpecification.length > 0);
        assert.deepEqual(
          organization.contactPoint.map(({ telephone }) => telephone),
          ['+37167280485'],
        );
        assert.equal(service.availableChannel.length, 6);
      });

      it('is the same from whichever element', async () => {
        await open('<atd-opening-hours json-ld></atd-opening-hours>');
        await untilPublished(1);
        const hours = await page.evaluate(published);
        await open('<atd-service-channels json-ld></atd-service-channels>');
        await untilPublished(1);
        assert.deepEqual(await page.evaluate(published), hours);
      });

      it('is withdrawn with the last element that asked for it, and comes back with it', async () => {
        await open(three);
        await untilPublished(1);
        const remove = () => document.querySelector('[json-ld]').remove();
        await page.evaluate(remove);
        await page.evaluate(remove);
        await untilPublished(1);
        await page.evaluate(() => {
          document.last = document.querySelector('[json-ld]');
          document.last.remove();
        });
        await untilPublished(0);
        await page.evaluate(() => document.body.append(document.last));
        await untilPublished(1);
        await page.evaluate(() => document.last.removeAttribute('json-ld'));
        await untilPublished(0);
      });

      it('is withdrawn though another element was taken away before it had anything to publish', async () => {
        await open('<atd-opening-hours json-ld></atd-opening-hours>');
        await untilPublished(1);
        await page.evaluate(async () => {
          const brief = document.createElement('atd-opening-hours');
          brief.setAttribute('json-ld', '');
          document.body.append(brief);
          brief.remove();
          await brief.ready;
          document.querySelector('[json-ld]').remove();
        });
        await untilPublished(0);
      });

      it('is of the document at the address, and of nobody else', async () => {
        const routes = { '/own.json': feed(municipality) };
        await open('<atd-opening-hours json-ld src="/own.json"></atd-opening-hours>', { routes });
        await untilPublished(1);
        const [{ '@graph': graph }] = await page.evaluate(published);
        assert.equal(graph[0].name, 'Piekrastes novada pašvaldība');
        assert.doesNotMatch(JSON.stringify(graph), /Autotransporta/);
      });

      it('is two institutions where the page shows two', async () => {
        const routes = { '/own.json': feed(municipality) };
        await open(
          `${three}<atd-service-channels json-ld src="/own.json"></atd-service-channels>`,
          {
            routes,
          },
        );
        await untilPublished(2);
      });

      it('is not published while another moment than the present is shown', async () => {
        await open('<atd-opening-hours json-ld now="2026-11-18T10:00"></atd-opening-hours>');
        await page.evaluate(() => document.querySelector('atd-opening-hours').ready);
        assert.deepEqual(await page.evaluate(published), []);
        await page.evaluate(() => (document.querySelector('atd-opening-hours').now = ''));
        await untilPublished(1);
      });

      it('is left out where Trusted Types do not allow its policy, with one word to the integrator', async () => {
        const csp =
          "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";
        await open(three, { csp });
        const supported = await page.evaluate(() => 'trustedTypes' in window);
        if (!supported) return;
        await page.waitFor(() => /json-ld/.test(JSON.stringify(document.testimony().console)));
        const { console: said, errors } = await testimony(page);
        assert.deepEqual([...new Set(said.map(({ type }) => type))], ['info']);
        const [first, ...others] = said.filter(({ text }) => text.includes('json-ld'));
        assert.match(first.text, /trusted-types lit-html atd-widgets/);
        assert.deepEqual(others, []);
        assert.deepEqual(errors, []);
        assert.deepEqual(await page.evaluate(published), []);
      });
    });
  }
});
