// A visitor asks with the keyboard whether an office is open on a date. The answer's file is loaded only then.

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { chunkPath, engines, hostPage, loader, openPage, serve, untilLive } from './harness.mjs';

const answers = chunkPath('opening-hours-views');
const body = '<atd-opening-hours office="liepaja"></atd-opening-hours>';

/** A preview would load the file of the answers. */
const clock = `
  const RealDate = Date;
  const now = RealDate.parse('2027-12-10T10:00:00+02:00');
  window.Date = class extends RealDate {
    constructor(...parts) {
      super(...(parts.length ? parts : [now]));
    }
    static now() {
      return now;
    }
  };`;

/** The segments of a date field follow the language of the browser; the field itself tells when it is right. */
const orders = [
  ['12', '24', '2027'],
  ['24', '12', '2027'],
  ['2027', '12', '24'],
];

describe('the question about a date', { concurrency: true }, () => {
  for (const engine of engines()) {
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let page;
      before(async () => (page = await openPage(engine)));

      const open = async (routes = {}) => {
        const server = await serve({
          routes: {
            '/clock.js': clock,
            '/': hostPage({ head: `<script src="/clock.js"></script>${loader}`, body }),
            ...routes,
          },
        });
        await page.goto(server.url('/'));
        await untilLive(page);
        await page.evaluate(() =>
          document.querySelector('atd-opening-hours').shadowRoot.querySelector('summary').focus(),
        );
        return server;
      };
      const inElement = (code) =>
        page.evaluate(
          `(() => { const root = document.querySelector('atd-opening-hours').shadowRoot; return ${code}; })()`,
        );
      const asked = (server) => server.requests.filter(({ path }) => path === answers).length;

      it('is opened, filled in and answered by keys, with the focus in the field', async () => {
        const server = await open();
        assert.equal(asked(server), 0);
        await page.press('Enter');
        await page.waitFor(
          () =>
            document
              .querySelector('atd-opening-hours')
              .shadowRoot.querySelector('[type="date"]') !== null,
        );
        assert.equal(asked(server), 1);
        let value = '';
        for (const order of orders) {
          await inElement(
            `(root.querySelector('[type="date"]').value = '', root.querySelector('summary').focus())`,
          );
          await page.press('Tab');
          for (const digits of order) await page.type(digits);
          value = await inElement(`root.querySelector('[type="date"]').value`);
          if (value === '2027-12-24') break;
        }
        // The date field of WebKitGTK takes no digits from a driver.
        if (engine === 'webkit' && value === '') {
          await inElement(`((field) => {
            field.focus();
            field.value = '2027-12-24';
            field.dispatchEvent(new Event('input', { bubbles: true }));
          })(root.querySelector('[type="date"]'))`);
          value = await inElement(`root.querySelector('[type="date"]').value`);
        }
        assert.equal(value, '2027-12-24');
        await page.waitFor(() =>
          /Piektdien, 24\. decembrī: slēgts – Ziemassvētki/.test(
            document
              .querySelector('atd-opening-hours')
              .shadowRoot.querySelector('[part="answer"]')
              .textContent.replace(/\s+/g, ' '),
          ),
        );
        assert.equal(await inElement('root.activeElement.type'), 'date');
        await server.close();
      });

      it('disappears where its file cannot be had, and all else stays', async () => {
        const server = await open({ [answers]: { status: 404 } });
        await page.press('Enter');
        await page.waitFor(
          () =>
            !document
              .querySelector('atd-opening-hours')
              .shadowRoot.querySelector('[part="question"]'),
        );
        assert.match(await inElement(`root.querySelector('table').innerText`), /Pirmdiena/);
        assert.match(await inElement(`root.querySelector('[part="status"]').innerText`), /Atvērts/);
        await server.close();
      });
    });
  }
});
