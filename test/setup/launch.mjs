// How puppeteer starts Chromium and Firefox here.

import { environment } from './zones.mjs';

const root = process.getuid?.() === 0;

// puppeteer itself already switches off the first run, sync and background networking.
const chromiumArgs = [
  '--disable-component-update',
  '--lang=en-US',
  ...(root ? ['--no-sandbox'] : []),
];

/**
 * Launch options for puppeteer-core.
 * @param {'chromium' | 'firefox'} engine
 * @param {{ path: string }} browser from findBrowsers()
 * @param {string} zone the IANA time zone the browser lives in
 */
export function launchOptions(engine, { path }, zone) {
  return {
    browser: engine === 'firefox' ? 'firefox' : 'chrome',
    executablePath: path,
    args: engine === 'firefox' ? [] : chromiumArgs,
    headless: true,
    timeout: 60_000,
    env: environment(zone),
  };
}
