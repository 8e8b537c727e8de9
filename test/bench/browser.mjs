/** Starts Chromium for the benchmarks of pages, in the time zone of the offices. */
import { execFileSync } from 'node:child_process';
import { launch } from 'puppeteer-core';
import { findBrowsers } from '../setup/browsers.mjs';
import { launchOptions } from '../setup/launch.mjs';

const PROTOCOL_TIMEOUT_MS = 300_000;

/** @returns {string | undefined} nothing where there is none */
export function chromiumVersion() {
  const { chromium } = findBrowsers();
  // Debian's is a script that may grumble.
  const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
  return chromium && execFileSync(chromium.path, ['--version'], options).trim();
}

/** @returns {Promise<import('puppeteer-core').Browser>} */
export async function startChromium() {
  const { chromium } = findBrowsers();
  if (!chromium) throw new Error('There is no Chromium here: install one, or set CHROME_PATH.');
  const options = launchOptions('chromium', chromium, 'Europe/Riga');
  return launch({ ...options, protocolTimeout: PROTOCOL_TIMEOUT_MS });
}

/**
 * A page in a browser context of its own, with nothing in any cache. It has been at an address of the host already,
 * so that what follows starts no process.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} blank an address with an empty page
 * @param {(probe: { page: import('puppeteer-core').Page, cdp: import('puppeteer-core').CDPSession }) => Promise<T>} use
 * @returns {Promise<T>}
 * @template T
 */
export async function withPage(browser, blank, use) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.goto(blank);
    return await use({ page, cdp: await page.createCDPSession() });
  } finally {
    await context.close();
  }
}

/** Waits in the page until all elements of a name show what they can. */
export function untilReady(page, tag) {
  return page.evaluate(async (name) => {
    await customElements.whenDefined(name);
    await Promise.all([...document.querySelectorAll(name)].map(({ ready }) => ready));
  }, tag);
}
