// The forms of a clerk in a real browser: the built page as a static server has it, and as the receiver
// serves it, with the keys to work it.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { openPage, serve, witness, witnessRoute } from '../harness.mjs';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const policy =
  "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html atd-widgets 'allow-duplicates'";
/** What is published to begin with. */
export const published = JSON.parse(readFileSync('dist/cdn/standard.json', 'utf8'));
/** The page where the receiver publishes. */
export const PUBLISHING = '/publication/tools/hours-editor.html';
const html = readFileSync('dist/tools/hours-editor.html', 'utf8');
/** What the test needs in the page: a fixed day, a witness, and what was saved. */
const scripts = `<script src="/clock.js"></script>${witness}<script src="/saved.js"></script><script src="/axe.js"></script>`;
/** The morning of 25 November in Riga. */
const clock = `{
  const { Date: Real } = window;
  const shift = Real.parse('2026-11-25T10:00:00+02:00') - Real.now();
  window.Date = class extends Real {
    constructor(...parts) {
      if (parts.length > 0) super(...parts);
      else super(Real.now() + shift);
    }
    static now() {
      return Real.now() + shift;
    }
  };
}`;
const saved = `{
  // A Firefox without a window shows its list of downloads all the same, and that takes the keys.
  HTMLAnchorElement.prototype.click = () => {};
  const original = URL.createObjectURL;
  window.saved = [];
  URL.createObjectURL = (blob) => (blob.text().then((text) => window.saved.push(text)), original(blob));
}`;

/**
 * @param {'chromium' | 'firefox' | 'webkit'} engine
 * @param {object} [publication] a fake one
 */
export async function openDesk(engine, publication) {
  const server = await serve({
    folders: {
      '/cdn/': 'dist/cdn',
      '/tools/': 'dist/tools',
      '/publication/cdn/': 'dist/cdn',
      '/publication/tools/': 'dist/tools',
    },
    headers: { 'content-security-policy': policy },
    routes: {
      ...witnessRoute,
      ...publication?.routes,
      '/clock.js': clock,
      '/saved.js': saved,
      '/axe.js': axe,
      '/blank': '<title>Cita lapa</title>',
      '/tools/editor.html': html.replace('<head>', `<head>${scripts}`),
      // As the receiver serves it.
      [PUBLISHING]: html.replace(
        '<head>',
        `<head>${scripts}<meta name="atd-publish" content="/publication/">`,
      ),
    },
  });
  const page = await openPage(engine);
  return { server, page, ...formsOn(page, server.url) };
}

/**
 * What a clerk does there.
 * @param {Awaited<ReturnType<typeof openPage>>} page
 * @param {(path: string) => string} url of a path on the host of the forms
 */
export function formsOn(page, url) {
  const open = async (path) => {
    // Otherwise it may be only another place of the same page.
    await page.goto(url('/blank'));
    await page.goto(url(path));
    await page.waitFor(() => Boolean(document.querySelector('main h2')));
  };
  /** The text that is seen, without what is there for screen readers. */
  const text = (selector) =>
    page.evaluate((which) => {
      const found = document.querySelector(which)?.cloneNode(true);
      for (const hidden of found?.querySelectorAll('.visually-hidden') ?? []) hidden.remove();
      return found?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    }, selector);
  const focused = () => page.evaluate(() => document.activeElement.id);
  const untilFocused = (id) => page.waitFor((wanted) => document.activeElement.id === wanted, id);
  /** By the key alone, as far as it takes. */
  const tabTo = async (selector) => {
    for (let tab = 0; tab < 60; tab++) {
      if (await page.evaluate((which) => document.activeElement.matches(which), selector)) return;
      await page.press('Tab');
    }
    assert.fail(`Tab does not lead to ${selector}, but to ${await focused()}`);
  };
  const goToStep = async (step) => {
    await page.evaluate(() => document.querySelector('nav a').focus());
    await tabTo(`nav a[href*="step=${step}"]`);
    await page.press('Enter');
    await page.waitFor(
      (which) =>
        document.querySelector(`nav a[href*="step=${which}"][aria-current]`) &&
        document.activeElement.localName === 'h2',
      step,
    );
  };
  const addException = async (date = '23.12.', reason = 'Personāla apmācība') => {
    await tabTo('#from');
    await page.type(date);
    await tabTo('#reason');
    await page.type(reason);
    await page.press('Enter');
    await untilFocused('done');
  };
  const publish = async (token = 'pareiza') => {
    await tabTo('#token');
    await page.type(token);
    await page.press('Enter');
  };
  const untilOutcome = (words) =>
    page.waitFor(
      (wanted) =>
        document.activeElement.id === 'outcome' &&
        document.activeElement.textContent.includes(wanted),
      words,
    );
  const faultless = async () => {
    const faults = await page.evaluate(async () => {
      const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
    });
    assert.deepEqual(faults, []);
  };
  const beyond = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((each) => each.checkVisibility() && !each.matches('.visually-hidden, .skip'))
        .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
        .map((each) => each.outerHTML.slice(0, 80)),
    );

  return {
    open,
    text,
    focused,
    untilFocused,
    tabTo,
    goToStep,
    addException,
    publish,
    untilOutcome,
    faultless,
    beyond,
  };
}
