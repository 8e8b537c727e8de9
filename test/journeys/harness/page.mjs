// One page in one browser, driven alike in every engine. A browser process per page: its time zone
// is the process's, and nothing of one test is left for the next.

import { setTimeout as sleep } from 'node:timers/promises';
import { findBrowsers } from '../../setup/browsers.mjs';
import { homeZones } from '../../setup/zones.mjs';
import { closedInTheEnd } from './closing.mjs';
import { openPuppeteer } from './puppeteer.mjs';
import { openWebKit } from './webkit.mjs';

/**
 * @typedef {object} Page
 * @property {string} engine
 * @property {(url: string, until?: 'complete' | 'interactive' | 'loading') => Promise<void>} goto
 *   until which `document.readyState`; with a script that never arrives it stays at `loading`
 * @property {() => Promise<void>} reload
 * @property {() => Promise<void>} back
 * @property {(code: Function | string, ...args: unknown[]) => Promise<any>} evaluate a function,
 *   which may be async, or an expression; what goes in and out is JSON
 * @property {(code: Function | string, ...args: unknown[]) => Promise<any>} waitFor evaluates until
 *   the value is truthy, and gives it; at most a minute, which only what hangs needs
 * @property {(key: string) => Promise<void>} press 'Enter', 'Tab', 'Shift+Tab', 'a' ...
 * @property {(text: string) => Promise<void>} type
 * @property {(target: string) => Promise<void>} click the real mouse on the middle of an element;
 *   a selector, ` >>> ` steps into a shadow root
 * @property {(width: number, height: number) => Promise<{ width: number, height: number }>} resize
 *   gives the size the page really has then
 * @property {() => { type: string, text: string }[] | undefined} consoleMessages what the page
 *   logged and threw (`pageerror`); undefined in WebKit, which does not tell
 * @property {(path: string) => Promise<void>} screenshot PNG of what is visible
 * @property {() => Promise<void>} close
 * @property {import('puppeteer-core').Page} [puppeteer] for what only one engine can do
 */

/**
 * Opens a page in a browser of its own.
 * @param {'chromium' | 'firefox' | 'webkit'} engine one of engines()
 * @param {string} [url]
 * @param {object} [options]
 * @param {string} [options.timeZone] where the viewer is; each engine has a foreign home
 * @param {number} [options.width]
 * @param {number} [options.height]
 * @param {boolean} [options.blocksCookies] Chromium and Firefox
 * @returns {Promise<Page>}
 */
export async function openPage(
  engine,
  url,
  { timeZone = homeZones[engine], width = 1024, height = 768, blocksCookies = false } = {},
) {
  const browser = findBrowsers()[engine];
  if (!browser) throw new Error(`There is no ${engine} here.`);
  const driver = await (engine === 'webkit'
    ? openWebKit(browser, timeZone)
    : openPuppeteer(engine, browser, timeZone, blocksCookies));

  const page = {
    engine,
    ...driver,
    close: closedInTheEnd(driver.close),
    goto: async (to, until) => {
      const same = await driver.evaluate(samePage, to);
      if (!same) return leave(() => driver.goto(to), until);
      await driver.goto(to);
      return void (await poll(() => driver.evaluate(isAt, to), `the page to be at ${to}`));
    },
    reload: () => leave(() => driver.evaluate(() => setTimeout(() => location.reload()))),
    back: () => leave(() => driver.evaluate(() => setTimeout(() => history.back()))),
    press: (keys) => driver.press(keys.split('+').map((key) => (key === 'Space' ? ' ' : key))),
    click: async (target) => driver.clickAt(await driver.evaluate(middleOf, target)),
    waitFor: (code, ...args) => poll(() => driver.evaluate(code, ...args), String(code)),
  };

  // A mark tells the old document from the new one, whichever engine and whatever its answer.
  async function leave(start, until = 'complete') {
    const mark = String(Math.random());
    await driver.evaluate((value) => void (window.journeyMark = value), mark);
    await start();
    await poll(() => driver.evaluate(arrived, mark, until), `a page to be ${until}`);
  }

  try {
    await driver.resize(width, height);
    if (url) await page.goto(url);
  } catch (error) {
    await page.close();
    throw error;
  }
  return page;
}

async function poll(question, what, limit = 60_000) {
  const deadline = Date.now() + limit;
  for (;;) {
    let reason = '';
    try {
      const value = await question();
      if (value) return value;
    } catch (error) {
      reason = ` ${error.message}`; // between two documents there is nothing to ask
    }
    if (Date.now() > deadline) throw new Error(`Waited ${limit} ms for: ${what}${reason}`);
    await sleep(25);
  }
}

// The rest runs in the page.

function samePage(to) {
  const url = new URL(to, location.href);
  return url.hash !== '' && url.href.split('#')[0] === location.href.split('#')[0];
}

function isAt(to) {
  return location.href === new URL(to, location.href).href;
}

function arrived(mark, until) {
  const states = ['loading', 'interactive', 'complete'];
  // A new Firefox exchanges its empty first page for another one, which is no arrival.
  if (window.journeyMark === mark || location.href === 'about:blank') return false;
  return states.indexOf(document.readyState) >= states.indexOf(until);
}

function middleOf(target) {
  let element;
  let root = document;
  for (const selector of target.split(' >>> ')) {
    element = root?.querySelector(selector);
    root = element?.shadowRoot;
  }
  if (!element) throw new Error(`There is no ${target} to click.`);
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) throw new Error(`${target} has no size to click on.`);
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}
