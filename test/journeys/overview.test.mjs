// The overview that `npm start` opens: its time slider, its box for opening hours, and its meter.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { startDemo } from '../receiver/start-demo.mjs';
import { openPage } from './harness.mjs';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
/** A Wednesday without anything special. */
const PRESENT = '2026-11-25T10:07:00+02:00';
const LATVIAN = '.columns atd-opening-hours[lang="lv"]';
const ENGLISH = '.columns atd-opening-hours[lang="en"]';
const ATD = '.hours atd-opening-hours';

describe('the overview', () => {
  const requests = [];
  let demo;
  let page;

  before(async () => {
    demo = await startDemo();
    page = await openPage('chromium', undefined, { timeZone: 'Europe/Riga', height: 900 });
    page.puppeteer.on('request', (request) => requests.push(new URL(request.url())));
    await page.puppeteer.evaluateOnNewDocument(beginAt, Date.parse(PRESENT));
    await page.goto(`${demo.origin}/demo/pages/`);
    await page.waitFor(() => document.querySelectorAll('.moments [data-instant]').length > 0);
  });

  after(async () => {
    await page?.close();
    await demo?.stop();
    demo?.database.remove();
  });

  const statusBecomes = (selector, text) => page.waitFor(shows, selector, '[part~="status"]', text);
  const becomes = (selector, text) => page.waitFor(shows, selector, '[part="base"]', text);
  const moment = () =>
    page.evaluate(() =>
      document.querySelector('#moment').getAttribute('aria-valuetext').replace(/\s/g, ' '),
    );
  const write = async (text) => {
    await page.click('#hours');
    await page.evaluate(() => document.querySelector('#hours').select());
    await page.type(text);
  };
  const hours = () => page.evaluate(() => document.querySelector('#hours').value);

  it('shows the present, in which the elements have no other moment', async () => {
    assert.equal(await moment(), 'trešdien, 25. novembrī, plkst. 10.07');
    await statusBecomes(ATD, 'Atvērts līdz plkst. 12.00');
    assert.deepEqual(
      await page.evaluate(() =>
        [...document.querySelectorAll('atd-opening-hours')].map((each) => each.hasAttribute('now')),
      ),
      [false, false, false, false],
    );
  });

  it('moves by keyboard: into the break and out of it, and to a holiday', async () => {
    await page.evaluate(() => document.querySelector('#moment').focus());
    await page.press('ArrowRight');
    assert.equal(await moment(), 'trešdien, 25. novembrī, plkst. 11.00');
    await page.press('ArrowRight');
    await statusBecomes(ATD, 'Pārtraukums līdz plkst. 13.00');
    await page.press('ArrowRight');
    await statusBecomes(ATD, 'Atvērts līdz plkst. 16.30');
    await page.press('Shift+ArrowLeft');
    assert.equal(await moment(), 'trešdien, 25. novembrī, plkst. 12.45');
    await statusBecomes(ATD, 'Pārtraukums līdz plkst. 13.00');

    for (let day = 0; day < 29; day++) await page.press('PageUp');
    assert.equal(await moment(), 'ceturtdien, 24. decembrī, plkst. 12.45');
    await statusBecomes(ATD, 'Slēgts, atvērs pirmdien');
    await becomes(ATD, 'Ziemassvētki');
    await page.waitFor(() =>
      document.querySelector('#announcement').textContent.startsWith('Slēg'),
    );
  });

  it('names the year of another one, and ends after two years', async () => {
    await page.evaluate(() => document.querySelector('#moment').focus());
    await page.press('End');
    assert.equal(await moment(), 'sestdien, 2028. gada 25. novembrī, plkst. 0.00');
    await page.press('PageUp');
    assert.equal(await moment(), 'sestdien, 2028. gada 25. novembrī, plkst. 0.00');
    await page.press('Home');
    assert.equal(await moment(), 'trešdien, 25. novembrī, plkst. 0.00');
  });

  it('keeps the time of day while a pointer moves it', async () => {
    await page.click('.moments [data-instant]:nth-of-type(2)');
    await page.click('#moment');
    assert.match(await moment(), /^\S+, 2027\. gada .*, plkst\. \d+\.\d\d$/);
    const [clicked] = /plkst.*/.exec(await moment());
    await page.puppeteer.mouse.down();
    await page.puppeteer.mouse.move(300, await page.evaluate(middle));
    await page.puppeteer.mouse.up();
    assert.equal(/plkst.*/.exec(await moment())[0], clicked);
  });

  it('goes to a moment by its button, and back to the present', async () => {
    const press = (name) =>
      page.evaluate((wanted) => {
        const buttons = [...document.querySelectorAll('.moments button')];
        buttons.find(({ textContent }) => textContent.includes(wanted)).click();
      }, name);
    const moments = {
      'Pirms slēgšanas': 'drīz slēgs',
      'Pusdienu pārtraukums': 'Pārtraukums līdz',
      'Svētku priekšvakars': 'šodien var būt citādi',
      'Svētku diena': 'Slēgts, atvērs',
      'ārcelta darba diena': 'šodien var būt citādi',
      'Pulksteņa maiņa': 'Slēgts, atvērs',
      Tagad: 'Atvērts līdz plkst. 12.00',
    };
    for (const [name, status] of Object.entries(moments)) {
      await press(name);
      await statusBecomes(ATD, status);
      const pressed = await page.evaluate(() =>
        [...document.querySelectorAll('.moments [aria-pressed="true"]')].map(
          ({ textContent }) => textContent,
        ),
      );
      assert.equal(pressed.length, 1);
      assert.match(pressed[0], new RegExp(name));
    }
  });

  it('puts typed hours into words of both languages', async () => {
    await write('Mo-Fr 10:00-14:00; PH off');
    await becomes(LATVIAN, '10.00–14.00');
    await becomes(ENGLISH, '10:00–14:00');
    assert.equal(await page.evaluate(() => document.querySelector('.problem').hidden), true);
  });

  it('shows a mistake with its correction, and accepts the correction by a click', async () => {
    await write('Mo-Fr 9-17; PH off');
    await page.waitFor(() => document.querySelector('.problem button') !== null);
    const problem = await page.evaluate(() => document.querySelector('.problem').innerText);
    assert.match(problem, /Nav saprotams: Mo-Fr 9-17; PH off/);
    assert.match(problem, /Lietot: Mo-Fr 09:00-17:00; PH off/);
    assert.equal(await page.evaluate(() => document.querySelector('#hours').ariaInvalid), 'true');
    // "Mo-Fr" alone is the last that could be read.
    await becomes(LATVIAN, 'Pirmdiena–piektdiena');
    assert.deepEqual(await faults(page), []);

    await page.click('.problem button');
    await becomes(LATVIAN, '9.00–17.00');
    await becomes(ENGLISH, '9:00–17:00');
    assert.equal(await hours(), 'Mo-Fr 09:00-17:00; PH off');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'hours');
    assert.equal(await page.evaluate(() => document.querySelector('.problem').hidden), true);
  });

  it('tells of a rule that never holds, and of an empty box', async () => {
    await write('Mo-Fr 09:00-12:00; Mo-Fr 13:00-17:00');
    await becomes(LATVIAN, '13.00–17.00');
    await page.waitFor(() =>
      document.querySelector('.problem').innerText.includes('Lietot: Mo-Fr 09:00-12:00, Mo-Fr 13:'),
    );
    await write(' ');
    await page.waitFor(() =>
      document.querySelector('.problem').innerText.includes('Ierakstiet darba laiku'),
    );
    await becomes(LATVIAN, '13.00–17.00');
  });

  it('shows each example', async () => {
    const count = await page.evaluate(
      () => document.querySelectorAll('.hours-examples button').length,
    );
    assert.ok(count >= 12);
    for (let index = 0; index < count; index++) {
      await page.evaluate(
        (which) => document.querySelectorAll('.hours-examples button')[which].click(),
        index,
      );
      await page.waitFor(() => {
        const text = document.querySelector('#hours').value;
        const elements = [...document.querySelectorAll('.columns atd-opening-hours')];
        const isShown = elements.every(
          (each) =>
            each.getAttribute('hours') === text && each.shadowRoot.querySelector('[part="base"]'),
        );
        return isShown || document.querySelector('.problem button') !== null;
      });
    }
  });

  it('has each file of the elements on its meter, and its bytes as they are transferred', async () => {
    const files = new Set(
      requests.filter(({ pathname }) => pathname.startsWith('/dist/cdn/')).map(String),
    );
    await page.waitFor(
      (count) => parseInt(document.querySelector('.meter-total').textContent, 10) === count,
      files.size,
    );
    const total = await page.evaluate(() => document.querySelector('.meter-total').textContent);
    const kilobytes = Number(/(\d+)\skB$/.exec(total)[1]);
    assert.ok(kilobytes > 20 && kilobytes < 200, total);
    const rows = await page.evaluate(() => document.querySelectorAll('.meter tbody tr').length);
    assert.equal(rows, files.size);
  });

  for (const scheme of ['light', 'dark']) {
    for (const width of [320, 600, 1200, 1600]) {
      it(`has no fault and no horizontal scroll at ${width} px, ${scheme}`, async () => {
        const features = [{ name: 'prefers-color-scheme', value: scheme }];
        await page.puppeteer.emulateMediaFeatures(features);
        await page.resize(width, 900);
        assert.ok(
          await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
        );
        assert.deepEqual(await faults(page), []);
      });
    }
  }

  it('says why there is no inbox, where the server has none', async () => {
    const response = await fetch(`${demo.origin}/feedback/inbox`);
    assert.equal(response.status, 404);
    assert.match(await response.text(), /INBOX_TOKEN=/);
  });

  it('asks no other host, and does nothing that the policy forbids', async () => {
    assert.deepEqual([...new Set(requests.map(({ origin }) => origin))], [demo.origin]);
    assert.deepEqual(await page.evaluate(() => window.violations), []);
    const wrong = page
      .consoleMessages()
      .filter(({ type }) => ['error', 'warn', 'warning', 'pageerror'].includes(type))
      .filter(({ text }) => !text.includes('which never holds'));
    assert.deepEqual(wrong, []);
  });
});

async function faults(page) {
  await page.puppeteer.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}

// The rest runs in the page.

/** The clock runs, but begins at a moment of the test's choice. */
function beginAt(moment) {
  const Real = Date;
  const begun = Real.now();
  window.Date = class extends Real {
    constructor(...args) {
      super(...(args.length > 0 ? args : [window.Date.now()]));
    }

    static now() {
      return moment + Real.now() - begun;
    }
  };
  window.violations = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    window.violations.push(`${violatedDirective}: ${blockedURI}`),
  );
}

function shows(selector, part, text) {
  const shown = document.querySelector(selector).shadowRoot.querySelector(part)?.innerText ?? '';
  return shown.replace(/\s/g, ' ').includes(text);
}

function middle() {
  const { top, height } = document.querySelector('#moment').getBoundingClientRect();
  return top + height / 2;
}
