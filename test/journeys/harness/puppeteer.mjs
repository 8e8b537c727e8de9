// Chromium and Firefox, through puppeteer.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { launchOptions } from '../../setup/launch.mjs';

/**
 * @param {'chromium' | 'firefox'} engine
 * @param {{ path: string }} found from findBrowsers()
 * @param {string} zone the IANA time zone the browser lives in
 * @param {boolean} blocksCookies whether the visitor has told the browser to block all cookies
 */
export async function openPuppeteer(engine, found, zone, blocksCookies) {
  const options = launchOptions(engine, found, zone);
  const profile = blocksCookies ? profileWithoutCookies(engine) : {};
  const browser = await launch({ ...options, ...profile, protocolTimeout: 60_000 });
  // A page of our own: the one a new Firefox opens never gets the focus.
  const page = await browser.newPage();
  const messages = [];
  page.on('console', (message) => messages.push({ type: message.type(), text: message.text() }));
  // A page that asks whether to leave is left, as WebDriver does.
  page.on('dialog', (dialog) => {
    if (dialog.type() === 'beforeunload') void dialog.accept();
  });
  page.on('pageerror', (error) => {
    messages.push({ type: 'pageerror', text: String(error?.stack ?? error) });
  });

  return {
    puppeteer: page,
    evaluate: (code, ...args) => page.evaluate(code, ...args),
    // Not awaited: a page may be meant never to finish. Whoever called waits for what it needs.
    goto: async (url) => void page.goto(url).catch(() => {}),
    press: async (keys) => {
      const key = keys.at(-1);
      const modifiers = keys.slice(0, -1);
      for (const modifier of modifiers) await page.keyboard.down(modifier);
      await page.keyboard.press(key);
      for (const modifier of modifiers.reverse()) await page.keyboard.up(modifier);
    },
    type: (text) => page.keyboard.type(text),
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    resize: async (width, height) => {
      await page.setViewport({ width, height });
      return page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    },
    consoleMessages: () => [...messages],
    screenshot: async (path) => void (await page.screenshot({ path })),
    close: async () => {
      await browser.close();
      if (profile.userDataDir) rmSync(profile.userDataDir, { recursive: true, force: true });
    },
  };
}

/** As the browser's own settings write it. With the cookies, pages lose all of their storages. */
function profileWithoutCookies(engine) {
  if (engine === 'firefox') return { extraPrefsFirefox: { 'network.cookie.cookieBehavior': 2 } };
  const userDataDir = mkdtempSync(join(tmpdir(), 'atd-widgets-profile-'));
  mkdirSync(join(userDataDir, 'Default'));
  const settings = { profile: { default_content_setting_values: { cookies: 2 } } };
  writeFileSync(join(userDataDir, 'Default', 'Preferences'), JSON.stringify(settings));
  return { userDataDir };
}
